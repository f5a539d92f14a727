import { element } from './element';
import { receiveFirstMessages } from './first-messages';
import { loginView } from './login-view';
import { startLogin } from './login';
import { mainView } from './main-view';
import { ChatModel, type Outbox } from './model';

/** The whole practice page: logged out, or one login and what belongs to it. */
export class PracticePage {
  readonly outbox: Outbox = { sends: [], uploads: [], created: [], failNext: false };
  model: ChatModel | undefined;
  readonly #place: HTMLElement;
  readonly #seed: string | undefined;
  #logins = 0;
  #end = new AbortController();

  /** With a seed the ids are the same at each load; without one they are random. */
  constructor(place: HTMLElement, seed?: string) {
    this.#place = place;
    this.#seed = seed;
  }

  logOut(): void {
    this.#leave();
    this.model = undefined;
    document.body.classList.remove('loaded');
    document.body.classList.add('unlogin');
    this.#place.replaceChildren(loginView(() => this.logIn()));
  }

  /** Without a reload, as after a scan. */
  logIn(): void {
    const signal = this.#leave();
    const model = new ChatModel(startLogin(this.#nextSeed()), this.outbox, signal);
    receiveFirstMessages(model);
    this.model = model;
    this.#place.replaceChildren(mainView(model, signal));
    document.body.classList.remove('unlogin');
    document.body.classList.add('loaded');
  }

  #leave(): AbortSignal {
    this.#end.abort();
    this.#end = new AbortController();
    return this.#end.signal;
  }

  #nextSeed(): string {
    this.#logins += 1;
    return this.#seed === undefined ? crypto.randomUUID() : `${this.#seed}/${this.#logins}`;
  }
}

/** The page's own head line; `note` says how the reminders got here, where that needs saying. */
export function pageHead(tools: HTMLElement): HTMLElement {
  return element(
    'header',
    { class: 'practice_head' },
    element('h1', {}, '练习用聊天窗口：不会真的发送'),
    element('p', { id: 'practice_note', role: 'status' }),
    tools,
  );
}
