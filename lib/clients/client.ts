import type { Chat } from '../model/chat';
import type { HealthPart } from '../model/health';
import type { OutgoingMessage, SeenMessage } from '../model/message';
import type { SeenMember } from '../model/sighting';

/** One CSS selector, or alternatives of which the first that matches is taken. */
export type Selector = string | readonly string[];

/** Where a value stands and how it is cut out (profile.md §Clients). */
export interface Value {
  readonly selector?: Selector;
  /** Read this attribute instead of the text. */
  readonly attribute?: string;
  /** Only the text right in the element: a badge or a count in it is none of the name. */
  readonly ownText?: boolean;
  /** The attribute is JSON: take this key. */
  readonly json?: string;
  /** The attribute is a URL: take this query parameter. */
  readonly param?: string;
  readonly startsWith?: string;
  readonly trimEnd?: string;
  /** Take the digits only. */
  readonly digits?: boolean;
  /** Emoji are images of this class, their code point in a second class `<emojiClass>HEX`. */
  readonly emojiClass?: string;
}

export type Modifier = 'alt' | 'ctrl' | 'shift' | 'meta';

/**
 * A key that sends. A named modifier must be down, one in `any` may be, all others must be up. Where
 * the person can set which key sends, `when` is what the page shows while this one does.
 */
export type SendKey = {
  readonly keyCode: number;
  readonly any?: readonly Modifier[];
  readonly when?: string;
} & Readonly<Partial<Record<Modifier, boolean>>>;

/** What kind of chat is open: by a selector each, or by one attribute of one root for all chats. */
export type ChatRoot =
  | { readonly none?: string; readonly group: string; readonly person?: string }
  | {
      readonly selector: string;
      readonly attribute: string;
      readonly group: readonly string[];
      readonly person?: readonly string[];
    };

/** A button, outside the composer, that sends something on a click. */
export interface SendButton {
  readonly selector: string;
  readonly kind: 'forward' | 'image' | 'resend';
  /** The dialog that it stands in; without one it stands in the chat. */
  readonly within?: string;
  /** Who it goes to, where that is not the open chat: one row each. */
  readonly targets?: { readonly row: string; readonly id: Value };
  /** It sends to at most so many targets; with more it only asks for another click. */
  readonly most?: number;
}

/** How files leave: by the picker's input, by drop and by paste. */
export interface FileRoutes {
  readonly input: string;
  /** Clicked before files are handed back, where the page learns by it for which chat they are. */
  readonly picker?: string;
  readonly drop?: string;
  readonly paste?: string;
  /** MIME types that the page sends as stickers. */
  readonly stickerTypes?: readonly string[];
  readonly sendsAtOnce?: boolean;
}

/** A web chat client as data. The format is public: profile.md §Clients. */
export interface ClientDescription {
  readonly id: string;
  readonly name: string;
  readonly idScope: 'login' | 'stable';
  readonly ready: string;
  readonly loggedOut?: string;
  /** Exact hosts; only a built-in client may name all tenants of one domain, `https://*.x.cn/…`. */
  readonly matches: readonly string[];
  /** Its facts come from what others published, not from a page that was run here. */
  readonly experimental?: boolean;
  /** Recognised and left alone: nobody but oneself reads what is sent there. */
  readonly silent?: boolean;
  readonly chat: {
    readonly root: ChatRoot;
    /** Without one the chat bears the id of the list's current row, if that has the chat's name. */
    readonly id?: Value;
    readonly name: Value;
    readonly count?: Value & { readonly includesMe?: boolean };
    readonly leaveAlone?: readonly string[];
  };
  readonly composer: {
    readonly container: string;
    readonly editor: string;
    readonly kind: 'contenteditable' | 'textarea' | 'own-model';
    readonly button?: string;
    readonly text?: {
      readonly image?: string;
      readonly attribute?: string;
      readonly trimEnd?: string;
      readonly lineBreak?: string;
      /** Each is a line of its own. */
      readonly line?: string;
    };
  };
  readonly send: {
    readonly keys: readonly SendKey[];
    readonly imeEnterSends?: boolean;
    readonly notWhile?: readonly string[];
    readonly buttons?: readonly SendButton[];
    readonly files?: FileRoutes;
    /** Pictures that leave on a click. */
    readonly stickers?: readonly string[];
    readonly release: 'button' | 'second-act';
  };
  readonly list?: {
    readonly row: string;
    readonly virtual?: boolean;
    readonly id: Value;
    /** `open-chat`: the list does not tell; a row is a group's once its chat was seen to be one. */
    readonly group?: Value | 'open-chat';
    readonly name: Value;
    readonly activity?: Value;
    /** Changes with each message. It is compared in memory and never kept. */
    readonly digest?: string;
    /** How many messages are unread, where the row says so. */
    readonly unread?: Value;
    readonly current?: string;
  };
  readonly members?: {
    readonly row: string;
    readonly openWith?: string;
    readonly complete?: boolean;
    readonly id?: Value;
    readonly name: Value;
  };
  readonly messages?: {
    readonly row: string;
    readonly ignore?: string;
    readonly localId?: boolean;
    readonly own: string;
    readonly text: string;
    readonly id: Value;
    readonly sender?: Value;
    /** A clock time that the page puts before some messages: later ones are not older. */
    readonly time?: string;
    /** Of `class`, the first name that is in the map. */
    readonly kind?: Value & { readonly map?: Readonly<Record<string, string>> };
  };
  /** The dialog in which a new group is put together, and who is chosen in it. */
  readonly creating?: {
    readonly dialog: string;
    /** The part of the dialog that is seen, where its element is larger. */
    readonly within?: string;
    /** One element for each chosen person, and the person's id in it. */
    readonly chosen: string;
    readonly id: Value;
    /** A line goes above it. */
    readonly footer: string;
    readonly close?: string;
  };
  /** The names one goes by: on the page, on one's own messages, and of one's own row of members. */
  readonly me?: { readonly name?: Value; readonly onMessage?: Value };
  readonly capabilities?: { readonly readReceipts?: boolean; readonly reactions?: boolean };
}

/** One composer of the page: two can be open at once on some clients. */
export interface Composer {
  readonly container: HTMLElement;
  readonly editor: HTMLElement;
  readonly button?: HTMLElement;
}

export type Route = 'key' | 'button' | 'files' | 'sticker' | 'image' | 'forward' | 'resend';

/** An act by which something is about to leave, resolved from the event that begins it. */
export interface SendAct {
  readonly route: Route;
  /** Where the question goes, and focus after it: the composer, or the dialog. */
  readonly composer: Composer;
  readonly chats: readonly Chat[];
  readonly message: OutgoingMessage;
  /** How many things leave: files, or one message. */
  readonly count: number;
  /** What it is and where it goes, as it stands now; any difference is another act. */
  readonly fingerprint: () => string;
  /** After the event was stopped: leaves the page as if nothing had been begun. */
  readonly onHeld?: () => void;
  /** Does it once by the page's own path; `false` where only the person's second act will do. */
  readonly release: () => boolean;
}

/** One row of the page's chat list. `activity` is an opaque mark that changes with a new message. */
export interface ListRow {
  readonly idHint: string;
  readonly isGroup: boolean;
  readonly name: string;
  readonly activity: string;
  /** Of what the row shows of the last message; a number to compare by, in memory only. */
  readonly digest?: number;
  readonly unread?: number;
}

/** A message that was added to the page, without what it says. */
export interface AddedMessage {
  readonly id: string;
  readonly own: boolean;
  readonly sender?: string;
  readonly row: Element;
}

/** What lies in newly added nodes, or around them. */
export interface Added {
  readonly rows: readonly ListRow[];
  /** As the page added them; one message may come several times. */
  readonly messages: readonly AddedMessage[];
  readonly hasMembers: boolean;
}

export interface MemberPanel {
  readonly members: readonly SeenMember[];
  readonly complete: boolean;
}

/** A new group in the making. */
export interface Creating {
  readonly dialog: HTMLElement;
  /** Where a line about it goes. */
  readonly place: Composer;
  /** The page's ids of the people chosen so far. */
  readonly chosen: readonly string[];
  /** Leaves the dialog and opens a chat; `undefined` where the page does not show that chat's row. */
  opener(idHint: string): (() => void) | undefined;
}

export type PageState = 'loading' | 'signed-out' | 'ready';

/** A described client, ready to be asked. Everything it returns is a claim by the page. */
export interface ChatClient {
  readonly id: string;
  readonly name: string;
  /** Whether the page's ids name the same chats after another login. */
  readonly idScope: 'login' | 'stable';
  /** What the client has that can stand for an empty answer. */
  readonly capabilities: NonNullable<ClientDescription['capabilities']>;
  pageState(page: Document): PageState;
  readonly experimental: boolean;
  readonly silent: boolean;
  /** Whether one could write there, ready or not. */
  looksReady(page: Document): boolean;
  /** The description's parts that the page should have now, and whether it has them. */
  parts(page: Document): readonly HealthPart[];
  /** Names of those without which nothing is guarded, and that are not there. */
  missing(page: Document): readonly string[];
  /**
   * Goes by another description from now on if this page shows no less of it. `too-early` while it
   * shows too little to tell.
   */
  tryOther(description: ClientDescription, page: Document): 'taken' | 'worse' | 'too-early';
  /** Which send a keydown, click, change, drop or paste is about to begin; notes a contextmenu. */
  sendAct(event: Event): SendAct | undefined;
  composerOf(target: EventTarget | null): Composer | undefined;
  /** The text exactly as the page would send it. */
  draft(composer: Composer): string;
  chat(composer: Composer): Chat;
  openChat(page: Document): Chat | undefined;
  openComposer(page: Document): Composer | undefined;
  rows(page: Document): readonly ListRow[];
  memberPanel(page: Document): MemberPanel | undefined;
  messages(composer: Composer, last: number): readonly SeenMessage[];
  /** What of all this lies in nodes that were added to the page. */
  added(nodes: readonly Node[]): Added;
  /** The id that a message's row bears now; the page changes it once a message is sent. */
  messageId(row: Element): string | undefined;
  /** The last message on the page, by its id. */
  lastMessageId(page: Document): string | undefined;
  creating(page: Document): Creating | undefined;
  /** The names one goes by in the open chat; none before the page has shown one of that chat. */
  ownNames(page: Document): readonly string[];
}

export const defineClient = (description: ClientDescription): ClientDescription => description;
