import type { Composer } from '../clients/client';
import type { GuardDependencies } from './dependencies';
import { chatKey, rulesOf, type HeldSend } from './held-send';
import { QuietRules } from './quiet-rules';

const MINUTE_MS = 60_000;
const MESSAGES_IN_SIGHT = 20;

/** Asks the rules about a composer's draft, and remembers which of them to leave in peace. */
export class DraftJudge {
  readonly #quiet = new QuietRules();

  constructor(readonly deps: GuardDependencies) {}

  /** What there is to say about the draft as it would leave now; `undefined` = nothing. */
  judge(composer: Composer): HeldSend | undefined {
    const { client, kindOf, now, settings } = this.deps;
    const chat = client.chat(composer);
    if (chat.kind !== 'group' || chat.leftAlone) return undefined;
    const draft = client.draft(composer);
    if (!draft.trim()) return undefined;
    const at = now();
    const seen = client.messages(composer, MESSAGES_IN_SIGHT);
    const { findings } = this.deps.judge({
      message: { kind: 'text', text: draft },
      group: { ...chat, kind: kindOf(chat) },
      at,
      before: seen.flatMap(({ own, text }) => (own || !text ? [] : [text])),
      settings: settings().settings,
    });
    const loud = findings.filter(
      ({ rule }) => !this.#quiet.isQuiet(chatKey(chat), rule, at.getTime()),
    );
    return loud.length > 0 ? { composer, chat, draft, findings: loud } : undefined;
  }

  /** Whether a held send is still what it was when it was judged. */
  isUnchanged(held: HeldSend): boolean {
    const { client } = this.deps;
    return (
      held.composer.editor.isConnected &&
      chatKey(client.chat(held.composer)) === chatKey(held.chat) &&
      client.draft(held.composer) === held.draft
    );
  }

  /** The person has answered: the same rules stay quiet in this chat for a while. */
  hush(held: HeldSend): void {
    const { quietMinutes } = this.deps.settings().settings.rules['off-hours'];
    const until = this.deps.now().getTime() + quietMinutes * MINUTE_MS;
    this.#quiet.hush(chatKey(held.chat), rulesOf(held), until);
  }
}
