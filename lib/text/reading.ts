import type { ClausePlace } from './clause-evidence';
import { clausesOf, ownWords } from './normalise';
import { parseClause } from './parse-clause';
import { isSigner } from './titled';
import type { Token, TokenClass } from './tokens';

/** A clause that the grammar cannot account for. */
export interface Unsettled extends ClausePlace {
  readonly clause: string;
}

/** What the grammar makes of a text, and what it leaves. */
export interface Reading {
  readonly text: string;
  readonly clauses: readonly string[];
  /** What it has read, in order; a clause with spaces may be several. */
  readonly parsed: readonly (readonly Token[])[];
  readonly unsettled: readonly Unsettled[];
}

const LONGEST_TEXT = 200;
/** (4)班 is one word; other brackets part. */
const CLASS_IN_BRACKETS = /\((\d{1,2}|[一二三四五六七八九十])\)(?=[班组队])/gu;
/** Between Han a space parts as a comma would; English words go together. */
const PAUSE = /(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/u;

type Lines = readonly (readonly Token[])[] | undefined;

/** A clause is read as one run of words first, then word by word where it has spaces. */
const linesOf = (clause: string): Lines => {
  const whole = parseClause(clause.replace(/\s+/gu, ''));
  if (whole) return [whole];
  if (!/\s/u.test(clause)) return undefined;
  const parts = clause.split(/\s+/u).map(parseClause);
  return parts.every((part) => part !== undefined) ? parts : undefined;
};

/** 网格三收到, 朵朵妈妈已收到: who says it stands before the word; 材料收到了 with its 了 is another matter. */
const SIGNED = /^(.{1,16}?)(?:这边|已经?|也|均)?(?:收到|收悉|知悉)[啦哈呀哦喵~!]*$/u;

/** What 网格三收到 is read as, apart from who signs it. */
export const RECEIPT: Token = { kind: 'receipt', word: '收到', end: 2 };
const UNSIGNED = new Set<TokenClass>(['cheer', 'single', 'answer']);
const signed = (word: string): readonly Token[] => [{ kind: 'people', word, end: word.length }];

const isReceipt = (lines: Lines): boolean =>
  lines?.some((tokens) => tokens.some(({ kind }) => kind === 'receipt')) ?? false;

/** `undefined` for texts that are far too long to be empty, and for those without words. */
export const readingOf = (raw: string): Reading | undefined => {
  const own = ownWords(raw);
  if (own === undefined || own.length > LONGEST_TEXT) return undefined;
  const text = own.replace(CLASS_IN_BRACKETS, '$1');
  const clauses = clausesOf(text);
  if (clauses.length === 0) return undefined;
  const parts = clauses.flatMap((clause): (readonly [string, Lines])[] => {
    const lines = linesOf(clause);
    return lines
      ? [[clause, lines]]
      : clause.split(PAUSE).map((part) => [part, linesOf(part)] as const);
  });
  const receipt = parts.findIndex(([, lines]) => isReceipt(lines));
  const parsed: (readonly Token[])[] = [];
  const unsettled: Unsettled[] = [];
  for (const [at, [clause, lines]] of parts.entries()) {
    const place = receipt < 0 ? 'none' : receipt < at ? 'before' : 'after';
    const signer = lines ? undefined : SIGNED.exec(clause)?.[1];
    if (lines) parsed.push(...lines);
    else if (signer && isSigner(signer)) parsed.push([RECEIPT, ...signed(signer)]);
    else if (signer) unsettled.push({ clause: signer, receipt: 'joined', clauses: parts.length });
    else unsettled.push({ clause, receipt: place, clauses: parts.length });
  }
  const [only] = unsettled;
  const isSigned =
    unsettled.length === 1 &&
    only?.receipt === 'before' &&
    isSigner(only.clause) &&
    !parsed.some((tokens) => tokens.some(({ kind }) => UNSIGNED.has(kind)));
  if (!isSigned) return { text, clauses, parsed, unsettled };
  return { text, clauses, parsed: [...parsed, signed(only.clause)], unsettled: [] };
};
