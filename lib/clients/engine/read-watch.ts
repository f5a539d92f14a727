/** What stands between the page and what would be stored of it; for descriptions that are not ours. */
export interface ReadWatch {
  /** The value as it may be kept, or `undefined`; `element` is where it was found. */
  admit(part: string, element: Element, text: string, isWholeText: boolean): string | undefined;
  /** Names of parts that reached where they may not. From then on nothing is read any more. */
  broken(): readonly string[];
}
