import { send } from '../messaging/send';
import type { Outcome, ProfilePreview } from '../messaging/protocols/profile';
import type { Problem } from '../model/problem';
import { askToFetch } from '../platform/origin-permission';
import { MAX_BYTES } from '../profile/read-json';

/** What a look at a profile brought. */
export type Look =
  | { readonly is: 'preview'; readonly preview: ProfilePreview; readonly from: 'file' | 'address' }
  | { readonly is: 'done' }
  | { readonly is: 'refused'; readonly problems: readonly Problem[] };

export const lookAtText = async (text: string): Promise<Look> => ({
  is: 'preview',
  from: 'file',
  preview: await send('previewProfile', { text }),
});

const refusedFile = (code: string, expected: string): Look => ({
  is: 'preview',
  from: 'file',
  preview: { ok: false, problems: [{ code, path: '', expected, found: '' }] },
});

/** A file's text, refused before it is read when it can be no profile. */
export async function lookAtFile(file: File): Promise<Look> {
  // A signed profile carries the text as a string in JSON, which may double it.
  if (file.size > 2 * MAX_BYTES) return refusedFile('too-large', `${MAX_BYTES / 1024} KiB`);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return await lookAtText(text);
  } catch (error) {
    if (error instanceof TypeError) return refusedFile('not-utf8', 'UTF-8');
    throw error;
  }
}

/** A refresh answers with a preview where the person has yet to look at what came. */
export function lookOf(answer: ProfilePreview | Outcome): Look {
  if ('text' in answer) return { is: 'preview', preview: answer, from: 'address' };
  return answer.ok ? { is: 'done' } : { is: 'preview', preview: answer, from: 'address' };
}

export const isAddress = (url: string): boolean =>
  URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** Only within the person's own click: the browser asks for this one origin. */
export async function lookAtAddress(url: string): Promise<Look | 'declined'> {
  const granted = await askToFetch(url);
  return granted ? lookOf(await send('setProfileAddress', { url })) : 'declined';
}
