import type { Checked } from '../model/checked';
import type { Group } from '../model/group';
import { isRecord } from '../model/is-record';
import type { Problem } from '../model/problem';
import { readJson } from '../profile/read-json';
import { shortened } from '../records/plain-text';
import { GROUP_FIELDS, GROUP_FIELD_NAMES, isGroupField } from './group-fields';
import { readHeader, type InventoryHeader } from './header';

export const LONGEST_FILE = 32 * 1024 * 1024;
export const MOST_GROUPS = 100_000;
const MOST_PROBLEMS = 50;

/** What an inventory file holds, all of it checked. */
export interface Inventory {
  readonly header: InventoryHeader;
  readonly groups: readonly Group[];
}

const inFields = ({ path, ...rest }: Problem, line: number): Problem => ({
  ...rest,
  path: path === '' ? String(line) : `${line}.${path}`,
});

/** What keeps a value from being a group that may travel; empty when it is one. */
export function groupProblems(value: unknown): readonly Problem[] {
  if (!isRecord(value))
    return [{ code: 'not-a-group', path: '', expected: '{…}', found: shortened(value) }];
  const unknown = Object.keys(value).filter((name) => !isGroupField(name));
  const odd = GROUP_FIELD_NAMES.filter((field) => {
    const { holds, required } = GROUP_FIELDS[field];
    return value[field] === undefined ? required === true : !holds(value[field]);
  });
  return [
    ...unknown.map((name) => ({
      code: 'unknown-field',
      path: shortened(name),
      expected: GROUP_FIELD_NAMES.join(' | '),
      found: '',
    })),
    ...odd.map((field) => ({
      code: value[field] === undefined ? 'missing' : GROUP_FIELDS[field].code,
      path: field,
      expected: GROUP_FIELDS[field].expected,
      found: shortened(value[field] ?? ''),
    })),
  ];
}

type Line = { readonly value: unknown } | { readonly problems: readonly Problem[] };

function readLine(text: string, line: number): Line {
  const json = readJson(text);
  return json.ok ? { value: json.value } : { problems: [inFields(json.problem, line)] };
}

function readGroups(lines: readonly string[], problems: Problem[]): readonly Group[] {
  const groups: Group[] = [];
  const ids = new Set<string>();
  for (const [index, text] of lines.entries()) {
    const number = index + 2;
    const line = readLine(text, number);
    const found =
      'problems' in line
        ? line.problems
        : groupProblems(line.value).map((each) => inFields(each, number));
    problems.push(...found);
    if (problems.length >= MOST_PROBLEMS) break;
    if (found.length > 0 || 'problems' in line) continue;
    const group = line.value as Group;
    if (ids.has(group.id))
      problems.push({
        code: 'repeated',
        path: `${number}.id`,
        expected: 'one each',
        found: shortened(group.id),
      });
    ids.add(group.id);
    groups.push(group);
  }
  return groups;
}

/**
 * Reads an inventory file (JSON Lines: a header, then one group a line). All of it or nothing: a
 * file with one bad line is refused with every problem, `line.field` first (at most 50).
 */
export function readInventory(text: string): Checked<Inventory> {
  const refuse = (code: string, expected: string, found: string): Checked<never> => ({
    ok: false,
    problems: [{ code, path: '', expected, found }],
  });
  if (text.length > LONGEST_FILE)
    return refuse('too-large', `≤ ${LONGEST_FILE}`, String(text.length));
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/(?:\r?\n)+$/, '')
    .split(/\r?\n/);
  if (lines.length > MOST_GROUPS + 1)
    return refuse('too-many-lines', `≤ ${MOST_GROUPS + 1}`, String(lines.length));
  const first = readLine(lines[0] ?? '', 1);
  if ('problems' in first) return { ok: false, problems: first.problems };
  const header = readHeader(first.value);
  if (!header.ok) return header;
  const problems: Problem[] = [];
  const groups = readGroups(lines.slice(1), problems);
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
  const { count } = header.value;
  if (groups.length !== count)
    return refuse(
      groups.length < count ? 'cut-off' : 'too-many-groups',
      String(count),
      String(groups.length),
    );
  return { ok: true, value: { header: header.value, groups } };
}
