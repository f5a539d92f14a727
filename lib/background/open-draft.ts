import { descriptions } from '../clients';
import { changeDraft, findDraft } from '../db/drafts';
import { askTab } from '../platform/extension';
import { openTab } from '../platform/open-tab';

/** Asks a chat page to come for its draft. */
const QUESTION = 'draft';

/** Brings the chat's page to the front, which then comes for the draft. Nothing is sent. */
export async function openDraft(id: string): Promise<void> {
  const row = await findDraft(id);
  const description = descriptions.find((each) => each.id === row?.clientId);
  if (!row || !description) return;
  await changeDraft(id, { wantedAt: Date.now() });
  const { tabId, isNew } = await openTab(description.matches, row.origin);
  // A new page asks by itself when it starts.
  if (tabId !== undefined && !isNew) await askTab(tabId, QUESTION);
}
