import { isRecord } from '../model/is-record';
import type { Problem } from '../model/problem';
import { parseProfile } from '../profile/parse-profile';
import { readJson } from '../profile/read-json';
import type { Profile } from '../profile/schema';

/** A profile while it is written: any JSON object, faults and all. */
export type Draft = Readonly<Record<string, unknown>>;

/** What the studio makes of its working text. */
export interface DraftState {
  readonly text: string;
  /** Absent while the text is no JSON object. */
  readonly draft?: Draft;
  /** The profile without what is wrong; absent while its envelope can't be read. */
  readonly profile?: Profile;
  /** Paths from the top: `settings.rules.flood.crowd`. */
  readonly problems: readonly Problem[];
}

/** What a studio without a working copy begins with: the first issue, as a draft. */
export const blankDraft = (): Draft => ({
  format: 'qunyue-profile',
  version: 1,
  serial: 1,
  status: 'draft',
  settings: {},
  locked: [],
});

/** As it stands in the text field. */
export const draftText = (draft: Draft): string => `${JSON.stringify(draft, undefined, 2)}\n`;

/** Reads the working text; never throws. */
export function readDraft(text: string): DraftState {
  const json = readJson(text);
  const parsed = parseProfile(text);
  return {
    text,
    ...(json.ok && isRecord(json.value) ? { draft: json.value } : {}),
    ...(parsed.ok ? { profile: parsed.profile } : {}),
    problems: parsed.ok ? parsed.warnings : parsed.problems,
  };
}

export const valueIn = (draft: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (at, key) => (isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined),
    draft,
  );

/**
 * A copy with one value set, every other key in its place; `undefined` takes the value out, and an
 * object that is empty then with it.
 */
export function withValueIn(
  draft: Draft,
  [key = '', ...rest]: readonly string[],
  value: unknown,
): Draft {
  const child = Object.hasOwn(draft, key) ? draft[key] : undefined;
  const next = rest.length > 0 ? withValueIn(isRecord(child) ? child : {}, rest, value) : value;
  const isEmpty =
    next === undefined || (rest.length > 0 && Object.keys(next as Draft).length === 0);
  if (isEmpty) return Object.fromEntries(Object.entries(draft).filter(([name]) => name !== key));
  return { ...draft, [key]: next };
}

/** The problems that lie at a path or below it. */
export const problemsAt = (problems: readonly Problem[], path: string): readonly Problem[] =>
  problems.filter((problem) => problem.path === path || problem.path.startsWith(`${path}.`));

/** Signs that are legal in JSON and not in XML, or that end a line for some reader of a policy. */
const UNEASY = /[\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/g;
const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The exact text that is signed and carried: one line, the same profile. */
export const carriedText = (draft: Draft): string => JSON.stringify(draft).replace(UNEASY, escaped);
