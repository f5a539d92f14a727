import { blankDraft, draftText } from '../studio/draft';

/** The working copy lives on this page's own storage and nowhere in the extension's. */
const KEY = 'studio-draft';

export const rememberedDraft = (): string => localStorage.getItem(KEY) ?? draftText(blankDraft());

/** Whether it could be kept: storage may be full or switched off. */
export function rememberDraft(text: string): boolean {
  try {
    localStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}

/** Calls with the text when another tab of ours has changed the copy. */
export function onCopyElsewhere(listener: (text: string) => void): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY && newValue !== null) listener(newValue);
  });
}
