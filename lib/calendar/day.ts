import type { CivilDate } from '../model/civil-date';

/** `holiday` and `make-up` are listed days; `work` and `rest` follow the week or an override. */
export type DayKind = 'work' | 'rest' | 'holiday' | 'make-up';

/** What decided the kind, strongest first; `weekday` when nothing lists the date. */
export type DaySource = 'override' | 'profile' | 'notice' | 'provisional' | 'weekday';

export interface Day {
  readonly date: CivilDate;
  readonly kind: DayKind;
  readonly source: DaySource;
  /** The holiday, as the notice names it (国庆节、中秋节). */
  readonly name?: string;
  /** 1 on the first day off of that holiday. */
  readonly dayOfHoliday?: number;
  /** True when no notice for the year is loaded (安排未载入), so that the kind may still change. */
  readonly provisional: boolean;
}

export const isWorkday = ({ kind }: Pick<Day, 'kind'>): boolean =>
  kind === 'work' || kind === 'make-up';
