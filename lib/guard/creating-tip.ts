import type { ChatClient, Creating } from '../clients/client';
import type { ChosenOverlap } from '../similarity/chosen-overlap';
import type { GuardWords } from './ask';
import type { Bar } from './bar/bar';

const LEAST_CHOSEN = 3;

export interface CreatingTipDependencies {
  readonly client: ChatClient;
  readonly bar: typeof Bar;
  readonly page: Document;
  readonly words: () => GuardWords;
  readonly addStyles: (root: ShadowRoot) => void;
  /** The work groups that a group of these people would repeat; asked again whenever they change. */
  readonly findOverlap: (chosen: readonly string[]) => Promise<readonly ChosenOverlap[]>;
}

/**
 * R1 at its moment: while a group is put together, one quiet line names the group that these people
 * already have. While it stands it follows the choice; once gone it comes again only for a group that
 * it has not named in this dialog. It holds nothing.
 */
export class CreatingTip {
  #dialog: Element | undefined;
  #chosen = '';
  readonly #said = new Set<string>();
  #line: Bar | undefined;

  constructor(readonly deps: CreatingTipDependencies) {}

  /** Looks whether the dialog is open and who is in it; rejects when the background is gone. */
  async look(): Promise<void> {
    const creating = this.deps.client.creating(this.deps.page);
    if (creating?.dialog !== this.#dialog) this.#begin(creating?.dialog);
    const chosen = creating?.chosen.join(' ') ?? '';
    if (!creating || chosen === this.#chosen) return;
    this.#chosen = chosen;
    const isFew = creating.chosen.length < LEAST_CHOSEN;
    const alike = isFew ? [] : await this.deps.findOverlap(creating.chosen);
    // The person went on meanwhile: the next look asks for those chosen then.
    if (chosen !== this.#chosen || creating.dialog !== this.#dialog) return;
    const [best] = alike;
    const mayName = best && (this.#line?.isShown === true || !this.#said.has(best.idHint));
    this.#hide();
    if (mayName && creating.dialog.isConnected) this.#say(creating, best);
  }

  stop(): void {
    this.#begin(undefined);
  }

  #begin(dialog: Element | undefined): void {
    this.#hide();
    this.#said.clear();
    this.#chosen = '';
    this.#dialog = dialog;
  }

  #say(creating: Creating, group: ChosenOverlap): void {
    const open = creating.opener(group.idHint);
    const view = this.deps.words().repeats(group.name, group.shared, open !== undefined);
    this.#said.add(group.idHint);
    this.#line = new this.deps.bar(creating.place, view, {
      addStyles: this.deps.addStyles,
      onAction: () => {
        this.#hide();
        open?.();
      },
      onRemoved: () => this.#hide(),
    });
  }

  #hide(): void {
    this.#line?.close();
    this.#line = undefined;
  }
}
