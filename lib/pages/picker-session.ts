import { descriptions } from '../clients';
import { checkClients } from '../clients/described/check-clients';
import { isOriginWithin } from '../clients/engine/origin-match';
import type { Locale } from '../i18n/locale';
import type { Naming } from '../picker/describe-client';
import { askForOrigins } from '../platform/client-origins';
import { pickInTab, showOwnTab, showTab, tabLoaded, tabOf } from '../platform/pick-in-tab';
import { draftText, readDraft } from '../studio/draft';
import {
  clientIdOf,
  originTyped,
  takePicked,
  withClient,
  type TakenClient,
} from '../studio/picked-client';
import { rememberDraft, rememberedDraft } from './studio-copy';

export type SessionEnd =
  | 'bad-origin'
  | 'bad-name'
  | 'taken'
  | 'declined'
  | 'stopped'
  | 'failed'
  | TakenClient;

const MOST_RELOADS = 20;
const MAX_NAME = 64;

/** What an admin typed, as the picker needs it; or what is wrong with it. */
export function namingOf(
  address: string,
  name: string,
): Naming | 'bad-origin' | 'bad-name' | 'taken' {
  const origin = originTyped(address);
  if (origin === undefined) return 'bad-origin';
  const isBuiltIn = descriptions.some(({ matches }) =>
    matches.some((match) => isOriginWithin(origin, match)),
  );
  if (isBuiltIn) return 'taken';
  const named = name.trim().slice(0, MAX_NAME);
  return named === '' ? 'bad-name' : { id: clientIdOf(origin), name: named, origin };
}

/** What only shows beside the built-in clients. */
function checked(taken: TakenClient): TakenClient {
  if (!taken.ok) return taken;
  const [found] = checkClients([taken.description], descriptions);
  const problem = found?.problems[0];
  return problem ? { ok: false, path: problem.path } : taken;
}

/** Again after each reload: a login often is one. */
async function pickThrough(tabId: number, naming: Naming, locale: Locale): Promise<SessionEnd> {
  for (let tries = 0; tries < MOST_RELOADS; tries += 1) {
    if (!(await tabLoaded(tabId))) return 'stopped';
    const answer = await pickInTab(tabId, naming.origin, { naming, locale });
    if (typeof answer === 'object')
      return answer.picked === undefined || answer.picked === null
        ? 'stopped'
        : checked(takePicked(answer.picked, naming));
    await new Promise((done) => setTimeout(done, 1000));
  }
  return 'failed';
}

/** One run of the picker. To be called within the click: the permission counts only there. */
export async function runSession(naming: Naming, locale: Locale): Promise<SessionEnd> {
  const isAllowed = await askForOrigins([`${naming.origin}/*`]).catch(() => false);
  if (!isAllowed) return 'declined';
  try {
    const tabId = await tabOf(naming.origin);
    if (tabId === undefined) return 'failed';
    await showTab(tabId);
    const end = await pickThrough(tabId, naming, locale);
    await showOwnTab();
    return end;
  } catch {
    return 'failed';
  }
}

/** Puts a client into the studio's working copy; `false` where that can't be kept. */
export function keepInDraft(description: (TakenClient & { ok: true })['description']): boolean {
  const { draft } = readDraft(rememberedDraft());
  return draft !== undefined && rememberDraft(draftText(withClient(draft, description)));
}
