import type { Problem } from '../model/problem';
import { isLockable, isSettingPath } from './locks';
import type { Profile } from './schema';

const conflict = (path: string, expected: string, found: string): Problem => ({
  code: 'conflict',
  path,
  expected,
  found,
});

const calendarConflicts = ({ calendar = {} }: Profile['settings']): readonly Problem[] =>
  Object.entries(calendar).flatMap(([year, { off, work }]) => {
    const strange = [...off, ...work].filter(
      (date) => Math.abs(Number(date.slice(0, 4)) - Number(year)) > 1,
    );
    return [
      ...work
        .filter((date) => off.includes(date))
        .map((date) => conflict(`calendar.${year}`, 'off | work', date)),
      ...strange.map((date) => conflict(`calendar.${year}`, year, date)),
    ];
  });

const periodConflicts = ({ emergency }: Profile['settings']): readonly Problem[] =>
  (emergency?.periods ?? [])
    .filter(({ from, to }) => from.slice(0, 10) > to.slice(0, 10))
    .map(({ from, to }, index) => conflict(`emergency.periods.${index}`, `≥ ${from}`, to));

const lockConflicts = (profile: Profile): readonly Problem[] =>
  profile.locked.flatMap((path) => {
    if (!isSettingPath(path)) {
      return [
        { code: 'unknown-key', path: `locked.${path}`, expected: 'settings key', found: path },
      ];
    }
    return isLockable(profile, path) ? [] : [conflict(`locked.${path}`, '≠ justify', 'justify')];
  });

/** What holds key by key and still contradicts itself; named, never a reason to refuse. */
export const conflictsIn = (profile: Profile): readonly Problem[] => {
  const { effectiveFrom, expires, settings } = profile;
  const within = (problem: Problem): Problem => ({ ...problem, path: `settings.${problem.path}` });
  const term =
    effectiveFrom !== undefined && expires !== undefined && expires < effectiveFrom
      ? [conflict('expires', `≥ ${effectiveFrom}`, expires)]
      : [];
  return [
    ...term,
    ...[...calendarConflicts(settings), ...periodConflicts(settings)].map(within),
    ...lockConflicts(profile),
  ];
};
