import { isOriginWithin } from '../clients/engine/origin-match';
import { browser } from '../platform/browser';
import type { MessageType, Request, Response } from './protocol';

/** Who sent a message, as the browser itself says; nothing of it can be forged by the sender. */
export interface Sender {
  readonly from: 'page-of-ours' | 'content-script';
  readonly tabId: number | undefined;
  readonly url: string;
}

type Handler<T extends MessageType> = (request: Request<T>, sender: Sender) => Promise<Response<T>>;
export type Handlers = { readonly [T in MessageType]: Handler<T> };

/** What a content script may ask for; everything else is for the extension's own pages. */
const FOR_CONTENT_SCRIPTS: readonly MessageType[] = [
  'getConfig',
  'recordSightings',
  'recordActivity',
  'recordWatched',
  'setKindByHint',
  'reportHealth',
  'countOutcome',
  'keepDraft',
  'takeDraft',
  'draftRestored',
  'findOverlap',
  'getDescription',
  'getPatchedClient',
  'startWatch',
];

type RawSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

const isAllowed = (origin: string, allowed: readonly string[]): boolean =>
  allowed.some((each) => isOriginWithin(origin, each));

function senderOf(raw: RawSender): Sender | undefined {
  if (raw.id !== browser.runtime.id || raw.url === undefined) return undefined;
  const ours = raw.url.startsWith(browser.runtime.getURL(''));
  if (ours) return { from: 'page-of-ours', tabId: raw.tab?.id, url: raw.url };
  if (raw.tab === undefined || raw.frameId !== 0 || !URL.canParse(raw.url)) return undefined;
  return { from: 'content-script', tabId: raw.tab.id, url: raw.url };
}

const isEnvelope = (value: unknown): value is { type: string; request: unknown } =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Whether every client that a request names is this one. */
function speaksOf(request: unknown, clientId: string): boolean {
  const parts: readonly unknown[] = Array.isArray(request) ? request : [request];
  return parts.every(
    (part) =>
      typeof part !== 'object' ||
      part === null ||
      !('clientId' in part) ||
      part.clientId === clientId,
  );
}

/**
 * Answers messages; a refused sender or an unknown type gets no answer at all. The answer is sent
 * when the handler's promise is done, so an acknowledged write is a completed one. `describedAt`
 * gives the id of a described client that is allowed at an origin: it speaks for itself only.
 */
export function serve(
  handlers: Handlers,
  builtInOrigins: readonly string[],
  describedAt?: (origin: string) => Promise<string | undefined>,
): void {
  browser.runtime.onMessage.addListener(((
    message: unknown,
    raw: RawSender,
    respond: (answer: unknown) => void,
  ) => {
    const sender = senderOf(raw);
    if (!sender || !isEnvelope(message) || !Object.hasOwn(handlers, message.type)) return undefined;
    const type = message.type as MessageType;
    if (sender.from === 'content-script' && !FOR_CONTENT_SCRIPTS.includes(type)) return undefined;
    const handler = handlers[type] as (request: unknown, sender: Sender) => Promise<unknown>;
    const origin = new URL(sender.url).origin;
    const isKnown = sender.from === 'page-of-ours' || isAllowed(origin, builtInOrigins);
    if (!isKnown && !describedAt) return undefined;
    const mayAsk = async (): Promise<boolean> => {
      const id = isKnown ? undefined : await describedAt?.(origin);
      return isKnown || (id !== undefined && speaksOf(message.request, id));
    };
    const answer = async (): Promise<void> => {
      if (!(await mayAsk())) return;
      await handler(message.request, sender).then(
        (value) => respond({ ok: true, value }),
        () => respond({ ok: false }),
      );
    };
    void answer().catch(() => undefined);
    return true;
  }) as never);
}
