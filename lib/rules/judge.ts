import type { EmergencySigns } from '../model/emergency-signs';
import type { Level, SendFinding, Verdict } from '../model/finding';
import { suggestsEmergency } from '../text/emergency';
import { rules } from './index';
import type { Rule, RuleHit, SendContext } from './rule';

const USUAL_RANK = 9;
const STRENGTH: Readonly<Record<Level, number>> = { tip: 1, confirm: 2, justify: 3 };

export interface Judgement {
  /** Strongest first; equals by the rules' rank, then by name. */
  readonly findings: readonly SendFinding[];
  readonly verdict: Verdict;
  /** The text sounds like an emergency: offer the exemption, decide nothing. */
  readonly emergency: boolean;
}

const weaker = (level: Level, most: Level | undefined): Level =>
  most && STRENGTH[most] < STRENGTH[level] ? most : level;

const findingOf = ({ id }: Rule, level: Level, { facts, atMost }: RuleHit): SendFinding => ({
  rule: id,
  level: weaker(level, atMost),
  facts,
});

const inOrder = [...rules].sort(
  (one, other) => (one.rank ?? USUAL_RANK) - (other.rank ?? USUAL_RANK),
);

const findingsOf = (context: SendContext): readonly SendFinding[] => {
  if (context.group.kind === 'social') return [];
  return inOrder
    .flatMap((rule) => {
      const { level } = context.settings.rules[rule.id];
      const hit = level === 'off' ? undefined : rule.evaluate(context);
      return hit && level !== 'off' ? [findingOf(rule, level, hit)] : [];
    })
    .sort((one, other) => STRENGTH[other.level] - STRENGTH[one.level]);
};

/**
 * What to say about one message to one group before it leaves. A group of unknown kind is judged as
 * work, a social one never. Without signs of emergencies none is suggested. Never throws for any text.
 */
export const judge = (context: SendContext, signs?: EmergencySigns): Judgement => {
  const findings = findingsOf(context);
  return {
    findings,
    verdict: findings[0]?.level ?? 'pass',
    emergency:
      signs !== undefined &&
      context.group.kind !== 'social' &&
      suggestsEmergency(context.message.text, signs),
  };
};
