import type { PanelTexts } from '../i18n/inventory-panel/panel-texts';
import type { EditUndo } from '../messaging/protocols/records';
import { send } from '../messaging/send';
import type { Decision } from '../model/decision';
import type { Problem } from '../model/problem';
import type { RecordChange } from '../model/record';

type Pairs = readonly Decision['groupIds'][];

/** What to say after a change, and how to take it back where that is possible. */
export interface Told {
  readonly notice: string;
  readonly onUndo: (() => void) | undefined;
}

export interface InventoryEdits {
  readonly edit: (
    groupIds: readonly string[],
    change: RecordChange,
    said: string,
  ) => Promise<readonly Problem[]>;
  readonly decide: (kind: Decision['kind'], pairs: Pairs, said: string) => void;
  readonly takeBack: (kind: Decision['kind'], pairs: Pairs, said: string) => void;
  readonly partNext: (groupId: string, said: string) => void;
}

const REFUSED: readonly Problem[] = [{ code: 'not-stored', path: '', expected: '', found: '' }];

/**
 * Carries a person's changes out through the background and tells how they went. The page shows them
 * when the background says that the inventory has changed.
 */
export function inventoryEdits(
  tell: (told: Told) => void,
  texts: () => PanelTexts,
): InventoryEdits {
  const say = (notice: string, onUndo?: () => void): void => tell({ notice, onUndo });
  const failed = (): void => say(texts().notSaved);

  async function undoEdit(done: EditUndo): Promise<void> {
    const answer = await send('undoRecords', done);
    const changedSince = answer.ok ? answer.value.changedSince : 0;
    if (!answer.ok) failed();
    else say(changedSince > 0 ? texts().undoneButChanged(changedSince) : texts().undone);
  }

  async function edit(groupIds: readonly string[], change: RecordChange, said: string) {
    const answer = await send('editRecords', { groupIds, change }).catch(() => undefined);
    if (!answer?.ok) {
      failed();
      return answer?.problems ?? REFUSED;
    }
    const { changed, ...undo } = answer.value;
    if (changed === 0) say(texts().bulk.unchanged);
    else say(said, () => void undoEdit(undo).catch(failed));
    return [];
  }

  async function word(
    message: 'decide' | 'takeDecisionBack',
    kind: Decision['kind'],
    pairs: Pairs,
  ): Promise<void> {
    for (const groupIds of pairs) await send(message, { kind, groupIds });
  }

  return {
    edit,
    decide: (kind, pairs, said) => {
      const back = (): void => {
        word('takeDecisionBack', kind, pairs).then(() => say(texts().undone), failed);
      };
      word('decide', kind, pairs).then(() => say(said, back), failed);
    },
    takeBack: (kind, pairs, said) => {
      const again = (): void => {
        word('decide', kind, pairs).then(() => say(texts().undone), failed);
      };
      word('takeDecisionBack', kind, pairs).then(() => say(said, again), failed);
    },
    partNext: (groupId, said) => {
      send('partNext', { groupId }).then(() => say(said), failed);
    },
  };
}
