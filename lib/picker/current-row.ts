import { isOwnAttribute } from './candidates';
import { below, classesOf, type PageNode } from './page-node';
import type { Rows } from './rows';
import { fits, select, type Compound } from './selector';
import { isStableName, isStateName } from './stable-name';
import { viewsOf, type View } from './views';

/** Marks that say which row is the open chat's: those of state first, unlike everywhere else. */
function currentMarks(node: PageNode): readonly Compound[] {
  const classes = classesOf(node)
    .filter((name) => isStateName(name) || isStableName(name))
    .sort((one, other) => Number(isStateName(other)) - Number(isStateName(one)))
    .map((value): Compound => ({ tests: [{ kind: 'class', value }] }));
  const attributes = Object.entries(node.attributes).flatMap(([name, value]): Compound[] =>
    /^aria-(?:selected|current|pressed)$/.test(name) || isOwnAttribute(name)
      ? [
          ...(/^(?:true|page|active|1)$/.test(value)
            ? [{ tests: [{ kind: 'is' as const, name, value }] }]
            : []),
          { tests: [{ kind: 'has', name }] },
        ]
      : [],
  );
  return [...classes, ...attributes];
}

/** The rows that a mark marks, as the engine asks: the row itself, or something in it. */
export const marked = (rows: readonly PageNode[], mark: Compound): readonly PageNode[] =>
  rows.filter((row) => [row, ...below(row)].some((node) => fits(node, mark)));

const isOfState = ({ tests: [test] }: Compound): boolean =>
  test !== undefined &&
  (test.kind === 'is' || ('value' in test && isStateName(String(test.value))));

/** A mark of the row whose chat is open; on every page that was seen it marks one at most. */
export function currentRow(
  views: readonly View[],
  { row, all, chain }: Rows,
): Compound | undefined {
  const elsewhere = (['other-group', 'person'] as const)
    .flatMap((kind) => viewsOf(views, kind))
    .map(({ root }) => select(root, chain));
  return [row, ...below(row)].flatMap(currentMarks).find((mark) => {
    const here = marked(all, mark);
    const there = elsewhere.map((rows) => marked(rows, mark).length);
    const isOne = here.length === 1 && here[0] === row && there.every((count) => count <= 1);
    // The open chat may be out of a long list's sight, or in none: only a state's own name is
    // believed then.
    return isOne && (isOfState(mark) || (all.length > 1 && there.includes(1)));
  });
}
