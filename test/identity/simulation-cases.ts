import { evidenceOf, knownGroupOf } from '../../lib/identity/binding';
import type { StoredGroup } from '../../lib/identity/stored-group';
import { weigh } from '../../lib/identity/weigh';
import type { Case } from './simulation';

const LAST = 6;

/** Tells each stretch of logins in which a group was not right, with what went before it. */
export class Cases {
  readonly #histories = new Map<number, string[]>();
  readonly #rowBefore = new Map<string, StoredGroup>();
  readonly #open = new Map<number, { key: string; words: string; times: number }>();
  readonly #closed: { readonly words: string; readonly times: number }[] = [];

  note = (found: Case): void => {
    const { group, verdict, login, row, own } = found;
    const history = this.#histories.get(group.id) ?? [];
    this.#histories.set(group.id, history);
    const read = found.binding?.members[0]?.keys.length ?? 0;
    history.push(`${login}: ${group.name} ${read}/${group.members.size} ${verdict}`);
    const key = `${verdict} ${row?.id ?? ''}`;
    const before = this.#open.get(group.id);
    if (before && before.key !== key) {
      this.#closed.push(before);
      this.#open.delete(group.id);
    }
    const now = this.#open.get(group.id);
    if (now) now.times += 1;
    else if (verdict !== 'right')
      this.#open.set(group.id, { key, times: 1, words: this.#words(found, history) });
    for (const each of [row, own]) if (each) this.#rowBefore.set(each.id, each);
  };

  #words({ group, verdict, row, own, rowOf, binding }: Case, history: readonly string[]): string {
    const before = own && this.#rowBefore.get(own.id);
    const pair = before && binding && weigh(evidenceOf(binding), knownGroupOf(before));
    const traits = `readable ${String(group.isReadable)}, saved ${String(group.isSaved)}, accounts ${group.accounts.join('+')}`;
    return [
      `${verdict} group ${group.id} (${traits}): record ${row?.id ?? 'none'} ${row?.name ?? ''}` +
        `${rowOf === undefined ? '' : ` of group ${rowOf}`}, own ${own?.id ?? 'none'}, ` +
        `perhaps ${(row?.maybeSameAs ?? binding?.candidates ?? []).join(' ')}`,
      `   with its own record: ${pair ? JSON.stringify(pair) : 'no pair'}`,
      `   ${history.slice(-LAST).join(' | ')}`,
    ].join('\n');
  }

  /** The longest first. */
  list(): readonly string[] {
    return [...this.#closed, ...this.#open.values()]
      .toSorted((a, b) => b.times - a.times)
      .map(({ words, times }) => `${times} times ${words}`);
  }
}
