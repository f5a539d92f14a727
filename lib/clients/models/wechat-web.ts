/** What the function below brings back; every field is a claim by the page. */
export interface PageModelGroup {
  readonly id: string;
  readonly nameHtml: string;
  readonly memberCount: number;
  readonly members: readonly { readonly id: string; readonly nameHtml: string }[];
  /** Epoch seconds of the newest message held by the page; 0 for none. */
  readonly lastMessageAt: number;
}

/**
 * Reads WeChat Web's own model: all groups with their members at once, without a click. It is run
 * in the page's world by `scripting.executeScript` and must stand alone: no import, no closure.
 * Times and names only; no message text is read. `cut` = there was more than the caps allow.
 */
export function readWechatWebModel(): { groups: PageModelGroup[]; cut: boolean } {
  const MOST_GROUPS = 2000;
  const MOST_MEMBERS = 600;
  const LONGEST = 1024;
  type Loose = Record<string, unknown>;
  const page = window as unknown as { _contacts?: Loose; _chatContent?: Loose };
  const text = (value: unknown): string =>
    typeof value === 'string' ? value.slice(0, LONGEST) : '';
  const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
  const groups: PageModelGroup[] = [];
  let cut = false;
  for (const [id, value] of Object.entries(page._contacts ?? {})) {
    if (!id.startsWith('@@') || typeof value !== 'object' || value === null) continue;
    if (groups.length >= MOST_GROUPS) {
      cut = true;
      break;
    }
    const contact = value as Loose;
    const list = Array.isArray(contact.MemberList) ? (contact.MemberList as Loose[]) : [];
    if (list.length > MOST_MEMBERS) cut = true;
    const chat = page._chatContent?.[id];
    const messages = Array.isArray(chat) ? (chat as Loose[]) : [];
    groups.push({
      id,
      nameHtml: text(contact.NickName),
      memberCount: number(contact.MemberCount),
      members: list.slice(0, MOST_MEMBERS).map((member) => ({
        id: text(member.UserName),
        nameHtml: text(member.DisplayName) || text(member.NickName),
      })),
      lastMessageAt: messages
        .slice(-50)
        .reduce((last, m) => Math.max(last, number(m.CreateTime)), 0),
    });
  }
  return { groups, cut };
}
