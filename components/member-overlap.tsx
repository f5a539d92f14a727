import type { CheckFinding, GroupOverlap } from '../lib/checks/check';
import { panelTexts } from '../lib/i18n/inventory-panel/panel-texts';
import type { PageWords } from '../lib/i18n/page-words';
import { ForeignText } from './foreign-text';

/** Longer lists are read in the table. */
const MOST_DRAWN = 12;
const HEIGHT = 14;

interface MemberOverlapProps {
  readonly finding: CheckFinding;
  readonly names: ReadonlyMap<string, string>;
  readonly words: PageWords;
}

const Bars = ({ overlap, most }: { readonly overlap: GroupOverlap; readonly most: number }) => {
  const { shared, onlyHere } = overlap;
  return (
    <svg viewBox={`0 0 ${most} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="pro" width={shared} height={HEIGHT} />
      {onlyHere > 0 && (
        <rect class="only" x={shared} y={0.5} width={onlyHere} height={HEIGHT - 1} />
      )}
    </svg>
  );
};

/** A hatched ground that means the same in black and white. */
const Hatch = () => (
  <svg class="hatch" width="0" height="0" aria-hidden="true">
    <defs>
      <pattern
        id="hatch"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="stripe" width="1.5" height="5" />
      </pattern>
    </defs>
  </svg>
);

/** Each group's known members: those another of the groups has too, and those only here. */
export function MemberOverlap({ finding, names, words }: MemberOverlapProps) {
  const { cluster } = panelTexts(words.locale);
  const overlaps = new Map((finding.overlaps ?? []).map((each) => [each.groupId, each]));
  const drawn = finding.groupIds.slice(0, MOST_DRAWN);
  const sizes = [...overlaps.values()].map(({ shared, onlyHere }) => shared + onlyHere);
  const most = sizes.reduce((a, b) => Math.max(a, b), 1);
  return (
    <>
      <Hatch />
      <dl class="overlap">
        {drawn.map((id) => {
          const overlap = overlaps.get(id);
          const known = overlap ? overlap.shared + overlap.onlyHere : undefined;
          return (
            <div key={id}>
              <dt class="clip">
                <ForeignText text={names.get(id) ?? words.texts.inventory.nameless} /> {known}
              </dt>
              {overlap ? (
                <>
                  <dd>
                    <Bars overlap={overlap} most={most} />
                  </dd>
                  <dd>
                    <span class="sr">{cluster.shared(overlap.shared)} </span>
                    {cluster.onlyHere(overlap.onlyHere)}
                  </dd>
                </>
              ) : (
                <dd class="wide">{cluster.unknownMembers}</dd>
              )}
            </div>
          );
        })}
      </dl>
      {finding.groupIds.length > MOST_DRAWN && (
        <p class="soft">{cluster.more(finding.groupIds.length - MOST_DRAWN)}</p>
      )}
      <p class="soft small">{cluster.namesNotKept}</p>
    </>
  );
}
