import type { ReportOrder, ReportPanelProps } from '../../components/files-report';
import { send } from '../../lib/messaging/send';
import { judgeGroups } from '../../lib/pages/judge-groups';
import { makeReportFile, type ReportFacts } from '../../lib/pages/files-report';
import { saveFile } from '../../lib/platform/save-file';
import { nextPaint, problem, textsOf, type Stage } from './stage';

const judge: NonNullable<ReportFacts['judge']> = ({ groups, settings, asOf, decisions }) =>
  judgeGroups(groups, settings, asOf, decisions);

async function factsFor(stage: Stage, { scope }: ReportOrder): Promise<ReportFacts> {
  const { settings, locale, profileName } = stage.config;
  const decisions = await send('listDecisions', undefined);
  const facts = { settings, locale, profileName, decisions, asOf: new Date(), judge };
  const merged = scope === 'merged' ? stage.joined?.groups : undefined;
  if (!merged) return { ...facts, groups: stage.groups };
  const others = stage.groups.filter(({ kind }) => kind !== 'work');
  return {
    ...facts,
    groups: [...merged.map(({ group }) => group), ...others],
    seenBy: new Map(merged.map(({ group, seenBy }) => [group.id, seenBy])),
  };
}

async function save(
  stage: Stage,
  order: ReportOrder,
  signal: AbortSignal,
): Promise<Partial<ReportPanelProps>> {
  const file = await makeReportFile(order, await factsFor(stage, order));
  if (signal.aborted) return {};
  if (!file.ok) return { problems: file.problems };
  const { name, type, content } = file.value;
  saveFile(name, type, content);
  return { notice: textsOf(stage).report.saved(name) };
}

/** Makes the file that was ordered and lets the browser save it, unless it was cancelled. */
export async function saveReport(stage: Stage, order: ReportOrder): Promise<void> {
  const { report, busy } = textsOf(stage);
  const stop = new AbortController();
  const onCancel = (): void => {
    stop.abort();
    stage.show({ report: { busy: undefined, notice: busy.cancelled } });
  };
  const making = { words: report.making, onCancel };
  stage.show({ report: { busy: making, notice: undefined, problems: [] } });
  await nextPaint();
  const change = await save(stage, order, stop.signal).catch(() => ({
    problems: [problem('no-answer')],
  }));
  if (!stop.signal.aborted) stage.show({ report: { busy: undefined, ...change } });
}
