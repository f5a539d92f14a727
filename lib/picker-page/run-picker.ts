import type { PickerTexts } from '../i18n/picker/zh-CN';
import { describeClient, type Naming } from '../picker/describe-client';
import type { ClientDescription } from '../picker/description';
import { verdictOf, type Verdict } from '../picker/verdict';
import { PICKS, type Keys, type PickName, type View } from '../picker/views';
import { listenToPerson } from './listen';
import {
  acts,
  ask,
  button,
  corrections,
  heading,
  keysChoice,
  pointing,
  soft,
  verdictLines,
} from './panel';
import { firstGuess, neighbour, pointedAt } from './pointed';
import { takeSnapshot } from './snapshot';
import { cornerFor, Stage } from './stage';
import { tryOut } from './try-out';

export interface PickerOptions {
  readonly naming: Naming;
  readonly locale: string;
  readonly texts: PickerTexts['panel'];
  readonly addStyles: (root: ShadowRoot) => void;
}

/** What the admin settled on; it is checked again by whoever asked for it. */
export interface PickedClient {
  readonly description: ClientDescription;
  readonly verdict: Verdict;
}

const STEPS = [...PICKS, 'keys', 'other-group', 'person', 'result'] as const;
type Step = (typeof STEPS)[number];
const NEEDED: readonly Step[] = ['editor', 'name'];
const LOOK_EVERY_MS = 1000;
const isPick = (step: Step): step is PickName => PICKS.some((each) => each === step);

const countSeen = (count: number, countAttribute: string | undefined) =>
  countAttribute === undefined ? { count } : { count, countAttribute };

/** Leads an admin over a chat page; ends with what was described, or with nothing. */
export class Picker {
  readonly done: Promise<PickedClient | undefined>;
  readonly #stage: Stage;
  readonly #lifetime = new AbortController();
  readonly #picked = new Map<PickName, Element>();
  #views: readonly View[] = [];
  #count: Pick<View, 'count' | 'countAttribute'> = {};
  /** The first group's name, to see whether another chat was truly opened. */
  #nameThere = '';
  #keys: Keys = 'enter';
  #at = 0;
  #pointed: Element | undefined;
  #line: ReturnType<typeof pointing>;
  #look: (() => void) | undefined;
  /** The page is used for a moment: a draft brings its send button, a press its member list. */
  #isAside = false;
  #settle: (picked: PickedClient | undefined) => void = () => undefined;

  constructor(
    readonly page: Document,
    readonly options: PickerOptions,
  ) {
    this.done = new Promise((settle) => (this.#settle = settle));
    this.#stage = new Stage(page, options.locale, options.addStyles);
    this.#line = pointing(options.texts);
    const { signal } = this.#lifetime;
    listenToPerson(
      page.defaultView ?? window,
      this.#stage.host,
      {
        isPointing: () => this.#isPointing,
        under: (x, y) => this.#stage.under(x, y),
        onPoint: (target) => this.#point(target),
        onTake: (target) => this.#take(target),
        onKey: (key, isInPanel) => this.#onKey(key, isInPanel),
      },
      signal,
    );
    const timer = setInterval(() => this.#lookAgain(), LOOK_EVERY_MS);
    signal.addEventListener('abort', () => clearInterval(timer));
    this.#show();
  }

  end(picked?: PickedClient): void {
    this.#lifetime.abort();
    this.#stage.remove();
    this.#settle(picked);
  }

  get #step(): Step {
    return STEPS[this.#at] ?? 'result';
  }

  get #isPointing(): boolean {
    return isPick(this.#step) && !this.#isAside;
  }

  #point(target: Element | undefined): void {
    this.#pointed = target;
    this.#stage.frame(target);
    this.#line.point(target);
  }

  #take(target: Element | undefined): void {
    const step = this.#step;
    if (!isPick(step)) return;
    const pointed = pointedAt(step, target);
    if ('problem' in pointed) {
      this.#point(target);
      this.#line.say(this.options.texts.problems[pointed.problem]);
      return;
    }
    this.#picked.set(step, pointed.element);
    if (step === 'name') this.#nameThere = pointed.element.textContent;
    if (pointed.count !== undefined) this.#count = countSeen(pointed.count, pointed.attribute);
    this.#takeView('group');
    this.#go(1);
  }

  #isStillThere(): boolean {
    const name = this.#picked.get('name');
    // In a list it stays.
    if (name === this.#picked.get('listName')) return false;
    return name?.checkVisibility() === true && name.textContent === this.#nameThere;
  }

  #takeView(kind: View['kind']): void {
    const { root, nodes } = takeSnapshot(this.page, this.#stage.host);
    const there = [...this.#picked].flatMap(([name, element]) => {
      const node = nodes.get(element);
      return node ? [[name, node] as const] : [];
    });
    const picks = kind === 'group' ? Object.fromEntries(there) : {};
    this.#views = [...this.#views, { kind, root, picks, ...this.#count }];
  }

  #go(by: number): void {
    this.#at = Math.max(0, this.#at + by);
    this.#isAside = false;
    this.#show();
  }

  #back(): void {
    this.#go(-1);
    const step = this.#step;
    if (isPick(step)) this.#picked.delete(step);
    else this.#views = this.#views.filter(({ kind }) => kind !== step);
  }

  #again(): void {
    this.#picked.clear();
    this.#views = [];
    this.#count = {};
    this.#go(-this.#at);
  }

  #onKey(key: string, isInPanel: boolean): boolean {
    const isPointing = this.#isPointing;
    // While the person opens another chat, Esc may be meant for the page.
    if (key === 'Escape' && (isInPanel || isPointing)) this.end();
    else if (isPointing && key.startsWith('Arrow')) this.#move(key);
    else if (isPointing && key === 'Enter' && !isInPanel) this.#take(this.#pointed);
    else return false;
    return true;
  }

  #move(key: string): void {
    const from = this.#pointed ?? firstGuess(this.page, [...this.#picked.values()].at(-1));
    const to = from && (this.#pointed ? neighbour(from, key) : from);
    to?.scrollIntoView({ block: 'nearest' });
    this.#point(to);
  }

  #lookAgain(): void {
    if (!this.#stage.isShown) this.#stage.raise();
    this.#look?.();
  }

  #show(): void {
    const { texts } = this.options;
    const step = this.#step;
    this.#look = undefined;
    this.#point(undefined);
    this.#stage.cover(this.#isPointing);
    const corner = cornerFor(step);
    const move = button(texts.move, () => this.#stage.move());
    const end = button(texts.end, () => this.end());
    const back = this.#at > 0 ? [button(texts.back, () => this.#back())] : [];
    const skip = NEEDED.includes(step) ? [] : [button(texts.skip, () => this.#go(1))];
    const head = heading(texts, this.#at + 1, STEPS.length);
    const aside = (isAside: boolean): void => {
      this.#isAside = isAside;
      this.#show();
    };
    if (this.#isAside)
      this.#stage.show(texts.title, corner, [
        head,
        ask(texts.asks[step as PickName]),
        soft(texts.aside),
        acts(
          button(texts.resume, () => aside(false), true),
          move,
          end,
        ),
      ]);
    else if (isPick(step))
      this.#stage.show(texts.title, corner, [
        head,
        ask(texts.asks[step]),
        this.#line.line,
        acts(
          button(texts.take, () => this.#take(this.#pointed), true),
          ...skip,
          button(texts.use, () => aside(true)),
          ...back,
          move,
          end,
        ),
        soft(texts.how),
      ]);
    else if (step === 'keys') {
      const onKeys = (keys: Keys): void => {
        this.#keys = keys;
        this.#go(1);
      };
      const choice = acts(...keysChoice(texts, onKeys));
      this.#stage.show(texts.title, corner, [
        head,
        ask(texts.keys),
        choice,
        acts(...back, move, end),
      ]);
    } else if (step !== 'result') {
      let isAsked = false;
      const onOpened = (): void => {
        // Several chats may be open side by side: the person knows better.
        if (!isAsked && this.#isStillThere()) {
          isAsked = true;
          this.#line.say(texts.notOpened);
          return;
        }
        this.#takeView(step);
        this.#go(1);
      };
      const words = step === 'person' ? texts.person : texts.otherGroup;
      const opened = button(texts.opened, onOpened, true);
      this.#stage.show(texts.title, corner, [
        head,
        ask(words),
        this.#line.line,
        acts(opened, ...skip, ...back, move, end),
      ]);
    } else this.#showResult([...back, move, end]);
    this.#stage.raise();
    this.#stage.focus();
  }

  #showResult(others: readonly Node[]): void {
    const { texts, naming } = this.options;
    const described = describeClient(this.#views, naming, this.#keys);
    const { description, notes } = described;
    const look = description && tryOut(description, this.page);
    let verdict: Verdict = 'unrecognised';
    const onSave = (): void => {
      if (description) this.end({ description, verdict });
    };
    const save = description ? [button(texts.save, onSave, true)] : [];
    const buttons = acts(
      ...save,
      button(texts.again, () => this.#again(), !description),
      ...others,
    );
    const head = heading(texts, STEPS.length, STEPS.length);
    const body = this.page.createElement('div');
    this.#stage.show(texts.title, 'bottom-right', [head, body, soft(texts.switching), buttons]);
    let said = '';
    this.#look = () => {
      const tried = look?.();
      verdict = verdictOf(described, tried);
      const lines = verdictLines(texts, verdict, notes, tried);
      const saying = lines.map(({ textContent }) => textContent).join('\n');
      const sayReally = (kind: 'other-group' | 'person'): void => {
        this.#takeView(kind);
        this.#show();
      };
      const mend = corrections(texts, tried, sayReally);
      if (saying !== said) body.replaceChildren(...lines.slice(0, 2), ...mend, ...lines.slice(2));
      said = saying;
    };
    this.#look();
  }
}
