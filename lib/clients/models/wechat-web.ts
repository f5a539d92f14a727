/** One group as the page's own model has it; every field is a claim by the page. */
export interface PageModelGroup {
  readonly id: string;
  readonly nameHtml: string;
  readonly memberCount: number;
  readonly members: readonly { readonly id: string; readonly nameHtml: string }[];
  readonly isOwner: boolean;
  readonly muted: boolean;
  /** Epoch seconds of the newest message held by the page; 0 for none. */
  readonly lastMessageAt: number;
  /** Messages since the login by the page's own number of their type, and one's own among them. */
  readonly messages: Readonly<Record<string, number>>;
  readonly ownMessages: number;
}

export interface PageModel {
  readonly groups: readonly PageModelGroup[];
  /** The name of the account that is signed in. */
  readonly accountHtml: string;
  /** There was more than the caps allow. */
  readonly cut: boolean;
}

/**
 * Reads WeChat Web's own model: all groups with their members at once, without a click. It is run
 * in the page's world by `scripting.executeScript` and must stand alone: no import, no closure.
 * Times, types and names only; no message text is read.
 */
export function readWechatWebModel(): PageModel {
  const MOST_GROUPS = 1000;
  const MOST_MEMBERS = 600;
  const MOST_MEMBERS_IN_ALL = 100_000;
  const MOST_MESSAGES = 5000;
  const MOST_TYPES = 32;
  const LONGEST = 1024;
  type Loose = Record<string, unknown>;
  const page = window as unknown as { _contacts?: Loose; _chatContent?: Loose };
  const text = (value: unknown): string =>
    typeof value === 'string' ? value.slice(0, LONGEST) : '';
  const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
  const list = (value: unknown): Loose[] => (Array.isArray(value) ? (value as Loose[]) : []);
  const groups: PageModelGroup[] = [];
  let membersLeft = MOST_MEMBERS_IN_ALL;
  let cut = false;
  for (const [id, value] of Object.entries(page._contacts ?? {})) {
    if (!id.startsWith('@@') || typeof value !== 'object' || value === null) continue;
    if (groups.length >= MOST_GROUPS) {
      cut = true;
      break;
    }
    const contact = value as Loose;
    const members = list(contact.MemberList);
    const taken = members.slice(0, Math.min(MOST_MEMBERS, membersLeft));
    membersLeft -= taken.length;
    if (taken.length < members.length) cut = true;
    const messages: Record<string, number> = {};
    let ownMessages = 0;
    let lastMessageAt = 0;
    for (const message of list(page._chatContent?.[id]).slice(-MOST_MESSAGES)) {
      const type = String(number(message.MsgType));
      if (type in messages || Object.keys(messages).length < MOST_TYPES)
        messages[type] = (messages[type] ?? 0) + 1;
      if (message.MMIsSend === true) ownMessages += 1;
      lastMessageAt = Math.max(lastMessageAt, number(message.CreateTime));
    }
    groups.push({
      id: id.slice(0, LONGEST),
      nameHtml: text(contact.NickName),
      memberCount: number(contact.MemberCount),
      members: taken.map((member) => ({
        id: text(member.UserName),
        nameHtml: text(member.DisplayName) || text(member.NickName),
      })),
      isOwner: contact.IsOwner === 1,
      muted: contact.Statues === 0,
      lastMessageAt,
      messages,
      ownMessages,
    });
  }
  const account = document.querySelector('.header .display_name');
  return { groups, accountHtml: text(account?.innerHTML), cut };
}

/**
 * How far the page has got with loading its groups: it asks for members in several requests after
 * the login. Run like the function above, and as much on its own.
 */
export function wechatWebModelSize(): { readonly groups: number; readonly withMembers: number } {
  const { _contacts } = window as unknown as { _contacts?: Record<string, unknown> };
  let groups = 0;
  let withMembers = 0;
  for (const [id, value] of Object.entries(_contacts ?? {})) {
    if (!id.startsWith('@@') || typeof value !== 'object' || value === null) continue;
    groups += 1;
    const { MemberList } = value as Record<string, unknown>;
    if (Array.isArray(MemberList) && MemberList.length > 0) withMembers += 1;
    if (groups >= 1000) break;
  }
  return { groups, withMembers };
}
