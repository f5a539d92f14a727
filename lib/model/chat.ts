export type ChatKind = 'none' | 'person' | 'group';

/** The chat that a composer belongs to, as the page shows it: a claim by the page. */
export interface Chat {
  readonly clientId: string;
  readonly kind: ChatKind;
  /** The page's own id; on WeChat Web it changes at each login. */
  readonly idHint?: string;
  /** Display name, one line, at most 64 characters; empty when the page shows none. */
  readonly name: string;
  /** Members including oneself; absent until the page shows it. */
  readonly memberCount?: number;
  /** A helper or bot that no rule applies to (文件传输助手). */
  readonly leftAlone: boolean;
}
