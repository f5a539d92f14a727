import { MINUTE_MS } from '../calendar/civil-date';
import { addDraft, deleteDrafts, findDraft, listDrafts } from '../db/drafts';
import type { DraftRow } from '../db/database';
import { groupByHint } from '../db/groups';
import type { Handlers, Sender } from '../messaging/serve';
import type { GroupKind } from '../model/group';
import type { KeptDraft } from '../model/kept-draft';
import { seal, unseal } from '../platform/draft-cipher';
import { guessKind } from '../text/group-kind';
import { checkDraft } from './check-draft';
import { currentConfig } from './config';
import { clientOfOrigin } from './described-clients';
import { tendDrafts } from './due-drafts';
import { openDraft } from './open-draft';

/** After 打开, the page has this long to load, be logged in to and ask for the draft. */
const WANTED_FOR_MS = 30 * MINUTE_MS;

const clientOf = async ({ url }: Sender): Promise<string | undefined> =>
  (await clientOfOrigin(new URL(url).origin))?.id;

/** What is bound into a sealed name, so that it can't stand for the text. */
const nameOf = (id: string): string => `${id} name`;

type NameFields = Pick<DraftRow, 'name' | 'sealedName'>;

/** Only a work group's name is written down as it is (product.md 3a). */
const sealName = async (id: string, name: string, kind: GroupKind): Promise<NameFields> =>
  kind === 'work' || name === ''
    ? { name }
    : { name: '', sealedName: await seal(nameOf(id), name) };

const openName = async ({ id, name, sealedName }: DraftRow): Promise<string> =>
  sealedName ? unseal(nameOf(id), sealedName).catch(() => '') : name;

const withoutText = async (row: DraftRow): Promise<KeptDraft> => {
  const { id, kind, keptAt, dueAt } = row;
  return { id, name: await openName(row), kind, keptAt, dueAt };
};

async function remove(ids: readonly string[]): Promise<undefined> {
  await deleteDrafts(ids);
  await tendDrafts();
  return undefined;
}

type DraftMessage =
  | 'keepDraft'
  | 'takeDraft'
  | 'draftRestored'
  | 'listDrafts'
  | 'openDraft'
  | 'deleteDraft';

export const draftHandlers: Pick<Handlers, DraftMessage> = {
  async keepDraft(claim, sender) {
    const now = Date.now();
    const draft = checkDraft(claim, now);
    if (!draft || draft.clientId !== (await clientOf(sender)))
      throw new Error('no draft of this page');
    const { clientId, idHint, name, text, dueAt } = draft;
    const group = idHint === undefined ? undefined : await groupByHint(clientId, idHint);
    const { settings } = await currentConfig();
    const id = crypto.randomUUID();
    const kind = group?.kind ?? guessKind(name, settings.kinds);
    const row: DraftRow = {
      id,
      clientId,
      ...(await sealName(id, name, kind)),
      kind,
      origin: new URL(sender.url).origin,
      keptAt: now,
      dueAt,
      ...(idHint === undefined ? {} : { idHint }),
      ...(await seal(id, text)),
    };
    const isKept = await addDraft(row);
    await tendDrafts();
    return isKept ? 'kept' : 'full';
  },
  async takeDraft(_, sender) {
    const clientId = await clientOf(sender);
    const since = Date.now() - WANTED_FOR_MS;
    const wanted = (await listDrafts())
      .filter((row) => row.clientId === clientId && (row.wantedAt ?? 0) > since)
      .sort((one, other) => (other.wantedAt ?? 0) - (one.wantedAt ?? 0));
    const [row] = wanted;
    if (!row) return undefined;
    const { id, idHint } = row;
    const text = await unseal(id, row);
    return { id, name: await openName(row), text, ...(idHint === undefined ? {} : { idHint }) };
  },
  async draftRestored({ id }, sender) {
    const row = await findDraft(id);
    if (row?.wantedAt === undefined || row.clientId !== (await clientOf(sender))) return undefined;
    return remove([id]);
  },
  listDrafts: async () => Promise.all((await listDrafts()).map(withoutText)),
  async openDraft({ id }) {
    await openDraft(id);
    return undefined;
  },
  deleteDraft: ({ id }) => remove([id]),
};
