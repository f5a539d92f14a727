import { Component, type ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { PageTexts } from '../lib/i18n/pages/zh-CN';
import type { UnitBranch } from '../lib/overview/unit-tree';
import { ForeignText } from './foreign-text';
import { Icon } from './icon';
import { useGrowing } from './use-growing';

export interface UnitTreeProps {
  readonly units: readonly UnitBranch[];
  readonly total: number;
  readonly unclassified: number;
  /** The unit that the table is narrowed to. */
  readonly chosen: string | undefined;
  readonly texts: PageTexts['inventory'];
  /** What is said of a unit within what is allowed. */
  readonly nothingToDo: string;
  readonly onChoose: (unit: string | undefined) => void;
  readonly onSort: () => void;
}

const Entry = (props: {
  readonly text: string;
  readonly count: number;
  readonly current: boolean;
  readonly onPress: () => void;
}) => (
  <button type="button" aria-current={props.current ? 'true' : undefined} onClick={props.onPress}>
    <span class="clip">
      <ForeignText text={props.text} />
    </span>
    <span class="n">{props.count}</span>
  </button>
);

/** What the unit's groups are for: the ones that count, and those listed apart. */
const Branch = ({
  branch,
  texts,
  nothingToDo,
}: { readonly branch: UnitBranch } & Pick<UnitTreeProps, 'texts' | 'nothingToDo'>) => (
  <ul>
    {branch.counted > 0 && (
      <li class={branch.compliant ? undefined : 'over'}>
        {texts.counted(branch.counted, branch.maxGroups)}
      </li>
    )}
    {branch.compliant && <li>{nothingToDo}</li>}
    {branch.apart.map(({ standing, count }) => (
      <li key={standing}>
        {texts.standings[standing]}
        <span class="n">{count}</span>
      </li>
    ))}
  </ul>
);

interface PieceProps extends Pick<UnitTreeProps, 'units' | 'chosen' | 'texts' | 'nothingToDo'> {
  readonly onChoose: (unit: string) => void;
}

/** Some of the units; drawn again only when something of them is other than before. */
class Piece extends Component<PieceProps> {
  override shouldComponentUpdate(next: PieceProps): boolean {
    const { units, chosen, texts } = this.props;
    return units !== next.units || chosen !== next.chosen || texts !== next.texts;
  }

  override render({ units, chosen, texts, ...piece }: PieceProps): ComponentChildren {
    return units.map((branch) => (
      <li key={branch.unit}>
        <Entry
          text={branch.unit}
          count={branch.total}
          current={branch.unit === chosen}
          onPress={() => piece.onChoose(branch.unit)}
        />
        {branch.unit === chosen && (
          <Branch branch={branch} texts={texts} nothingToDo={piece.nothingToDo} />
        )}
      </li>
    ));
  }
}

/** The units' ledger: how many groups each has, and of what kind. */
export function UnitTree({ units, chosen, texts, ...tree }: UnitTreeProps) {
  const pieces = useGrowing(units);
  const latest = useRef(tree.onChoose);
  latest.current = tree.onChoose;
  const [choose] = useState(() => (unit: string) => latest.current(unit));
  return (
    <nav class="units" aria-labelledby="units">
      <h2 id="units">{texts.units}</h2>
      <ul>
        <li>
          <Entry
            text={texts.allUnits}
            count={tree.total}
            current={chosen === undefined}
            onPress={() => tree.onChoose(undefined)}
          />
        </li>
        {pieces.map((piece, at) => (
          <Piece
            key={at}
            units={piece}
            chosen={piece.some(({ unit }) => unit === chosen) ? chosen : undefined}
            texts={texts}
            nothingToDo={tree.nothingToDo}
            onChoose={choose}
          />
        ))}
      </ul>
      {tree.unclassified > 0 && (
        <p class="apart">
          <button type="button" onClick={tree.onSort}>
            {texts.toSort}
            <span class="n">{tree.unclassified}</span>
            <Icon name="go" />
          </button>
        </p>
      )}
    </nav>
  );
}
