// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { clientById } from '../../lib/clients';
import type { Sighting } from '../../lib/model/sighting';
import { Recorder } from '../../lib/recorder/recorder';
import { chatPage, show } from '../support/chat-page';

const at = new Date(2026, 10, 20, 9, 30).getTime();
let seen: Sighting[];
let ids: number;
let recorder: Recorder;
const told = () =>
  seen.splice(0).map(({ idHint, name, memberCount, members }) => ({
    idHint,
    ...(name === undefined ? {} : { name }),
    ...(memberCount === undefined ? {} : { memberCount }),
    ...(members === undefined ? {} : { members }),
  }));
const clock = (text: string) => {
  document.querySelector('.chat_item .attr')!.textContent = text;
};

beforeEach(() => {
  seen = [];
  ids = 0;
  show(chatPage());
  recorder = new Recorder({
    client: clientById('wechat-web'),
    page: document,
    now: () => at,
    newId: () => `id${(ids += 1)}`,
    dayOf: () => 20_000,
    onSighting: (sighting) => seen.push(sighting),
  });
});

describe('what is told', () => {
  it('tells of groups in the list and of the open one, and of nobody else', () => {
    recorder.scan();
    expect(told()).toEqual([
      { idHint: '@@g1', name: '环卫科工作群' },
      { idHint: '@@g1', name: '环卫科工作群', memberCount: 12 },
    ]);
  });

  it('tells once, until something changes', () => {
    recorder.scan();
    told();
    recorder.scan();
    expect(told()).toEqual([]);
    document.querySelector('.title_count')!.textContent = '(13)';
    recorder.scan();
    expect(told()).toEqual([{ idHint: '@@g1', name: '环卫科工作群', memberCount: 13 }]);
  });

  it('has no field for what people wrote', () => {
    recorder.scan();
    clock('09:30');
    recorder.scan();
    expect(JSON.stringify(seen)).not.toContain('你好');
  });

  it('keeps members’ names out of the name of an unnamed group', () => {
    show(chatPage({ name: '测试员, 甲, 乙' }));
    recorder.scan();
    expect(told()).toEqual([{ idHint: '@@g1' }, { idHint: '@@g1', memberCount: 12 }]);
  });

  it('is silent while nobody is signed in', () => {
    show(chatPage(), 'unlogin');
    recorder.scan();
    expect(seen).toEqual([]);
  });
});

describe('activity', () => {
  it('takes the first clock time as a baseline and a changed one as a message now', () => {
    recorder.scan();
    expect(seen.some(({ activityAt }) => activityAt)).toBe(false);
    told();
    clock('15:18');
    recorder.scan();
    expect(seen[0]?.activityAt).toBe(at);
  });

  it('takes a first clock time of this very minute as a message now', () => {
    clock('09:30');
    recorder.scan();
    expect(seen[0]?.activityAt).toBe(at);
  });

  it('does not take a clock that vanishes for a message', () => {
    recorder.scan();
    told();
    clock('');
    recorder.scan();
    expect(told()).toEqual([]);
  });
});

describe('logins', () => {
  it('one login has one id, also after a scan that finds nothing new', () => {
    recorder.scan();
    clock('15:18');
    recorder.scan();
    expect(new Set(seen.map(({ loginId }) => loginId)).size).toBe(1);
  });

  it('a login that ended, or ids none of which is known, is another', () => {
    recorder.scan();
    const first = seen.splice(0)[0]?.loginId;
    document.body.className = 'unlogin';
    recorder.scan();
    show(chatPage({ id: '@@g2' }));
    recorder.scan();
    const second = seen.splice(0)[0]?.loginId;
    show(chatPage({ id: '@@g3' }));
    recorder.scan();
    const third = seen.splice(0)[0]?.loginId;
    expect(new Set([first, second, third]).size).toBe(3);
  });
});

it('tells by itself of what is added to the page', async () => {
  const lifetime = new AbortController();
  recorder.start(lifetime.signal);
  await new Promise((done) => setTimeout(done, 400));
  told();
  const row = document.querySelector('.chat_item')!.cloneNode(true) as HTMLElement;
  row.dataset.username = '@@new';
  document.querySelector('#J_NavChatScrollBody')!.append(row);
  await new Promise((done) => setTimeout(done, 400));
  expect(told()).toEqual([{ idHint: '@@new', name: '环卫科工作群' }]);
  lifetime.abort();
});
