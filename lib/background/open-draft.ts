import { changeDraft, findDraft } from '../db/drafts';
import { askTab } from '../platform/extension';
import { withoutPort } from '../platform/client-origins';
import { openTab } from '../platform/open-tab';
import { clientOfId } from './described-clients';

/** Asks a chat page to come for its draft. */
const QUESTION = 'draft';

/** Brings the chat's page to the front, which then comes for the draft. Nothing is sent. */
export async function openDraft(id: string): Promise<void> {
  const row = await findDraft(id);
  const description = row && (await clientOfId(row.clientId));
  if (!row || !description) return;
  await changeDraft(id, { wantedAt: Date.now() });
  const { tabId, isNew } = await openTab(description.matches.map(withoutPort), row.origin);
  // A new page asks by itself when it starts.
  if (tabId !== undefined && !isNew) await askTab(tabId, QUESTION);
}
