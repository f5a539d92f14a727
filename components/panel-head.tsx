import { Fragment } from 'preact';
import type { CheckFinding } from '../lib/checks/check';
import { panelTexts } from '../lib/i18n/inventory-panel/panel-texts';
import type { PageWords } from '../lib/i18n/page-words';
import { Dot } from './dot';
import { ForeignText } from './foreign-text';
import { Icon } from './icon';

/** Named in the head; the members' bars name the others. */
const MOST_NAMES = 4;

export interface PanelHeadProps {
  /** The cluster, or the one group that was opened. */
  readonly groupIds: readonly string[];
  readonly chosen: string;
  readonly band: CheckFinding['band'];
  readonly names: ReadonlyMap<string, string>;
  readonly words: PageWords;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** Which groups the panel speaks of, the opened one first; the others are ways to them. */
export function PanelHead({
  groupIds,
  chosen,
  band,
  names,
  words,
  onChoose,
  onClose,
}: PanelHeadProps) {
  const { cluster } = panelTexts(words.locale);
  const { inventory, findings } = words.texts;
  const nameOf = (id: string): string => names.get(id) ?? inventory.nameless;
  const others = groupIds.filter((id) => id !== chosen).slice(0, MOST_NAMES - 1);
  const unnamed = groupIds.length - 1 - others.length;
  return (
    <header>
      <div>
        <h2 id="chosen">
          <ForeignText text={nameOf(chosen)} />
          {others.map((id) => (
            <Fragment key={id}>
              {' ⇄ '}
              <button type="button" class="link" onClick={() => onChoose(id)}>
                <ForeignText text={nameOf(id)} />
              </button>
            </Fragment>
          ))}
          {unnamed > 0 && cluster.others(unnamed)}
        </h2>
        {groupIds.length > 1 && (
          <p class="soft small">
            {band && <b>{findings.bands[band]}</b>}
            {band && <Dot />}
            {cluster.size(groupIds.length)}
          </p>
        )}
      </div>
      <button type="button" class="btn icon" aria-label={inventory.close} onClick={onClose}>
        <Icon name="cross" />
      </button>
    </header>
  );
}
