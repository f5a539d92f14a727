import type { SourceRow } from '../db/database';
import { readSources } from '../db/read-sources';
import type { MergedGroup } from '../exchange/merge-inventories';
import { send } from '../messaging/send';
import type { Group } from '../model/group';
import type { Problem } from '../model/problem';

/** A file that was not taken, by its name. */
export interface RefusedFile {
  readonly name: string;
  readonly problems: readonly Problem[];
}

/** Longest inventory in bytes; a Chinese character takes three where the reader counts one. */
const LONGEST_FILE = 96 * 1024 * 1024;

async function textOf(file: File): Promise<string | Problem> {
  if (file.size > LONGEST_FILE)
    return { code: 'too-large', path: '', expected: `≤ ${LONGEST_FILE} B`, found: '' };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch (error) {
    const code = error instanceof TypeError ? 'not-utf8' : 'unreadable-file';
    return { code, path: '', expected: 'UTF-8', found: '' };
  }
}

async function takeOne(file: File): Promise<readonly Problem[]> {
  const text = await textOf(file);
  if (typeof text !== 'string') return [text];
  const answer = await send('importInventory', { text });
  return answer.ok ? [] : answer.problems;
}

/** Takes inventory files one by one; a cancel leaves the rest untouched. */
export async function takeFiles(
  files: readonly File[],
  onDone: (done: number) => void,
  signal: AbortSignal,
): Promise<{ readonly taken: number; readonly refused: readonly RefusedFile[] }> {
  const refused: RefusedFile[] = [];
  let done = 0;
  for (const file of files) {
    if (signal.aborted) break;
    const problems = await takeOne(file);
    if (problems.length > 0) refused.push({ name: file.name, problems });
    done += 1;
    onDone(done);
  }
  return { taken: done - refused.length, refused };
}

/** Own and colleagues' work groups together, and what an own file has that is gone here. */
export interface Joined {
  readonly groups: readonly MergedGroup[];
  /** By source id. */
  readonly gone: ReadonlyMap<string, number>;
}

export async function joinSources(own: readonly Group[]): Promise<Joined | undefined> {
  const sources: readonly SourceRow[] = await readSources();
  if (sources.length === 0) return undefined;
  const [{ mergeInventories }, { missingGroups }, marks] = await Promise.all([
    import('../exchange/merge-inventories'),
    import('../exchange/missing-groups'),
    send('exportMarks', undefined),
  ]);
  const work = own.filter(({ kind }) => kind === 'work');
  const gone = sources.map(
    (source) => [source.id, missingGroups({ ...marks, groups: own }, source).length] as const,
  );
  return { groups: mergeInventories({ ...marks, groups: work }, sources), gone: new Map(gone) };
}
