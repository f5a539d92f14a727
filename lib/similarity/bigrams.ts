/** Distinct neighbouring character pairs of a text, edges marked, so that one character has two. */
export function bigramsOf(text: string): readonly string[] {
  const characters = ['^', ...Array.from(text), '$'];
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < characters.length; i += 1) {
    pairs.add(`${characters[i] ?? ''}${characters[i + 1] ?? ''}`);
  }
  return [...pairs];
}
