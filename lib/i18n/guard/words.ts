/**
 * The guard's sentences in one language, as data, so that the background can send them. `{name}` is
 * replaced by the finding's fact of that name; a hint or clause whose fact is missing is left out.
 * A fact stands alone; a clause follows another fact. Keys are rule ids, or what a rule `says`.
 */
export interface GuardCatalogue {
  /** BCP 47, for fonts and screen readers. */
  readonly lang: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly clauses: Readonly<Record<string, string>>;
  readonly hints: Readonly<Record<string, string>>;
  readonly tips: Readonly<Record<string, string>>;
  /** What leaves when it is no text of the editor: by kind, or where it comes from. */
  readonly payloads: Readonly<Record<string, string>>;
  readonly group: string;
  readonly thisGroup: string;
  readonly members: string;
  readonly source: string;
  readonly builtIn: string;
  readonly keepEditing: string;
  readonly dontSend: string;
  readonly sendTo: string;
  readonly sendAnyway: string;
  readonly remind: string;
  readonly today: string;
  readonly tomorrow: string;
  /** From Monday. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly date: string;
  readonly emergency: string;
  readonly emergencyAsk: string;
  readonly emergencyGoes: string;
  readonly onlyCounted: string;
  readonly back: string;
  /** The built-in reasons in this language; others are shown as the profile has them. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly justifyGoes: string;
  readonly justifyNote: string;
  readonly justifyLegend: string;
  readonly notWorkMessage: string;
  readonly notWork: string;
  readonly falseAlarm: string;
  readonly more: string;
  readonly listComma: string;
  readonly covered: string;
  readonly stale: string;
  readonly again: string;
  readonly notWorkNoted: string;
  readonly repeats: string;
  readonly openGroup: string;
  readonly kept: string;
  readonly waits: string;
  readonly restored: string;
  readonly notUnique: string;
  readonly putHere: string;
  readonly editorBusy: string;
  readonly noRoom: string;
}
