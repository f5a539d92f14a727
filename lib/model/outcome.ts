/** What came of one warning. Counted per day and rule, never with a name, a time or a text. */
export type Outcome =
  | 'shown'
  | 'kept'
  | 'sent'
  | 'false-alarm'
  | 'reminded'
  | 'emergency'
  | 'not-work';
