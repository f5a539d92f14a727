import { makeClient } from '../../../lib/clients/engine/make-client';
import description from '../../../lib/clients/wechat-web';
import { Recorder } from '../../../lib/recorder/recorder';

/** How many rows the page keeps; set by each run. */
let rows = 300;
const CHATS = 60;
const MESSAGE = '.message';

interface Run {
  /** Time spent in observers and in what they put off, ms. */
  readonly spent: number;
  readonly seen: number;
}

let spent = 0;
let seen = 0;

function timed<A extends readonly unknown[]>(work: (...args: A) => void): (...args: A) => void {
  return (...args) => {
    const start = performance.now();
    work(...args);
    spent += performance.now() - start;
  };
}

/** Markup of our own making, as nodes. */
const nodesOf = (html: string): DocumentFragment =>
  document.createRange().createContextualFragment(html);

const messageHtml = (n: number): string =>
  `<div class="message ${n % 5 ? 'you' : 'me'}"><img class="avatar" alt=""><div class="content">
   <h4 class="nickname">成员${n % 60}</h4><div class="bubble js_message_bubble" data-cm='{"type":"message","actualSender":"@${n % 60}","msgType":"1","subType":"","msgId":"${n}"}'>
   <div class="bubble_cont"><div class="plain"><pre class="js_message_plain">收到</pre></div></div></div></div></div>`;

function fill(): void {
  const row = (n: number): string =>
    `<div class="chat_item" data-username="@@${n}"><div class="ext"><p class="attr">08:00</p></div>
     <h3 class="nickname"><span class="nickname_text">工作群${n}</span></h3><p class="msg"><span ng-bind-html="x">-</span></p></div>`;
  document.body.className = 'loaded';
  document.body.replaceChildren(
    nodesOf(`<div id="list">${Array.from({ length: CHATS }, (_, n) => row(n)).join('')}</div>
    <div id="chatArea" class="chatRoom"><a class="title_name" data-username="@@0">工作群0</a>
    <span class="title_count">(60)</span><div id="messages"></div><div id="prerender"></div>
    <pre id="editArea"></pre><a class="btn_send"></a></div>`),
  );
  for (let n = 0; n < rows; n += 1) add(-n - 1);
}

/** As the page does: the row, its measuring in a hidden place, the list's last message. */
function add(n: number): void {
  const list = document.querySelector('#messages');
  const hidden = document.querySelector('#prerender');
  if (!list || !hidden) return;
  const make = (): Element => {
    const holder = document.createElement('div');
    holder.append(nodesOf(messageHtml(n)));
    return holder;
  };
  hidden.replaceChildren(make());
  list.append(make());
  if (list.children.length > rows) list.firstElementChild?.remove();
  const shown = document.querySelector(`.chat_item [ng-bind-html]`);
  if (shown) shown.textContent = `成员${n % 60}:收到${n}`;
}

/** The least that any observer must read of a message, by hand. */
function readByHand(row: Element): void {
  const mark = row.querySelector<HTMLElement>('[data-cm]')?.dataset.cm;
  if (mark === undefined || row.closest('#prerender')) return;
  const { msgId, actualSender } = JSON.parse(mark) as Record<string, string>;
  if (msgId && actualSender) seen += Number(row.classList.contains('me')) + 1 > 0 ? 1 : 0;
}

const modes: Readonly<Record<string, () => void>> = {
  none: () => undefined,
  query: () => {
    // Those there at the start are no messages that came.
    const known = new WeakSet<Element>(document.querySelectorAll(MESSAGE));
    const look = timed(() => {
      for (const row of document.querySelectorAll(MESSAGE)) {
        if (known.has(row)) continue;
        known.add(row);
        readByHand(row);
      }
    });
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  },
  ubo: () => {
    let lists: NodeList[] = [];
    let isWaiting = false;
    const drain = timed(() => {
      const now = lists;
      lists = [];
      isWaiting = false;
      for (const list of now)
        for (const node of list) {
          if (!(node instanceof Element) || !node.parentElement) continue;
          if (node.matches(MESSAGE)) readByHand(node);
          else if (node.firstElementChild) node.querySelectorAll(MESSAGE).forEach(readByHand);
        }
    });
    const gather = timed((records: MutationRecord[]) => {
      for (const { addedNodes } of records) if (addedNodes.length > 0) lists.push(addedNodes);
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(drain);
    });
    new MutationObserver(gather).observe(document, { childList: true, subtree: true });
  },
  ours: () => {
    const { MutationObserver: Native } = window;
    const later = window.setTimeout.bind(window);
    // What the recorder puts off is timed too; the page around it uses no such timer.
    window.MutationObserver = class extends Native {
      constructor(callback: MutationCallback) {
        super(timed((records: MutationRecord[]) => callback(records, this)));
      }
    };
    window.setTimeout = ((work: () => void, ms: number) => later(timed(work), ms)) as never;
    const recorder = new Recorder({
      client: makeClient(description),
      page: document,
      now: () => Date.now(),
      newId: () => crypto.randomUUID(),
      dayOf: () => 0,
      onSighting: () => undefined,
      onCount: ({ messages }) => (seen = messages),
    });
    recorder.start(new AbortController().signal);
    window.MutationObserver = Native;
  },
};

const wait = (ms: number): Promise<void> =>
  new Promise((done) => {
    const end = performance.now() + ms;
    const tick = (): void => {
      if (performance.now() >= end) done();
      else requestAnimationFrame(tick);
    };
    tick();
  });

/** Adds messages at a steady rate while one mode watches a list of `kept` rows. */
export async function run(
  mode: string,
  total: number,
  perSecond: number,
  kept: number,
): Promise<Run> {
  rows = kept;
  fill();
  await wait(100);
  modes[mode]?.();
  await wait(700);
  spent = 0;
  seen = 0;
  const start = performance.now();
  let sent = 0;
  await new Promise<void>((done) => {
    const timer = setInterval(() => {
      const due = Math.min(total, Math.floor(((performance.now() - start) * perSecond) / 1000));
      while (sent < due) add((sent += 1));
      if (sent < total) return;
      clearInterval(timer);
      done();
    }, 5);
  });
  await wait(700);
  return { spent, seen };
}
