import { Fragment } from 'preact';
import type { CheckFinding } from '../lib/checks/check';
import type { PageWords } from '../lib/i18n/page-words';
import { ForeignText } from './foreign-text';

const MOST_NAMES = 8;

/** The groups of a finding, each a way to its row; a long list says how many more there are. */
export const FindingNames = ({
  finding: { groupIds },
  names,
  words: {
    texts: { inventory },
  },
  onChoose,
}: {
  readonly finding: CheckFinding;
  readonly names: ReadonlyMap<string, string>;
  readonly words: PageWords;
  readonly onChoose: (id: string) => void;
}) => (
  <>
    {groupIds.slice(0, MOST_NAMES).map((id, index) => (
      <Fragment key={id}>
        {index > 0 && ' ⇄ '}
        <button type="button" class="link" onClick={() => onChoose(id)}>
          <ForeignText text={names.get(id) ?? inventory.nameless} />
        </button>
      </Fragment>
    ))}
    {groupIds.length > MOST_NAMES && inventory.andMore(groupIds.length - MOST_NAMES)}
  </>
);
