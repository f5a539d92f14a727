import type { HealthPart } from '../model/health';
import type { Described } from './describe-client';

/** What the guard's own machinery says of a description on the page as it is now. */
export interface Trial {
  /** Names of selectors that are none, are too slow, or reach into messages. */
  readonly problems: readonly string[];
  readonly isReady: boolean;
  readonly parts: readonly HealthPart[];
  /** Whether what was pointed at is what the description finds. */
  readonly findsEditor: boolean;
  /** Of the open chat its list says that it is a group, and the chat itself that it is none, or the reverse. */
  readonly isContradicted: boolean;
}

/** 正常, 部分 or 未识别, as the popup will say it. */
export type Verdict = 'working' | 'partial' | 'unrecognised';

export function verdictOf({ description, notes }: Described, trial: Trial | undefined): Verdict {
  if (!description || !trial || trial.problems.length > 0) return 'unrecognised';
  const isBlind = trial.parts.some(({ required, found }) => required && !found);
  if (isBlind || !trial.isReady || !trial.findsEditor) return 'unrecognised';
  const isWhole =
    !trial.isContradicted && trial.parts.every(({ found }) => found) && notes.length === 0;
  return isWhole ? 'working' : 'partial';
}
