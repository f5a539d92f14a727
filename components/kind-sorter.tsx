import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageWords } from '../lib/i18n/page-words';
import type { GroupKind } from '../lib/model/group';
import type { InventoryRow } from '../lib/overview/inventory-rows';
import { BigNote } from './big-note';
import { ForeignText } from './foreign-text';
import { nameOrWords, WhyUnkept } from './unkept-name';

/** By digit, so that a hand on the number row sorts ten a minute. */
const CHOICES = ['work', 'social', 'later'] as const;
type Choice = (typeof CHOICES)[number];

export interface KindSorterProps {
  /** Groups whose kind nobody has settled, in the order in which they are asked. */
  readonly rows: readonly InventoryRow[];
  readonly words: PageWords;
  readonly onKind: (row: InventoryRow, kind: GroupKind) => void;
  readonly onLeave: () => void;
}

interface Answer {
  readonly row: InventoryRow;
  readonly choice: Choice;
}

/**
 * One group after the other: work, social or later. An answer is carried out with the next one, for
 * a social group leaves no record and so the step back has to come before.
 */
function useAnswers({ rows, onKind }: KindSorterProps) {
  const [queue] = useState(rows);
  const [given, setGiven] = useState<readonly Answer[]>([]);
  const last = useRef<Answer | undefined>(undefined);
  const carryOut = (): void => {
    const answer = last.current;
    last.current = undefined;
    if (answer && answer.choice !== 'later') onKind(answer.row, answer.choice);
  };
  const carry = useRef(carryOut);
  carry.current = carryOut;
  useEffect(() => {
    const now = () => carry.current();
    window.addEventListener('pagehide', now);
    return () => {
      window.removeEventListener('pagehide', now);
      now();
    };
  }, []);
  return {
    row: queue[given.length],
    done: given.length,
    total: queue.length,
    canUndo: last.current !== undefined,
    answer: (row: InventoryRow, choice: Choice): void => {
      carryOut();
      last.current = { row, choice };
      setGiven([...given, { row, choice }]);
    },
    undo: (): void => {
      if (!last.current) return;
      last.current = undefined;
      setGiven(given.slice(0, -1));
    },
  };
}

export function KindSorter(props: KindSorterProps) {
  const { words, onLeave } = props;
  const { sorter, inventory } = words.texts;
  const { row, done, total, canUndo, answer, undo } = useAnswers(props);
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => card.current?.focus(), [done]);

  function onKeyDown(event: KeyboardEvent): void {
    // Ctrl+1 is the browser's.
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const choice = CHOICES[Number(event.key) - 1];
    if (event.key === 'Escape') onLeave();
    else if (event.key === 'Backspace') undo();
    else if (choice && row) answer(row, choice);
    else return;
    event.preventDefault();
  }

  return (
    <main class="sorter" onKeyDown={onKeyDown}>
      <h2>{sorter.title}</h2>
      <p class="soft">{sorter.why}</p>
      <p role="status" class="soft">
        {sorter.progress(done, total)}
      </p>
      {row ? (
        <div class="card" ref={card} tabIndex={-1} role="group" aria-labelledby="sorted">
          <h3 id="sorted">
            <ForeignText text={nameOrWords(row, words)} />
          </h3>
          <WhyUnkept row={row} words={words} />
          <p class="soft">
            {row.memberCount === undefined
              ? inventory.unknownCount
              : sorter.members(row.memberCount)}
          </p>
          <div class="acts">
            {CHOICES.map((choice, index) => (
              <button
                key={choice}
                type="button"
                class={choice === 'work' ? 'btn primary' : 'btn'}
                aria-keyshortcuts={String(index + 1)}
                onClick={() => answer(row, choice)}
              >
                {sorter.choices[choice]} <kbd>{index + 1}</kbd>
              </button>
            ))}
          </div>
        </div>
      ) : (
        <div ref={card} tabIndex={-1}>
          <BigNote icon="tick" title={sorter.doneTitle} detail={sorter.doneDetail} />
        </div>
      )}
      <p class="acts">
        <button type="button" class="link" disabled={!canUndo} onClick={undo}>
          {sorter.undo}
        </button>
        <button type="button" class="link" onClick={onLeave}>
          {sorter.leave}
        </button>
      </p>
    </main>
  );
}
