import type { EmergencySigns } from '../model/emergency-signs';
import { simplify } from './simplified';

const LONGEST = 400;

const evenOut = (raw: string): string =>
  simplify(raw.slice(0, LONGEST).normalize('NFKC').toLowerCase())
    .replace(/\d+/gu, '0')
    .replace(/[^\p{L}0]/gu, '');

/** The signs in a text: its different characters, figures as 0, and which frames it has. */
export const signsOf = (raw: string, frames: readonly RegExp[]): readonly (string | number)[] => {
  const text = evenOut(raw);
  const found = frames.flatMap((frame, index) => (frame.test(text) ? [index] : []));
  return [...new Set(text), ...found];
};

interface Learnt {
  readonly frames: readonly RegExp[];
  readonly weights: ReadonlyMap<string | number, number>;
}

function learntFrom({ speakFor, against, frames }: EmergencySigns): Learnt {
  const weights = new Map<string | number, number>(frames.map(([, weight], at) => [at, weight]));
  for (const [sign, levels] of [
    [1, speakFor],
    [-1, against],
  ] as const) {
    levels.forEach((characters, level) => {
      for (const character of characters) weights.set(character, sign * (level + 1));
    });
  }
  return { weights, frames: frames.map(([pattern]) => new RegExp(pattern, 'u')) };
}

const known = new WeakMap<EmergencySigns, Learnt>();

function learnt(signs: EmergencySigns): Learnt {
  const found = known.get(signs) ?? learntFrom(signs);
  known.set(signs, found);
  return found;
}

/**
 * Whether a text sounds like an emergency, so that the exemption is offered first. It decides
 * nothing: the person clicks, or does not.
 */
export function suggestsEmergency(raw: string, signs: EmergencySigns): boolean {
  const { weights, frames } = learnt(signs);
  const sum = (total: number, sign: string | number): number => total + (weights.get(sign) ?? 0);
  return signsOf(raw, frames).reduce(sum, signs.bias) > 0;
}
