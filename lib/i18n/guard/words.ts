/**
 * The guard's sentences in one language, as data, so that the background can send them. `{name}` is
 * replaced by the finding's fact of that name. A fact stands alone; a clause follows another fact.
 */
export interface GuardCatalogue {
  /** BCP 47, for fonts and screen readers. */
  readonly lang: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly clauses: Readonly<Record<string, string>>;
  readonly hints: Readonly<Record<string, string>>;
  readonly tips: Readonly<Record<string, string>>;
  readonly group: string;
  readonly thisGroup: string;
  readonly members: string;
  readonly source: string;
  readonly builtIn: string;
  readonly keepEditing: string;
  readonly dontSend: string;
  readonly sendTo: string;
  readonly sendAnyway: string;
  readonly notWork: string;
  readonly falseAlarm: string;
  readonly covered: string;
  readonly again: string;
  readonly notWorkNoted: string;
}
