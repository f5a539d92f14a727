import { instantOf } from '../calendar/civil-time';
import { workStatus, type WorkStatus } from '../calendar/work-status';
import type { GroupKind } from '../model/group';
import type { MessageKind } from '../model/message';
import type { Settings } from '../model/settings';
import { judge, type Judgement } from '../rules/judge';
import { guessKind } from '../text/group-kind';

/** One message as somebody might send it. */
export interface Trial {
  readonly kind: MessageKind;
  readonly text: string;
  readonly groupName: string;
  /** Absent = as the name says. */
  readonly groupKind?: GroupKind;
  readonly members?: number;
  /** `YYYY-MM-DD` and `HH:MM` in the settings' own zone. */
  readonly date: string;
  readonly clock: string;
  /** Others' messages before it, one a line. */
  readonly before: string;
  /** How often the same text was sent in the last minutes. */
  readonly repeats: number;
  /** How many have answered the same in the last minutes. */
  readonly crowd: number;
}

export interface TrialResult {
  readonly kind: GroupKind;
  readonly at: Date;
  readonly status: WorkStatus;
  readonly judgement: Judgement;
}

const linesOf = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.trim() !== '');

const isMoment = ({ date, clock }: Trial): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(date) &&
  !Number.isNaN(Date.parse(`${date}T${clock}Z`)) &&
  /^\d\d:\d\d$/.test(clock);

/** What these settings say of the trial; `undefined` where its time is none. */
export function tryOut(trial: Trial, settings: Settings): TrialResult | undefined {
  if (!isMoment(trial)) return undefined;
  const { text, groupName, members, repeats, crowd } = trial;
  const at = new Date(instantOf(trial.date, trial.clock, settings.timeZone));
  const kind = trial.groupKind ?? guessKind(groupName, settings.kinds);
  const judgement = judge({
    message: { kind: trial.kind, text: trial.kind === 'text' ? text : '' },
    group: {
      name: groupName,
      kind,
      ...(members === undefined ? {} : { memberCount: members }),
    },
    at,
    before: linesOf(trial.before),
    recent: {
      ownRepeats: repeats,
      ...(crowd > 0 ? { crowd: { word: text.trim(), people: crowd } } : {}),
    },
    settings,
  });
  return { kind, at, status: workStatus(at, settings), judgement };
}
