import type { Chat } from '../model/chat';
import type { SeenMessage } from '../model/message';
import type { SeenMember } from '../model/sighting';

/** One CSS selector, or alternatives of which the first that matches is taken. */
export type Selector = string | readonly string[];

/** Where a value stands and how it is cut out (profile.md §Clients). */
export interface Value {
  readonly selector?: Selector;
  /** Read this attribute instead of the text. */
  readonly attribute?: string;
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

/** A key that sends. A named modifier must be down, one in `any` may be, all others must be up. */
export type SendKey = { readonly keyCode: number; readonly any?: readonly Modifier[] } & Readonly<
  Partial<Record<Modifier, boolean>>
>;

/** A web chat client as data. The format is public: profile.md §Clients. */
export interface ClientDescription {
  readonly id: string;
  readonly name: string;
  readonly idScope: 'login' | 'stable';
  readonly ready: string;
  readonly loggedOut?: string;
  readonly matches: readonly string[];
  readonly chat: {
    readonly root: { readonly none?: string; readonly group: string; readonly person?: string };
    readonly id: Value;
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
    };
  };
  readonly send: {
    readonly keys: readonly SendKey[];
    readonly imeEnterSends?: boolean;
    readonly notWhile?: readonly string[];
    readonly release: 'button' | 'second-act';
  };
  readonly list?: {
    readonly row: string;
    readonly virtual?: boolean;
    readonly id: Value;
    readonly group?: Value;
    readonly name: Value;
    readonly activity?: Value;
    readonly digest?: string;
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
    readonly kind?: Value & { readonly map?: Readonly<Record<string, string>> };
  };
  readonly capabilities?: { readonly readReceipts?: boolean; readonly reactions?: boolean };
}

/** One composer of the page: two can be open at once on some clients. */
export interface Composer {
  readonly container: HTMLElement;
  readonly editor: HTMLElement;
  readonly button?: HTMLElement;
}

/** An act by which the page is about to send a composer's draft. */
export interface SendAct {
  readonly composer: Composer;
  readonly route: 'key' | 'button';
}

/** One row of the page's chat list. `activity` is an opaque mark that changes with a new message. */
export interface ListRow {
  readonly idHint: string;
  readonly isGroup: boolean;
  readonly name: string;
  readonly activity: string;
}

export interface MemberPanel {
  readonly members: readonly SeenMember[];
  readonly complete: boolean;
}

export type PageState = 'loading' | 'signed-out' | 'ready';

/** A described client, ready to be asked. Everything it returns is a claim by the page. */
export interface ChatClient {
  readonly id: string;
  readonly name: string;
  readonly release: 'button' | 'second-act';
  pageState(page: Document): PageState;
  /** Names of the description's parts that the page should have now and has not. */
  missing(page: Document): readonly string[];
  /** Which send an event is about to begin, resolved from its target. */
  sendAct(event: Event): SendAct | undefined;
  composerOf(target: EventTarget | null): Composer | undefined;
  /** The text exactly as the page would send it. */
  draft(composer: Composer): string;
  chat(composer: Composer): Chat;
  openChat(page: Document): Chat | undefined;
  rows(page: Document): readonly ListRow[];
  memberPanel(page: Document): MemberPanel | undefined;
  messages(composer: Composer, last: number): readonly SeenMessage[];
}

export const defineClient = (description: ClientDescription): ClientDescription => description;
