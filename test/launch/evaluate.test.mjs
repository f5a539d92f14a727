import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { readArguments, readMembers, UsageProblem } from './evaluate-arguments.mjs';
import { commands } from './evaluate-commands.mjs';
import { loadEngine } from './engine.mjs';
import { inProject } from './paths.mjs';

let engine;
let folder;
const at = (name) => path.join(folder, name);
const evaluate = (line) => {
  const given = readArguments(line.map((word) => word.replace(/^@/, `${folder}${path.sep}`)));
  return commands[given.command](engine, given);
};

before(async () => {
  engine = await loadEngine();
  folder = mkdtempSync(path.join(tmpdir(), '群约 evaluate-'));
  writeFileSync(at('two.jsonl'), '\ufeff{"text":"收到"}\r\n{"kind":"sticker"}\r\n');
  writeFileSync(at('broken.jsonl'), '{"text":"收到"}\nnot json\n');
  writeFileSync(at('latin.json'), Buffer.from([0x7b, 0xe9, 0x7d]));
  writeFileSync(at('wrong.json'), '{"vectors":[["2026-11-20T01:00:00Z",false,false,"a Friday"]]}');
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('one answer per message, a byte-order mark and Windows line ends notwithstanding', () => {
  const { lines, code } = evaluate(['messages', '@two.jsonl']);
  assert.equal(code, 0);
  assert.equal(lines.length, 2);
  for (const line of lines) {
    assert.deepEqual(Object.keys(JSON.parse(line)).sort(), ['emergency', 'findings', 'verdict']);
  }
});

test('off-hours is judged only at a given instant, in the profile’s zone', () => {
  const rules = (...flags) =>
    JSON.parse(evaluate(['messages', '@two.jsonl', ...flags]).lines[0]).findings.map((f) => f.rule);
  assert.ok(!rules().includes('off-hours'));
  assert.ok(rules('--at', '2026-11-20T20:14').includes('off-hours'));
  assert.ok(rules('--at', '2026-11-20T12:14:00Z').includes('off-hours'));
  assert.ok(!rules('--at', '2026-11-20T10:14').includes('off-hours'));
});

test('a line that is no message is named by number and ends with 2', () => {
  const { lines, notes, code } = evaluate(['messages', '@broken.jsonl']);
  assert.equal(code, 2);
  assert.equal(lines.length, 2);
  assert.match(notes.at(-1), /broken\.jsonl: line 2/);
});

test('the official instants hold, and a wrong one ends with 1', () => {
  const vectors = inProject('test', 'fixtures', 'calendar', 'vectors.json');
  assert.equal(evaluate(['calendar', '--instants', vectors]).code, 0);
  assert.equal(evaluate(['calendar', '--instants', '@wrong.json']).code, 1);
});

test('what cannot be used is named in one line', () => {
  const cases = [
    [['messages', '@none.jsonl'], /none\.jsonl: there is no such file/],
    [['groups', '@latin.json'], /not UTF-8/],
    [['groups', '@broken.jsonl'], /not JSON/],
    [['messages', '@two.jsonl', '--at', '2026-11-20'], /--at 2026-11-20: a date and time/],
    [['messages', '@two.jsonl', '--members', 'many'], /--members many/],
    [['messages', '@two.jsonl', '--loud'], /--loud/],
    [['messages', '@two.jsonl', '--at'], /--at/],
    [['calendar', '2026-02-30', '2026-03-01'], /2026-02-30/],
    [['calendar', '2026-02-01'], /1 given, 2 wanted/],
    [['dance'], /unknown command dance/],
  ];
  for (const [line, expected] of cases) {
    const isOneLine = ({ message }) => expected.test(message) && !message.includes('\n');
    assert.throws(
      () => evaluate(line),
      (error) => error instanceof UsageProblem && isOneLine(error),
    );
  }
});

test('a labelled file is scored by class, and its answers are named when they are none', () => {
  const file = inProject('test', 'fixtures', 'groups', 'bureau.json');
  const { lines, code } = evaluate(['score', file, '--as-of', '2026-11-20']);
  assert.equal(code, 0);
  assert.match(lines[0], /precision +recall +F1 +found +true/);
  assert.match(lines[1], /^高度疑似 pairs +1\.000 +1\.000 +1\.000 +25 +25$/);
  assert.equal(lines.at(-1), 'no miss');
  const young = evaluate(['score', file, '--as-of', '2023-01-01']);
  assert.ok(young.lines.some((line) => /zombies, missed: D02 {2}区城管局工作群\(1\)/.test(line)));
  const bad = ['score', file, '--expected', file];
  assert.throws(() => evaluate(bad), /no list of clusters, eitherWay, zombies/);
});

test('a refused profile ends every command with 1', () => {
  writeFileSync(at('bad.json'), '{"format":"other"}');
  assert.equal(evaluate(['profile', '@bad.json']).code, 1);
  const { lines, notes, code } = evaluate(['messages', '@two.jsonl', '--profile', '@bad.json']);
  assert.deepEqual([lines.length, code], [0, 1]);
  assert.ok(notes.length > 0);
});

test('members are a whole number', () => {
  assert.equal(readMembers('46'), 46);
  assert.equal(readMembers(undefined), undefined);
  for (const bad of ['0', '-3', '4.5', '', '1e3']) assert.throws(() => readMembers(bad));
});

test('a signed profile is opened, and refused with one byte changed', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const profile = JSON.stringify({
    format: 'qunyue-profile',
    version: 1,
    serial: 2,
    settings: { rules: { 'empty-reply': { level: 'off' } } },
  });
  const signature = sign(null, Buffer.from(`qunyue-profile-v1\n${profile}`), privateKey);
  const key = Buffer.from(publicKey.export({ format: 'jwk' }).x, 'base64url').toString('base64');
  const form = { profile, signature: signature.toString('base64'), key };
  writeFileSync(at('signed.json'), JSON.stringify(form));
  const { lines, code } = evaluate(['profile', '@signed.json']);
  assert.equal(code, 0);
  assert.equal(lines[0], `accepted: serial 2, in-force, signed by ${key}`);
  const judged = evaluate(['messages', '@two.jsonl', '--profile', '@signed.json']);
  assert.equal(judged.code, 0);
  writeFileSync(at('forged.json'), JSON.stringify({ ...form, profile: profile.replace('2', '3') }));
  const forged = evaluate(['profile', '@forged.json']);
  assert.equal(forged.code, 1);
  assert.match(forged.lines[1], /bad-signature/);
});
