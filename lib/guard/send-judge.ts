import { MINUTE_MS } from '../calendar/civil-date';
import type { SendAct } from '../clients/client';
import type { Chat } from '../model/chat';
import type { Level, SendFinding } from '../model/finding';
import type { GuardDependencies } from './dependencies';
import { chatKey, rulesOf, type HeldSend } from './held-send';
import { QuietRules } from './quiet-rules';
import { withinBudget } from './within-budget';

const MESSAGES_IN_SIGHT = 20;
const STRENGTH: Readonly<Record<Level, number>> = { tip: 1, confirm: 2, justify: 3 };

const strengthOf = ({ findings }: { readonly findings: readonly SendFinding[] }): number =>
  findings[0] ? STRENGTH[findings[0].level] : 0;

/** Asks the rules about a send, and remembers which of them to leave in peace. */
export class SendJudge {
  readonly #quiet = new QuietRules();

  constructor(readonly deps: GuardDependencies) {}

  /** What there is to say about a send as it would leave now; `undefined` = nothing. */
  judge(act: SendAct): HeldSend | undefined {
    const { message, chats, composer } = act;
    if (message.kind === 'text' && !message.text.trim()) return undefined;
    // Sent to several chats, the one with the strongest reason speaks for all.
    const [strongest] = chats
      .filter((chat) => chat.kind === 'group' && !chat.leftAlone)
      .map((chat) => ({ chat, ...this.#judgeFor(act, chat) }))
      .filter(({ findings }) => findings.length > 0)
      .sort((one, other) => strengthOf(other) - strengthOf(one));
    if (!strongest) return undefined;
    const { chat, findings, emergency } = strongest;
    const fingerprint = act.fingerprint();
    return { act, composer, chat, fingerprint, findings, soundsUrgent: emergency };
  }

  #judgeFor(act: SendAct, chat: Chat) {
    const { client, kindOf, now, settings, recent } = this.deps;
    const at = now();
    const isOpenChat = act.route !== 'forward';
    const seen = isOpenChat ? client.messages(act.composer, MESSAGES_IN_SIGHT) : [];
    const { findings, emergency } = this.deps.judge({
      message: act.message,
      group: { ...chat, kind: kindOf(chat) },
      at,
      before: seen.flatMap(({ own, text }) => (own || !text ? [] : [text])),
      myNames: this.deps.ownNames(chat),
      recent: recent.about(chatKey(chat), act.message.text, at.getTime()),
      settings: settings().settings,
    });
    const isLoud = ({ rule }: SendFinding): boolean =>
      !this.#quiet.isQuiet(chatKey(chat), rule, at.getTime());
    const loud = findings.filter(isLoud);
    return { findings: withinBudget(loud, this.deps.isBudgetSpent()), emergency };
  }

  /** Whether a held send is still what it was when it was judged. */
  isUnchanged({ act, composer, fingerprint }: HeldSend): boolean {
    return composer.editor.isConnected && act.fingerprint() === fingerprint;
  }

  /** The person has answered: the same rules stay quiet in these chats for a while. */
  hush(held: HeldSend): void {
    const { quietMinutes } = this.deps.settings().settings.rules['off-hours'];
    const until = this.deps.now().getTime() + quietMinutes * MINUTE_MS;
    // What is secret is asked about each time.
    const rules = rulesOf(held).filter((rule) => rule !== 'secrecy');
    for (const chat of held.act.chats) this.#quiet.hush(chatKey(chat), rules, until);
  }
}
