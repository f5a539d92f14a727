import type { Handlers } from '../messaging/serve';
import { isRecord } from '../model/is-record';
import { dropDigest, dropOldDigest } from '../platform/kept-digest';
import { eachHour } from '../platform/hourly';

/** Only groups of kind work may be named where it is written down. */
const isNotWork = (request: Readonly<Record<string, unknown>>): boolean =>
  request.kind === 'social' || request.kind === 'unknown';

/** Whether a message may take groups out of the inventory, whose names the digest may hold. */
const forgets: Readonly<Record<string, (request: unknown) => boolean>> = {
  setKind: (request) => isRecord(request) && isNotWork(request),
  setKindByHint: (request) => isRecord(request) && isNotWork(request),
  editRecords: (request) =>
    isRecord(request) && isRecord(request.change) && isNotWork(request.change),
  undoList: () => true,
};

/** The popup's last answer goes before the group that it names does. */
export function forgettingDigest(handlers: Handlers): Handlers {
  const wrapped = Object.entries(forgets).map(([type, mayForget]) => {
    const handle = handlers[type as keyof Handlers] as (
      request: unknown,
      sender: unknown,
    ) => Promise<unknown>;
    return [
      type,
      async (request: unknown, sender: unknown) => {
        if (mayForget(request)) await dropDigest();
        return handle(request, sender);
      },
    ];
  });
  return { ...handlers, ...(Object.fromEntries(wrapped) as Partial<Handlers>) };
}

/** Set at once at each start of the worker. */
export const ageDigest = (): void =>
  eachHour(() => void dropOldDigest(Date.now()).catch(() => undefined));
