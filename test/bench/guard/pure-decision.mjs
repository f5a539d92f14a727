// The decision alone, with every rule on: what the guard asks of lib/rules for one key.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inProject } from '../../launch/paths.mjs';

const ENTRY = 'virtual:judge';
const TEXTS = [
  '收到',
  '好的，谢谢',
  '请各中队下午3点前把巡查台账发到邮箱，逾期不候',
  '嗯嗯好的👌',
  '可以',
  '暴雨红色预警，值班人员马上到位，低洼路段封路',
  '赞'.repeat(60),
  '附件按机密件管理',
  '明天上午的联合巡查改到9点，请转告各中队，带上执法记录仪和对讲机'.repeat(8),
];
const BEFORE = Array.from({ length: 20 }, (_, index) =>
  index % 7 === 3 ? '这个方案大家同意吗？' : `第 ${index} 车已到，正在清理，预计半小时`,
);

const entry = {
  name: 'judge-entry',
  enforce: 'pre',
  resolveId: (id) => (id === ENTRY ? id : undefined),
  load: (id) =>
    id === ENTRY
      ? `export { judge } from ${JSON.stringify(inProject('lib', 'rules', 'judge.ts'))};
         export { learntEmergencySigns } from ${JSON.stringify(inProject('lib', 'text', 'learnt-emergency-signs.ts'))};
         export { builtInSettings } from ${JSON.stringify(inProject('lib', 'profile', 'built-in.ts'))};`
      : undefined,
};

async function loadJudge() {
  const { build } = await import('vite');
  const [result] = [
    await build({
      configFile: false,
      root: inProject(),
      logLevel: 'error',
      publicDir: false,
      plugins: [entry],
      ssr: { noExternal: true },
      build: { ssr: true, write: false, rollupOptions: { input: ENTRY } },
    }),
  ].flat();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'qunyue-judge-'));
  const file = path.join(folder, 'judge.mjs');
  fs.writeFileSync(file, result.output.find(({ type }) => type === 'chunk').code);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Milliseconds of each of `times` decisions, one after the other, the first ones cold. The thread's
 * own time, for a shared machine's other work is not ours.
 */
export async function pureDecisions(times) {
  const { judge, builtInSettings: settings, learntEmergencySigns: signs } = await loadJudge();
  const at = new Date('2026-11-20T12:14:00Z');
  const recent = { ownRepeats: 2, crowd: { word: '收到', people: 7 } };
  const group = { name: '环卫科工作群', kind: 'work', memberCount: 46 };
  return Array.from({ length: times }, (_, index) => {
    const text = TEXTS[index % TEXTS.length];
    const start = process.threadCpuUsage();
    judge({ message: { kind: 'text', text }, group, at, before: BEFORE, recent, settings }, signs);
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  });
}
