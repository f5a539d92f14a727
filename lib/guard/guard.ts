import type { Composer, Route, SendAct } from '../clients/client';
import type { About, Answer } from './ask';
import { rememberCaret } from './caret';
import type { GuardDependencies } from './dependencies';
import { chatKey, isSameQuestion, rulesOf, type HeldSend } from './held-send';
import { listenFirst, stop } from './listen';
import { PassToken } from './pass-token';
import { Question } from './question';
import { SendJudge } from './send-judge';
import { TipLine } from './tip-line';
import type { Outcome } from '../model/outcome';

const MOST_REMOVALS = 3;
/** Nothing is typed before these, so their tip comes as they leave. */
const UNTYPED: readonly Route[] = ['files', 'resend'];
/** Besides keys and clicks, files leave by these; `contextmenu` only tells what is forwarded. */
const OTHER_ACTS = ['change', 'drop', 'paste', 'contextmenu'];

/**
 * Stands between a send and the page: intercept → judge → ask → release or withdraw. Warns, never
 * blocks: whatever fails in here lets the event pass untouched and is reported.
 */
export class Guard {
  readonly #judge: SendJudge;
  readonly #pass = new PassToken();
  readonly #tip: TipLine;
  #question: Question | undefined;
  #restoreCaret: (() => void) | undefined;
  #releasing = false;
  #removals = 0;

  constructor(readonly deps: GuardDependencies) {
    this.#judge = new SendJudge(deps);
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
    const onAct = safely((event) => this.#onAct(event));
    const listeners = {
      keydown: safely((event) => this.#onKey(event as KeyboardEvent)),
      click: onAct,
      ...Object.fromEntries(OTHER_ACTS.map((type) => [type, onAct])),
      mousedown: safely((event) => this.#onPress(event)),
      input: safely((event) => this.#onInput(event)),
      pagehide: () => this.#withdraw(),
    };
    listenFirst(this.deps.page, listeners, signal);
    signal.addEventListener('abort', () => this.#withdraw());
  }

  #onKey(event: KeyboardEvent): void {
    const question = this.#question;
    if (!question?.onKey(event, this.#isAtHeld(event, question))) this.#onAct(event);
  }

  /** Whether a key is pressed where the held send was begun, so that it may answer the question. */
  #isAtHeld(event: KeyboardEvent, { held }: Question): boolean {
    const { editor, container } = held.composer;
    const isText = held.act.route === 'key' || held.act.route === 'button';
    const target = event.target as Node;
    return isText
      ? editor.contains(target)
      : container.contains(target) || target === document.body;
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
    if (open) this.#count(open.held, 'kept');
    this.#tip.onInput(composer, () => this.#judge.judge(this.#asIfSent(composer)));
  }

  /** The draft as if it were sent now, for a tip while typing. */
  #asIfSent(composer: Composer): SendAct {
    const { client } = this.deps;
    return {
      route: 'key',
      composer,
      chats: [client.chat(composer)],
      message: { kind: 'text', text: client.draft(composer) },
      count: 1,
      fingerprint: () => client.draft(composer),
      release: () => false,
    };
  }

  #onAct(event: Event): void {
    const act = this.#releasing ? undefined : this.deps.client.sendAct(event);
    if (!act) return;
    this.#tip.hide();
    const found = this.#judge.judge(act);
    const now = this.deps.now().getTime();
    const mayGo = !found || found.findings[0]?.level === 'tip';
    // First of all: a question that has just spent the day's budget is still open.
    if (found && this.#question?.isShown && isSameQuestion(this.#question.held, found)) stop(event);
    else if (mayGo || this.#pass.use(found.fingerprint, now)) {
      this.#withdraw();
      this.#noteSent(act);
      if (found && UNTYPED.includes(act.route)) this.#tip.tell(found);
    }
    // The bar is up before the event is stopped: a bar that can't be shown stops nothing.
    else if (this.#ask(found)) {
      stop(event);
      act.onHeld?.();
    }
  }

  #ask(found: HeldSend): boolean {
    if (this.#removals >= MOST_REMOVALS) {
      this.deps.onFailure(new Error('the page keeps removing the bar'));
      return false;
    }
    const caretHasLeft = found.act.route === 'button';
    const remembered = caretHasLeft ? this.#restoreCaret : undefined;
    this.#withdraw();
    const restoreCaret = remembered ?? rememberCaret(found.composer.editor);
    const view = this.deps.words().view(found.findings, found.chat, this.#about(found));
    this.#question = new Question(found, view, {
      addStyles: this.deps.addStyles,
      restoreCaret,
      onAnswer: (answer) => this.#answer(answer),
      onRemoved: () => {
        this.#removals += 1;
        this.#withdraw();
      },
      onChange: () => {
        if (!this.#judge.isUnchanged(found)) this.#withdraw();
      },
    });
    this.#restoreCaret = restoreCaret;
    if (caretHasLeft) restoreCaret();
    this.#count(found, 'shown');
    return true;
  }

  #about({ act, findings, soundsUrgent }: HeldSend): About {
    const { settings, profileName } = this.deps.settings();
    const now = this.deps.now();
    const isSecret = findings.some(({ rule }) => rule === 'secrecy');
    const remindAt = isSecret ? undefined : this.deps.nextWorkStart(now)?.getTime();
    return {
      payload: {
        kind: act.message.kind,
        count: act.count,
        ...(act.route === 'forward' || act.route === 'resend' ? { from: act.route } : {}),
      },
      profileName,
      timeZone: settings.timeZone,
      now: now.getTime(),
      ...(remindAt === undefined ? {} : { remindAt }),
      emergencyReasons: settings.emergency.reasons,
      soundsUrgent,
      isStale: this.deps.isStale(),
    };
  }

  #answer({ action }: Answer): void {
    const held = this.#question?.held;
    const restoreCaret = this.#restoreCaret;
    if (!held) return;
    const { remindAt } = this.#about(held);
    this.#removals = 0;
    this.#withdraw();
    restoreCaret?.();
    switch (action) {
      case 'keep':
        this.#count(held, 'kept');
        break;
      case 'send':
        this.#release(held, 'sent');
        break;
      case 'emergency':
        this.#release(held, 'emergency');
        break;
      case 'not-work-message':
        this.#release(held, 'not-work');
        break;
      case 'remind':
        if (remindAt === undefined) break;
        this.#count(held, 'reminded');
        this.deps.onRemind({ chat: held.chat, text: held.act.message.text, dueAt: remindAt });
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

  /** Lets the held send go once, if it is still the one that was judged. */
  #release(held: HeldSend, outcome: Outcome): void {
    if (!this.#judge.isUnchanged(held)) {
      this.#askAgain(held);
      return;
    }
    this.#settle(held, outcome);
    this.#releasing = true;
    let isGone = false;
    try {
      isGone = held.act.release();
    } finally {
      this.#releasing = false;
    }
    if (isGone) this.#noteSent(held.act);
    else {
      this.#pass.grant(held.fingerprint, this.deps.now().getTime());
      this.#tip.note(held.composer, this.deps.words().again);
    }
  }

  #askAgain({ composer, act }: HeldSend): void {
    const isText = act.route === 'key' || act.route === 'button';
    if (!isText || !composer.editor.isConnected) return;
    const { client } = this.deps;
    const again: SendAct = {
      ...act,
      chats: [client.chat(composer)],
      message: { kind: 'text', text: client.draft(composer) },
    };
    const found = this.#judge.judge(again);
    if (found && found.findings[0]?.level !== 'tip') this.#ask(found);
  }

  #noteSent({ chats, message }: SendAct): void {
    const now = this.deps.now().getTime();
    if (message.text)
      for (const chat of chats) this.deps.recent.noteOwn(chatKey(chat), message.text, now);
  }

  #settle(held: HeldSend, outcome: Outcome): void {
    this.#judge.hush(held);
    this.#count(held, outcome);
  }

  /** What is secret leaves no trace, not even a count. */
  #count(held: HeldSend, outcome: Outcome): void {
    const rules = rulesOf(held).filter((rule) => rule !== 'secrecy');
    if (rules.length > 0) this.deps.onOutcome(rules, outcome);
  }

  #withdraw(): void {
    this.#question?.close();
    this.#question = undefined;
    this.#restoreCaret = undefined;
  }
}
