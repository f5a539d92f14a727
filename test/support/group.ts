import type { CheckContext } from '../../lib/checks/check';
import type { Group } from '../../lib/model/group';
import type { CheckSettings } from '../../lib/model/settings';
import { builtInSettings } from '../../lib/profile/built-in';

export const AS_OF = new Date('2026-11-20T12:00:00+08:00');

/** Noon in Shanghai so many days before `AS_OF`, in epoch ms. */
export const daysAgo = (days: number): number => AS_OF.getTime() - days * 86_400_000;

export const numbered = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${i}`);

/** A work group of which nothing was ever seen, with what the test says about it. */
export const unseenGroup = (name: string, facts: Partial<Group> = {}): Group => ({
  id: facts.id ?? name,
  clientId: 'wechat-web',
  name,
  previousNames: [],
  kind: 'work',
  kindSource: 'user',
  ...facts,
});

/** A work group seen active today. */
export const groupOf = (name: string, facts: Partial<Group> = {}): Group =>
  unseenGroup(name, { observedSince: daysAgo(1000), lastActivityAt: daysAgo(0), ...facts });

export const contextOf = (
  groups: readonly Group[],
  checks: Partial<CheckSettings> = {},
): CheckContext => ({
  groups,
  asOf: AS_OF,
  settings: { ...builtInSettings, checks: { ...builtInSettings.checks, ...checks } },
});
