import type { Initials } from '../overview/search-rows';

/** Pinyin initials, each text read once; the dictionary is a chunk of its own, loaded on demand. */
export async function loadInitials(): Promise<Initials> {
  const { pinyin } = await import('pinyin-pro');
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const letters = pinyin(text, { pattern: 'first', toneType: 'none', type: 'array' })
      .join('')
      .toLowerCase();
    known.set(text, letters);
    return letters;
  };
}
