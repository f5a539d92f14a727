import type { ChatClient, Composer } from '../clients/client';
import type { AskView, GuardWords } from '../guard/ask';
import type { Bar } from '../guard/bar/bar';
import type { DraftToKeep } from '../guard/dependencies';
import { whenChanged } from '../guard/when-changed';
import type { WaitingDraft } from '../model/kept-draft';
import { matchDraft, putBack } from './restore';

const NOTE_MS = 6000;

/** What one chat page needs to keep drafts and to have them back; all injected. */
export interface KeptDraftsDependencies {
  readonly client: ChatClient;
  readonly bar: typeof Bar;
  readonly page: Document;
  readonly words: () => GuardWords;
  readonly now: () => Date;
  readonly timeZone: () => string;
  readonly addStyles: (root: ShadowRoot) => void;
  readonly keep: (draft: DraftToKeep) => Promise<'kept' | 'full'>;
  readonly take: () => Promise<WaitingDraft | undefined>;
  readonly onRestored: (id: string) => void;
}

/** Keeps drafts by the person's own click, and puts them back where the person opens the chat. */
export class KeptDrafts {
  #line: Bar | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopWatching: (() => void) | undefined;
  #said = '';

  constructor(readonly deps: KeptDraftsDependencies) {}

  /** Says how it went; rejects when the background is gone, and then nothing is kept. */
  async keep(draft: DraftToKeep): Promise<void> {
    const { keep, now, timeZone, words } = this.deps;
    const { drafts } = words();
    const about = { now: now().getTime(), timeZone: timeZone() };
    const answer = await keep(draft);
    this.#say(answer === 'kept' ? drafts.kept(draft.dueAt, about) : drafts.noRoom);
  }

  /** Fetches the draft that the person asked for, if any, and waits until its chat is open. */
  async comeBack(): Promise<void> {
    const draft = await this.deps.take();
    this.stop();
    if (!draft) return;
    const look = (): void => this.#look(draft);
    this.#stopWatching = whenChanged(this.deps.page, look);
    look();
  }

  stop(): void {
    this.#stopWatching?.();
    this.#stopWatching = undefined;
    this.#hide();
    this.#said = '';
  }

  #look(draft: WaitingDraft): void {
    const { bar, client, page, words } = this.deps;
    if (client.pageState(page) !== 'ready' || bar.isAsking) return;
    const { drafts } = words();
    const composer = client.openComposer(page);
    const chat = client.openChat(page);
    const match = chat ? matchDraft(draft, chat, client.rows(page)) : 'none';
    if (!composer || match === 'none') this.#sayOnce(`waits`, drafts.waits(draft.name));
    else if (client.draft(composer).trim()) this.#sayOnce('busy', drafts.editorBusy);
    else if (match === 'sure') this.#putBack(draft, composer);
    else {
      const where = `ask ${chat?.idHint ?? ''}`;
      this.#sayOnce(where, drafts.notUnique(draft.name, match.sameName), () =>
        this.#putBack(draft, composer),
      );
    }
  }

  #putBack(draft: WaitingDraft, composer: Composer): void {
    const { client, onRestored, words } = this.deps;
    this.stop();
    if (!putBack(client, composer, draft.text)) return;
    onRestored(draft.id);
    this.#say(words().drafts.restored);
  }

  /** Each thing once: the page changes often, and a line that comes back is a nuisance. */
  #sayOnce(what: string, view: AskView, onAction?: () => void): void {
    if (what === this.#said) return;
    this.#said = what;
    this.#say(view, onAction);
  }

  /** One line over the composer; without one, at the top of the page. A question stays. */
  #say(view: AskView, onAction?: () => void): void {
    const { addStyles, bar: LineBar, client, page } = this.deps;
    const top = { container: page.documentElement, editor: page.body };
    this.#hide();
    this.#line = new LineBar(client.openComposer(page) ?? top, view, {
      addStyles,
      onAction: () => onAction?.(),
      onRemoved: () => this.#hide(),
    });
    if (!onAction) this.#timer = setTimeout(() => this.#hide(), NOTE_MS);
  }

  #hide(): void {
    clearTimeout(this.#timer);
    this.#line?.close();
    this.#line = undefined;
  }
}
