import type { Composer } from '../clients/client';
import type { AskView } from './ask';
import { Bar } from './bar/bar';
import type { GuardDependencies } from './dependencies';
import type { HeldSend } from './held-send';

const TYPING_PAUSE_MS = 400;
const NOTE_MS = 4000;

/** The one quiet line above the composer: a tip while typing, or a short note. Holds nothing. */
export class TipLine {
  #bar: Bar | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly deps: GuardDependencies,
    readonly onFalseAlarm: (held: HeldSend) => void,
  ) {}

  /** Judges once the person pauses; the line goes as soon as the draft changes. */
  onInput(composer: Composer, judge: () => HeldSend | undefined): void {
    this.hide();
    this.#timer = setTimeout(() => {
      try {
        const held = composer.editor.isConnected ? judge() : undefined;
        if (held?.findings[0]?.level === 'tip') this.#show(composer, this.#view(held), held);
      } catch (error) {
        this.deps.onFailure(error);
      }
    }, TYPING_PAUSE_MS);
  }

  note(composer: Composer, text: string): void {
    this.#showBriefly(composer, this.deps.words().note(text));
  }

  /** The tip of something that was not typed and is just leaving. */
  tell(held: HeldSend): void {
    this.#showBriefly(held.composer, this.#view(held), held);
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#bar?.close();
    this.#bar = undefined;
  }

  #showBriefly(composer: Composer, view: AskView, held?: HeldSend): void {
    this.hide();
    this.#show(composer, view, held);
    this.#timer = setTimeout(() => this.hide(), NOTE_MS);
  }

  #view({ act, findings, chat }: HeldSend): AskView {
    const { profileName, settings } = this.deps.settings();
    return this.deps.words().view(findings, chat, {
      payload: { kind: act.message.kind, count: act.count },
      profileName,
      timeZone: settings.timeZone,
      now: this.deps.now().getTime(),
      emergencyReasons: [],
      soundsUrgent: false,
      isStale: false,
    });
  }

  #show(composer: Composer, view: AskView, held?: HeldSend): void {
    this.#bar = new Bar(composer, view, {
      addStyles: this.deps.addStyles,
      onAction: () => {
        this.hide();
        if (held) this.onFalseAlarm(held);
      },
      onRemoved: () => this.hide(),
    });
  }
}
