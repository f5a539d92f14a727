import type { SourcesPanelProps } from '../../components/files-sources';
import { send } from '../../lib/messaging/send';
import type { Checked } from '../../lib/model/checked';
import { takeFiles } from '../../lib/pages/files-sources';
import { alone, problem, textsOf, type Stage } from './stage';

type Acts = Pick<SourcesPanelProps, 'onFiles' | 'onRemove' | 'onRestore' | 'onUndoRestore'>;

const CLEAR = { notice: undefined, refused: [], restored: false } as const;
const noAnswer = (): Checked<never> => ({ ok: false, problems: [problem('no-answer')] });

/** What a person does with inventory files, colleagues' and own ones. */
export function sourceActs(stage: Stage): Acts {
  /** Files given while others are taken wait for them. */
  let waiting: Promise<void> = Promise.resolve();
  let restoring: { readonly sourceId: string; readonly at: number } | undefined;
  const show = (sources: Partial<SourcesPanelProps>): void => stage.show({ sources });
  const refuse = (problems: SourcesPanelProps['refused'][number]['problems']): void =>
    show({ ...CLEAR, refused: [{ name: '', problems }] });

  async function take(files: readonly File[]): Promise<void> {
    const stop = new AbortController();
    const { busy, sources } = textsOf(stage);
    const all = files.length;
    const tell = (done: number): void =>
      show({ busy: { words: busy.file(done, all), done, all, onCancel: () => stop.abort() } });
    show(CLEAR);
    tell(0);
    const taken = await alone(() => takeFiles(files, tell, stop.signal)).catch(() => 'no answer');
    show({ busy: undefined });
    if (taken === undefined) refuse([problem('busy-elsewhere')]);
    else if (typeof taken === 'string') refuse([problem('no-answer')]);
    else {
      const added = taken.taken > 0 ? sources.added(taken.taken) : '';
      const cancelled = stop.signal.aborted ? busy.cancelled : '';
      show({ refused: taken.refused, notice: [added, cancelled].filter(Boolean).join(' ') });
    }
    await stage.reread();
  }

  async function remove(sourceId: string): Promise<void> {
    const removed = await send('removeSource', { sourceId }).then(
      () => true,
      () => false,
    );
    if (removed) show({ ...CLEAR, notice: textsOf(stage).sources.removed });
    else refuse([problem('no-answer')]);
    await stage.reread();
  }

  async function restore(sourceId: string): Promise<void> {
    const answer = await send('restoreSource', { sourceId }).catch(noAnswer);
    if (answer.ok) {
      const { restored, at, problems } = answer.value;
      restoring = { sourceId, at };
      show({
        notice: textsOf(stage).sources.restored(restored),
        refused: problems.length === 0 ? [] : [{ name: '', problems }],
        restored: restored > 0,
      });
    } else refuse(answer.problems);
    await stage.reread();
  }

  async function undoRestore(): Promise<void> {
    if (!restoring) return;
    const undone = await send('undoRestore', restoring).catch(noAnswer);
    restoring = undone.ok ? undefined : restoring;
    if (undone.ok) {
      const { removed, changedSince } = undone.value;
      show({ ...CLEAR, notice: textsOf(stage).sources.undone(removed, changedSince) });
    } else refuse(undone.problems);
    await stage.reread();
  }

  return {
    onFiles: (files) => {
      waiting = waiting.then(() => take(files));
    },
    onRemove: (sourceId) => void remove(sourceId),
    onRestore: (sourceId) => void restore(sourceId),
    onUndoRestore: () => void undoRestore(),
  };
}
