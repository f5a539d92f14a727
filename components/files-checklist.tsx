import { useRef, useState } from 'preact/hooks';
import type { FilesTexts } from '../lib/i18n/files/zh-CN';
import type { Group } from '../lib/model/group';
import { ForeignText } from './foreign-text';
import { rowAfterKey } from './row-keys';
import { useVirtualRows } from './use-virtual-rows';

const ROW_PX = 30;

export interface ChecklistProps {
  readonly groups: readonly Group[];
  readonly ticked: ReadonlySet<string>;
  /** What stands for a name that a group lacks, or that is not at hand. */
  readonly words: { readonly nameless: string; readonly nameUnkept: string };
  readonly texts: FilesTexts['report'];
  readonly onTick: (id: string) => void;
}

interface LineProps extends Omit<ChecklistProps, 'groups' | 'ticked'> {
  readonly group: Group;
  readonly position: number;
  readonly all: number;
  readonly ticked: boolean;
  readonly tabStop: boolean;
}

const Line = ({ group, position, all, ticked, tabStop, words, texts, onTick }: LineProps) => (
  <li aria-posinset={position + 1} aria-setsize={all}>
    <label>
      <input
        type="checkbox"
        checked={ticked}
        tabIndex={tabStop ? 0 : -1}
        data-position={position}
        onChange={() => onTick(group.id)}
      />
      <span class="clip" title={group.name}>
        {group.name === '' ? (
          words[group.isNameUnkept === true ? 'nameUnkept' : 'nameless']
        ) : (
          <ForeignText text={group.name} />
        )}
      </span>
      {group.kindSource === 'guess' && <small class="soft">{texts.guessed}</small>}
      {group.unit !== undefined && (
        <small class="soft clip">
          <ForeignText text={group.unit} />
        </small>
      )}
    </label>
  </li>
);

const Room = ({ height }: { readonly height: number }) =>
  height > 0 ? (
    <li role="presentation" aria-hidden="true" style={{ height: `${height}px` }} />
  ) : null;

/** Which groups go into a file; one tab stop, arrows between, Space ticks. Only lines in sight are drawn. */
export function Checklist({ groups, ticked, ...line }: ChecklistProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const virtual = useVirtualRows(scroller, groups.length, ROW_PX, 0);
  const stop = Math.min(current, groups.length - 1);

  function onKeyDown(event: KeyboardEvent): void {
    const next = rowAfterKey(event, stop, groups.length);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    virtual.scrollTo(next);
    // A line far away is drawn with the next frame.
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        scroller.current?.querySelector<HTMLElement>(`[data-position="${next}"]`)?.focus(),
      ),
    );
  }

  return (
    <div ref={scroller} class="checklist" onKeyDown={onKeyDown}>
      <ul aria-label={line.texts.listed}>
        <Room height={virtual.above} />
        {virtual.shown.map((position) => {
          const group = groups[position];
          return (
            group && (
              <Line
                key={group.id}
                group={group}
                position={position}
                all={groups.length}
                ticked={ticked.has(group.id)}
                tabStop={position === stop}
                {...line}
              />
            )
          );
        })}
        <Room height={virtual.below} />
      </ul>
    </div>
  );
}
