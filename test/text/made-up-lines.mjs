/**
 * Lines to learn from, made up of frames and lists: corpus/talk/empty.txt and substantive.txt hold
 * the frames, slots.txt what may stand in `{name}`. The same lines each time.
 */
import { readFileSync } from 'node:fs';

const FEW = 8;
const MANY = 14;
/** Each word of these lists is heard at least once in each of the frames. */
const SURE_FRAMES = {
  adj: ['太{x}了', '{noun}真{x}', '{x}'],
  slogan: ['{x}', '{x}，{slogan}'],
  res: ['{x}'],
  ack: ['{x}', '{x}{pt}'],
  court: ['收到，{x}'],
  dept: ['{x}收到'],
  greet: ['{x}'],
  wish: ['祝大家{x}', '{x}'],
  noun: ['为{x}点赞', '{x}{deg}{adj}了'],
  verbed: ['{x}真好'],
  praise2: ['{x}', '{x}', '{x}，{praise2}'],
  agreeing: ['{x}', '好，{x}'],
  homophone: ['{x}'],
  selfpledge: ['收到，{x}'],
  role: ['{x}收到'],
  who: ['{x}辛苦了', '为{x}点赞', '祝{x}节日快乐'],
};

const read = (name) =>
  readFileSync(new URL(`corpus/talk/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** Numbers from 0 to 1 by chance, the same each time. */
export const chance = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

/** `{ text, isEmpty, isWhole }`: whole lines were written as they stand. */
export function madeUpLines() {
  const random = chance(12345);
  const slots = new Map(
    read('slots').map((line) => {
      const at = line.indexOf('=');
      return [line.slice(0, at), line.slice(at + 1).split('|')];
    }),
  );
  const fill = (frame) =>
    frame.replace(/\{(\w+)\}/g, (_, name) => {
      const list = slots.get(name);
      if (!list) throw new Error(`no list ${name} for ${frame}`);
      return fill(list[Math.floor(random() * list.length)]);
    });
  const lines = new Map();
  const add = (frame, isEmpty) => {
    const text = fill(frame);
    if (!lines.has(text)) lines.set(text, { text, isEmpty, isWhole: !frame.includes('{') });
  };
  for (const name of ['substantive', 'empty']) {
    for (const frame of read(name)) {
      const places = frame.split('{').length - 1;
      const times = [1, FEW][places] ?? MANY;
      for (let time = 0; time < times; time += 1) add(frame, name === 'empty');
    }
  }
  for (const [name, frames] of Object.entries(SURE_FRAMES)) {
    for (const word of slots.get(name) ?? []) {
      for (const frame of frames) add(frame.replace('{x}', word), true);
    }
  }
  return [...lines.values()];
}
