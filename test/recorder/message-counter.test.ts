// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AddedMessage, ListRow } from '../../lib/clients/client';
import { MessageCounter, type Count } from '../../lib/recorder/message-counter';

const at = new Date(2026, 10, 20, 9, 30).getTime();
const group = '@@g';
let counter: MessageCounter;
let day: number;

const listRow = (more: Partial<ListRow> = {}): ListRow => ({
  idHint: group,
  isGroup: true,
  name: '群',
  activity: '08:00',
  digest: 1,
  ...more,
});
const message = (id: string, more: Partial<AddedMessage> = {}): AddedMessage => {
  const row = document.createElement('div');
  row.id = id;
  document.body.append(row);
  return { id, own: false, sender: '@a', row, ...more };
};
const look = (
  rows: readonly ListRow[],
  messages: readonly AddedMessage[] = [],
  open?: string,
): readonly Count[] => counter.look({ rows, messages, open, lastId: messages.at(-1)?.id, at });

beforeEach(() => {
  document.body.replaceChildren();
  day = 1;
  counter = new MessageCounter({ dayOf: () => day, messageId: (row) => row.id });
});

describe('a chat that is not open', () => {
  it('takes the first look as where it starts from', () => {
    expect(look([listRow()])).toEqual([]);
    expect(look([listRow()])).toEqual([]);
  });

  it('counts what is unread, else one for each change', () => {
    look([listRow()]);
    expect(look([listRow({ digest: 2 })])).toMatchObject([{ messages: 1 }]);
    expect(look([listRow({ digest: 3, unread: 4 })])).toMatchObject([{ messages: 5 }]);
    expect(look([listRow({ digest: 3, unread: 5 })])).toMatchObject([{ messages: 6 }]);
  });

  it('does not take what is read, or a clock that goes, for a message', () => {
    look([listRow({ unread: 3 })]);
    expect(look([listRow()])).toEqual([]);
    expect(look([listRow({ activity: '' })])).toEqual([]);
  });
});

describe('the open chat', () => {
  beforeEach(() => {
    look([listRow()]);
    look([], [message('m0')], group);
  });

  it('does not count what it shows when it is opened', () => {
    const shown = Array.from({ length: 76 }, (_, n) => message(`old${n}`));
    look([], [], undefined);
    expect(look([], shown, group)).toEqual([]);
    expect(look([], shown, group)).toEqual([]);
  });

  it('counts a message once, by its row and by the list together', () => {
    const one = message('m1');
    expect(look([listRow({ digest: 2 })], [one, one], group)).toMatchObject([
      { messages: 1, own: 0, senders: 1 },
    ]);
    expect(look([], [one], group)).toEqual([]);
  });

  it('counts one that has no row because the person has scrolled up', () => {
    expect(look([listRow({ digest: 2 })], [], group)).toMatchObject([{ messages: 1 }]);
  });

  it('does not count older ones that come by scrolling', () => {
    expect(look([], [message('older1'), message('older2')], group)).toEqual([]);
  });

  it('counts people and not messages as senders, anew each day', () => {
    look([listRow({ digest: 2 })], [message('m1'), message('m2', { sender: '@b' })], group);
    expect(look([listRow({ digest: 3 })], [message('m3')], group)).toMatchObject([
      { messages: 3, senders: 2 },
    ]);
    day = 2;
    expect(look([listRow({ digest: 4 })], [message('m4')], group)).toMatchObject([
      { messages: 4, senders: 1 },
    ]);
  });

  it('counts its own message once though its id changes in its row', () => {
    const own = message('local', { own: true });
    look([listRow({ digest: 2 })], [own], group);
    own.row.id = 'server';
    expect(
      look([listRow({ digest: 3 })], [message('server', { own: true }), message('m2')], group),
    ).toMatchObject([{ messages: 2, own: 1 }]);
  });

  it('counts its own message once though it gets another row', () => {
    const own = message('local', { own: true });
    look([listRow({ digest: 2 })], [own], group);
    own.row.remove();
    look([listRow({ digest: 3 })], [message('server', { own: true })], group);
    expect(look([listRow({ digest: 4 })], [message('m2')], group)).toMatchObject([{ own: 1 }]);
  });

  it('counts its own message though a row that measured it came first and went', () => {
    const measured = message('o1', { own: true });
    measured.row.remove();
    expect(
      look([listRow({ digest: 2 })], [measured, message('o1', { own: true })], group),
    ).toMatchObject([{ messages: 1, own: 1 }]);
  });

  it('two own messages are two', () => {
    look([listRow({ digest: 2 })], [message('o1', { own: true })], group);
    expect(look([listRow({ digest: 3 })], [message('o2', { own: true })], group)).toMatchObject([
      { messages: 2, own: 2 },
    ]);
  });
});

it('forgets a login', () => {
  look([listRow()]);
  look([listRow({ digest: 2 })]);
  counter.clear();
  expect(look([listRow({ digest: 3 })])).toEqual([]);
});

it('never counts more than arrived, wherever the person looks', () => {
  const step = fc.record({
    arrive: fc.nat({ max: 3 }),
    open: fc.option(fc.constantFrom(group, '@@other'), { nil: undefined }),
    drawAgain: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      document.body.replaceChildren();
      counter = new MessageCounter({ dayOf: () => 1, messageId: (row) => row.id });
      look([listRow()]);
      const all: AddedMessage[] = [];
      let told = 0;
      let unread = 0;
      let open: string | undefined;
      for (const next of steps) {
        const switched = next.open !== open;
        open = next.open;
        const fresh = Array.from({ length: next.arrive }, (_, n) => message(`x${all.length + n}`));
        all.push(...fresh);
        unread = open === group ? 0 : unread + next.arrive;
        const shown = open === group ? (switched || next.drawAgain ? all : fresh) : [];
        const rows = [listRow({ digest: all.length + 1, unread })];
        const counts = counter.look({
          rows,
          messages: shown,
          open,
          lastId: all.at(-1)?.id,
          at,
        });
        told = counts[0]?.messages ?? told;
        expect(told).toBeLessThanOrEqual(all.length);
      }
    }),
  );
});
