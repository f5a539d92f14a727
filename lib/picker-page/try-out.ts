import * as v from 'valibot';
import type { Chat } from '../model/chat';
import { keepApart } from '../clients/described/keep-apart';
import { selectorProblems } from '../clients/described/selector-cost';
import { makeClient } from '../clients/engine/make-client';
import type { ClientDescription } from '../picker/description';
import type { Trial } from '../picker/verdict';
import { descriptionSchema } from '../profile/clients/description-schema';

const WRITABLE = 'textarea, input, [contenteditable]:not([contenteditable="false"])';

/** What a description finds on the page as it is now; names are shown once and kept nowhere. */
export interface TriedOut extends Trial {
  readonly chat: Chat | undefined;
  readonly rows: number;
  readonly members: number;
}

/** Tries a description with the engine that will run it; its selectors are timed once. */
export function tryOut(description: ClientDescription, page: Document): () => TriedOut {
  const formal = v.safeParse(descriptionSchema, description);
  const problems = formal.success
    ? selectorProblems(description, page)
    : formal.issues.map((issue) => v.getDotPath(issue) ?? issue.message);
  const watch = keepApart(description);
  const client = makeClient(description, watch);
  const tellsGroups = description.list !== undefined && description.list.group !== 'open-chat';
  return () => {
    if (problems.length > 0) return { ...NOTHING, problems };
    const chat = client.openChat(page);
    const rows = client.rows(page);
    const row = rows.find(({ idHint }) => idHint === chat?.idHint);
    const members = client.memberPanel(page)?.members.length ?? 0;
    return {
      problems: watch.broken(),
      isReady: client.pageState(page) === 'ready',
      parts: client.parts(page),
      findsEditor: client.openComposer(page)?.editor.matches(WRITABLE) === true,
      isContradicted: row !== undefined && tellsGroups && row.isGroup !== (chat?.kind === 'group'),
      chat,
      rows: rows.length,
      members,
    };
  };
}

const NOTHING = {
  isReady: false,
  parts: [],
  findsEditor: false,
  isContradicted: false,
  chat: undefined,
  rows: 0,
  members: 0,
};
