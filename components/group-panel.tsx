import { useEffect, useRef } from 'preact/hooks';
import type { PageWords } from '../lib/i18n/page-words';
import type { GroupKind } from '../lib/model/group';
import type { InventoryRow } from '../lib/overview/inventory-rows';
import { FindingCard } from './finding-card';
import { ForeignText } from './foreign-text';
import { Icon } from './icon';
import { KindChoice } from './kind-choice';
import { visibleText } from './unseen';

export interface GroupPanelProps {
  readonly row: InventoryRow;
  readonly names: ReadonlyMap<string, string>;
  readonly words: PageWords;
  readonly onChoose: (id: string) => void;
  readonly onKind: (row: InventoryRow, kind: GroupKind) => void;
  readonly onClose: () => void;
}

/** One group: what was found about it, with all evidence, and what is known of it. */
export function GroupPanel({ row, names, words, onChoose, onKind, onClose }: GroupPanelProps) {
  const { inventory } = words.texts;
  const name = names.get(row.id) ?? inventory.nameless;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.scrollTo({ top: 0 }), [row.id]);
  return (
    <aside
      ref={panel}
      class="panel"
      aria-labelledby="chosen"
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <header>
        <h2 id="chosen">
          <ForeignText text={name} />
        </h2>
        <button type="button" class="btn icon" aria-label={inventory.close} onClick={onClose}>
          <Icon name="cross" />
        </button>
      </header>
      <section aria-labelledby="kind">
        <h3 id="kind">{inventory.columns.kind}</h3>
        <KindChoice
          key={row.id}
          name={visibleText(name)}
          kind={row.kind}
          guessed={row.guessed}
          texts={inventory}
          onChoose={(kind) => onKind(row, kind)}
        />
      </section>
      {row.findings.length === 0 && row.kind === 'work' && (
        <p class="soft">{inventory.nothingFound}</p>
      )}
      {row.findings.map((finding) => (
        <section key={finding.check} aria-label={words.check(finding.check)}>
          <h3>{words.check(finding.check)}</h3>
          <ul>
            <FindingCard finding={finding} names={names} words={words} onChoose={onChoose} />
          </ul>
        </section>
      ))}
    </aside>
  );
}
