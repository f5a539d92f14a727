import type { Chat } from '../model/chat';
import type { GroupKind } from '../model/group';
import type { Settings } from '../model/settings';
import { guessKind } from '../text/group-kind';

/** The kinds of this page's groups: what the background settled, else a guess by the name. */
export class KnownKinds {
  readonly #byHint = new Map<string, GroupKind>();

  learn(kinds: Readonly<Record<string, GroupKind>>): void {
    for (const [idHint, kind] of Object.entries(kinds)) this.#byHint.set(idHint, kind);
  }

  of({ idHint, name }: Chat, settings: Settings): GroupKind {
    const settled = idHint === undefined ? undefined : this.#byHint.get(idHint);
    return settled ?? guessKind(name, settings.kinds);
  }
}
