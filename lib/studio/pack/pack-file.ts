/** One file of the roll-out pack. Its name is ours alone: nothing of a profile stands in it. */
export interface PackFile {
  readonly name: string;
  readonly content: string;
  /** Registry files are UTF-16 with its mark, as the Registry Editor writes them; else UTF-8. */
  readonly encoding?: 'utf-16le';
}
