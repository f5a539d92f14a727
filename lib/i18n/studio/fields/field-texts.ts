/** What the studio's form calls each value, by its path, and what it says below some. */
export interface FieldTexts {
  readonly fields: Readonly<Record<string, string>>;
  readonly hints: Readonly<Record<string, string>>;
}
