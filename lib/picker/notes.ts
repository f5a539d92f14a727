/** What the description can't say, or says badly; worded by whoever shows it. */
export type NoteCode =
  | 'no-editor'
  | 'no-name'
  | 'no-chat'
  | 'name-too-wide'
  | 'kind-untold'
  | 'person-untold'
  | 'no-chat-id'
  | 'count-lost'
  | 'list-lost'
  | 'list-without-messages'
  | 'id-by-name'
  | 'messages-lost'
  | 'messages-no-id'
  | 'own-untold'
  | 'members-lost'
  | 'members-without-messages'
  | 'by-place';

export interface Note {
  readonly code: NoteCode;
  /** The part of the description that it speaks of. */
  readonly part: string;
}

export const note = (code: NoteCode, part: string): Note => ({ code, part });
