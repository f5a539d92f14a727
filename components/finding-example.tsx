import { Fragment } from 'preact';
import type { CheckFinding } from '../lib/checks/check';
import type { PageWords } from '../lib/i18n/page-words';
import { mainReason } from '../lib/overview/reasons';
import { Dot } from './dot';
import { ForeignText } from './foreign-text';
import { visibleText } from './unseen';

export interface FindingExampleProps {
  readonly finding: CheckFinding;
  readonly names: ReadonlyMap<string, string>;
  readonly words: PageWords;
}

/** Two groups stand for a cluster; a unit's reason names the unit, its groups need not be named. */
const shownGroups = ({ check, groupIds }: CheckFinding): readonly string[] =>
  check === 'several-per-unit' ? [] : groupIds.slice(0, 2);

/** One finding in one clipped line: which groups, and the main reason. */
export function FindingExample({ finding, names, words }: FindingExampleProps) {
  const groups = shownGroups(finding);
  const reason = mainReason(finding);
  const nameOf = (id: string): string => names.get(id) ?? words.texts.inventory.nameless;
  return (
    <span class="eg example" title={groups.map(nameOf).map(visibleText).join(' ⇄ ')}>
      {groups.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && ' ⇄ '}
          <ForeignText text={nameOf(id)} />
        </Fragment>
      ))}
      {reason !== undefined && (
        <span class="reason">
          {groups.length > 0 && <Dot />}
          <ForeignText text={words.brief(reason)} />
        </span>
      )}
    </span>
  );
}
