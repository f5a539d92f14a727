import type { ListPanelProps } from '../../components/files-list';
import type { ColumnMapping } from '../../lib/intake/columns';
import type { ListOutcome } from '../../lib/messaging/protocols/records';
import { send } from '../../lib/messaging/send';
import type { Checked } from '../../lib/model/checked';
import {
  batchIdOf,
  previewList,
  readListFile,
  readPasted,
  remapped,
  type ListPreview,
} from '../../lib/pages/files-list';
import { makeTemplate } from '../../lib/pages/files-report';
import { saveFile } from '../../lib/platform/save-file';
import { alone, nextPaint, problem, textsOf, todayOf, type Stage } from './stage';

type Rows = readonly (readonly string[])[];
type Acts = Pick<
  ListPanelProps,
  'onFile' | 'onPaste' | 'onMap' | 'onTake' | 'onDiscard' | 'onUndo' | 'onTemplate'
>;

const CLEAR = { notice: undefined, kept: [], problems: [], name: undefined } as const;

/** What a person does with a unit's own list. Only the last reading counts; a cancel ends it. */
export function listActs(stage: Stage): Acts {
  let preview: ListPreview | undefined;
  let turn = 0;
  const show = (list: Partial<ListPanelProps>): void => stage.show({ list });
  const showPreview = (next: ListPreview | undefined): void => {
    preview = next;
    show({ preview: next, busy: undefined });
  };
  const cancel = (): void => {
    turn += 1;
    show({ busy: undefined, notice: textsOf(stage).busy.cancelled });
  };
  const begin = async (words: string): Promise<() => boolean> => {
    turn += 1;
    const mine = turn;
    show({ ...CLEAR, busy: { words, onCancel: cancel } });
    await nextPaint();
    return () => mine === turn;
  };

  async function compare(table: Rows, mapping?: ColumnMapping): Promise<void> {
    const holds = await begin(textsOf(stage).busy.matching);
    const next = await previewList(table, todayOf(stage), stage.groups, mapping);
    if (holds()) showPreview(next);
  }

  async function read(reading: () => Promise<Checked<Rows>>, name?: string): Promise<void> {
    showPreview(undefined);
    const holds = await begin(textsOf(stage).busy.reading);
    const rows = await reading().catch(
      (): Checked<Rows> => ({ ok: false, problems: [problem('unreadable-file')] }),
    );
    if (!holds()) return;
    if (rows.ok) await compare(rows.value);
    else show({ busy: undefined, problems: rows.problems, name });
  }

  function tell({ added, changed, conflicts, problems }: ListOutcome): void {
    const names = new Map(stage.groups.map(({ id, name }) => [id, name]));
    showPreview(undefined);
    show({
      notice: textsOf(stage).list.taken(added, changed),
      kept: conflicts.map(({ groupId, field, stored, listed }) => ({
        name: names.get(groupId) ?? groupId,
        field,
        values: [stored, listed],
      })),
      problems: problems.map((each) => ({ ...each, path: '' })),
    });
  }

  async function take({ entries }: ListPreview): Promise<void> {
    show({ ...CLEAR, busy: { words: textsOf(stage).busy.taking } });
    const answer = await alone(async () =>
      send('takeList', { batchId: await batchIdOf(entries), entries }),
    ).catch((): Checked<never> => ({ ok: false, problems: [problem('no-answer')] }));
    show({ busy: undefined });
    if (!answer) show({ problems: [problem('busy-elsewhere')] });
    else if (answer.ok) tell(answer.value);
    else show({ problems: answer.problems });
    await stage.reread();
  }

  async function undo(batchId: string): Promise<void> {
    const undone = await send('undoList', { batchId }).catch(
      (): Checked<never> => ({ ok: false, problems: [problem('no-answer')] }),
    );
    show(
      undone.ok
        ? { ...CLEAR, notice: textsOf(stage).list.undone(undone.value.seenSince) }
        : { ...CLEAR, problems: undone.problems },
    );
    await stage.reread();
  }

  return {
    onFile: (file) => void read(() => readListFile(file), file.name),
    onPaste: (text) => void read(() => readPasted(text)),
    onMap: (at, meaning) =>
      void (preview && compare(preview.table, remapped(preview.mapping, at, meaning))),
    onTake: () => void (preview && take(preview)),
    onDiscard: () => showPreview(undefined),
    onUndo: (batchId) => void undo(batchId),
    onTemplate: (format) =>
      void makeTemplate(stage.config.locale, format).then(({ name, type, content }) =>
        saveFile(name, type, content),
      ),
  };
}
