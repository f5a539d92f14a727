import type { CivilDate } from './civil-date';

/** What came of one warning. Counted per day and rule, never with a name, a time or a text. */
export type Outcome =
  | 'shown'
  | 'kept'
  | 'sent'
  | 'false-alarm'
  | 'reminded'
  | 'emergency'
  | 'not-work';

/** How many questions were shown on a civil day of the settings' zone; what is secret is not counted. */
export interface ShownToday {
  readonly day: CivilDate;
  readonly shown: number;
}
