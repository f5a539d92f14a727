import type { Composer } from '../clients/client';
import type { AskAction } from './ask';
import { rememberCaret } from './caret';
import type { GuardDependencies } from './dependencies';
import { DraftJudge } from './draft-judge';
import { chatKey, isSameQuestion, rulesOf, type HeldSend } from './held-send';
import { listenFirst, stop } from './listen';
import { PassToken, type Errand } from './pass-token';
import { Question } from './question';
import { pressSendButton } from './release';
import { TipLine } from './tip-line';

const MOST_REMOVALS = 3;

const errandOf = ({ chat, draft }: HeldSend): Errand => ({ chat: chatKey(chat), draft });

/**
 * Stands between a send and the page: intercept → judge → ask → release or withdraw. Warns, never
 * blocks: whatever fails in here lets the event pass untouched and is reported.
 */
export class Guard {
  readonly #judge: DraftJudge;
  readonly #pass = new PassToken();
  readonly #tip: TipLine;
  #question: Question | undefined;
  #restoreCaret: (() => void) | undefined;
  #releasing = false;
  #removals = 0;

  constructor(readonly deps: GuardDependencies) {
    this.#judge = new DraftJudge(deps);
    this.#tip = new TipLine(deps, (held) => this.#settle(held, 'false-alarm'));
  }

  /** Starts guarding until `signal` aborts. */
  arm(signal: AbortSignal): void {
    const safely = (handle: (event: Event) => void) => (event: Event) => {
      try {
        handle(event);
      } catch (error) {
        this.#withdraw();
        this.deps.onFailure(error);
      }
    };
    const listeners = {
      keydown: safely((event) => this.#onKey(event as KeyboardEvent)),
      click: safely((event) => this.#onAct(event)),
      mousedown: safely((event) => this.#onPress(event)),
      input: safely((event) => this.#onInput(event)),
      pagehide: () => this.#withdraw(),
    };
    listenFirst(this.deps.page, listeners, signal);
    signal.addEventListener('abort', () => this.#withdraw());
  }

  #onKey(event: KeyboardEvent): void {
    const isInEditor = (): boolean =>
      this.deps.client.composerOf(event.target)?.editor.contains(event.target as Node) === true;
    if (!this.#question?.onKey(event, isInEditor())) this.#onAct(event);
  }

  /** A click on the send button moves focus: the caret is remembered before it does. */
  #onPress(event: Event): void {
    const composer = this.#question ? undefined : this.deps.client.composerOf(event.target);
    if (composer?.button?.contains(event.target as Node))
      this.#restoreCaret = rememberCaret(composer.editor);
  }

  #onInput(event: Event): void {
    const composer = this.deps.client.composerOf(event.target);
    if (!composer?.editor.contains(event.target as Node)) return;
    this.#pass.revoke();
    const open = this.#question;
    this.#withdraw();
    if (open) this.deps.onOutcome(rulesOf(open.held), 'kept');
    this.#tip.onInput(composer, () => this.#judge.judge(composer));
  }

  #onAct(event: Event): void {
    const act = this.#releasing ? undefined : this.deps.client.sendAct(event);
    if (!act) return;
    this.#tip.hide();
    const found = this.#judge.judge(act.composer);
    const mayGo = !found || found.findings[0]?.level === 'tip';
    if (mayGo || this.#pass.use(errandOf(found), this.deps.now().getTime())) this.#withdraw();
    else if (this.#question && isSameQuestion(this.#question.held, found)) stop(event);
    // The bar is up before the event is stopped: a bar that can't be shown stops nothing.
    else if (this.#ask(found, act.route === 'button')) stop(event);
  }

  #ask(found: HeldSend, caretHasLeft: boolean): boolean {
    if (this.#removals >= MOST_REMOVALS) {
      this.deps.onFailure(new Error('the page keeps removing the bar'));
      return false;
    }
    const remembered = caretHasLeft ? this.#restoreCaret : undefined;
    this.#withdraw();
    const restoreCaret = remembered ?? rememberCaret(found.composer.editor);
    const { profileName } = this.deps.settings();
    const words = this.deps.words();
    this.#question = new Question(
      found,
      words.view(found.findings, found.chat, { hasDraft: true, profileName }),
      {
        addStyles: this.deps.addStyles,
        restoreCaret,
        onAnswer: (action) => this.#answer(action),
        onRemoved: () => {
          this.#removals += 1;
          this.#withdraw();
        },
        onChange: () => {
          if (!this.#judge.isUnchanged(found)) this.#withdraw();
        },
      },
    );
    this.#restoreCaret = restoreCaret;
    if (caretHasLeft) restoreCaret();
    this.deps.onOutcome(rulesOf(found), 'shown');
    return true;
  }

  #answer(action: AskAction): void {
    const held = this.#question?.held;
    const restoreCaret = this.#restoreCaret;
    if (!held) return;
    this.#withdraw();
    restoreCaret?.();
    switch (action) {
      case 'keep':
        this.deps.onOutcome(rulesOf(held), 'kept');
        break;
      case 'send':
        this.#release(held);
        break;
      case 'not-work':
        this.deps.onNotWork(held.chat);
        this.#tip.note(held.composer, this.deps.words().notWorkNoted);
        break;
      case 'false-alarm':
        this.#settle(held, 'false-alarm');
        break;
    }
  }

  /** Lets the held message go once, if it is still the one that was judged. */
  #release(held: HeldSend): void {
    if (!this.#judge.isUnchanged(held)) {
      this.#askAgain(held.composer);
      return;
    }
    this.#settle(held, 'sent');
    const { button } = held.composer;
    if (this.deps.client.release === 'second-act' || !button?.isConnected) {
      this.#pass.grant(errandOf(held), this.deps.now().getTime());
      this.#tip.note(held.composer, this.deps.words().again);
      return;
    }
    this.#releasing = true;
    try {
      pressSendButton(button);
    } finally {
      this.#releasing = false;
    }
  }

  #askAgain(composer: Composer): void {
    const found = composer.editor.isConnected ? this.#judge.judge(composer) : undefined;
    if (found && found.findings[0]?.level !== 'tip') this.#ask(found, false);
  }

  #settle(held: HeldSend, outcome: 'sent' | 'false-alarm'): void {
    this.#judge.hush(held);
    this.deps.onOutcome(rulesOf(held), outcome);
  }

  #withdraw(): void {
    this.#question?.close();
    this.#question = undefined;
    this.#restoreCaret = undefined;
  }
}
