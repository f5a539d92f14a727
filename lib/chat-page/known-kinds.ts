import type { Chat } from '../model/chat';
import type { GroupKind } from '../model/group';

type Kinds = Readonly<Record<string, GroupKind>>;

/**
 * The kinds of this page's groups, as the background settled or guessed them; it has the words that
 * names are guessed by. Until it has answered, a group is of unknown kind, which is judged as work.
 */
export class KnownKinds {
  readonly #byHint = new Map<string, GroupKind>();

  constructor(readonly guess: (name: string) => GroupKind = () => 'unknown') {}

  learn(kinds: Kinds): void {
    for (const [idHint, kind] of Object.entries(kinds)) this.#byHint.set(idHint, kind);
  }

  of({ idHint, name }: Chat): GroupKind {
    const settled = idHint === undefined ? undefined : this.#byHint.get(idHint);
    return settled ?? this.guess(name);
  }
}
