import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { About, AskView } from '../../lib/guard/ask';
import { guardCatalogues } from '../../lib/i18n/guard/catalogues';
import { guardWords } from '../../lib/i18n/guard/guard-words';
import { whenWords } from '../../lib/i18n/guard/when-words';
import { LOCALES } from '../../lib/i18n/locale';
import type { SendFinding } from '../../lib/model/finding';
import { about, chat, offHours, viewOf } from '../guard/ask-page';

const words = guardWords(guardCatalogues['zh-CN']);
const finding = (
  rule: string,
  facts: SendFinding['facts'],
  level: SendFinding['level'] = 'confirm',
) => ({ rule, level, facts });
const said = ({ fact, detail }: AskView) => fact + detail;
const actions = (view: AskView) => view.actions.map(({ action }) => action);
const asides = (view: AskView) => view.asides.map(({ action }) => action);

const findings = {
  'off-hours': offHours,
  'empty-reply': finding('empty-reply', { word: '收到' }),
  sticker: finding('sticker', {}),
  'flood-repeat': finding('flood', { says: 'flood-repeat', times: 3 }),
  'flood-crowd': finding('flood', { says: 'flood-crowd', people: 11, word: '收到' }),
  secrecy: finding('secrecy', { word: '机密' }),
  'reply-demand': finding('reply-demand', { word: '收到请回复', members: 45 }, 'tip'),
};

describe('what is said', () => {
  it.each([
    ['off-hours', '现在 20:14，非工作时间 · 「区城管局工作群」46 人'],
    ['empty-reply', '这条只有「收到」，可补一句办理情况'],
    ['flood-repeat', '刚发过 3 次相同内容'],
    ['flood-crowd', '已有 11 人回复「收到」，可不必再发'],
    ['secrecy', '含「机密」字样，涉密信息不上网'],
    ['reply-demand', '「收到请回复」会带来 45 条应答，可改成「有疑问请回复」'],
  ] as const)('%s', (rule, sentence) => {
    expect(said(words.view([findings[rule]], chat, about()))).toBe(sentence);
  });

  it('tells a sticker’s file from emoji in a text', () => {
    const gif = about({ payload: { kind: 'sticker', count: 1 } });
    expect(said(words.view([findings.sticker], chat, gif))).toBe(
      '这是表情包（1 个动图） · 「区城管局工作群」46 人',
    );
    expect(said(words.view([findings.sticker], chat, about()))).toContain('这条只有表情');
  });

  it.each([
    [{ kind: 'image', count: 2 }, ' · 2 张图片'],
    [{ kind: 'file', count: 1 }, ' · 1 个文件'],
    [{ kind: 'text', count: 4, from: 'forward' }, ' · 转发 4 条'],
    [{ kind: 'text', count: 1, from: 'resend' }, ' · 重发 1 条'],
  ] as const)('names what leaves: %j', (payload, end) => {
    expect(said(words.view([offHours], chat, about({ payload }))).endsWith(end)).toBe(true);
  });

  it('claims no number of replies where none is known', () => {
    const unknown = finding('reply-demand', { word: '请接龙' }, 'tip');
    expect(said(words.view([unknown], chat, about()))).toBe(
      '「请接龙」会带来许多条应答，可改成「有疑问请回复」',
    );
  });

  it('lets the second finding follow as a clause', () => {
    const both = [offHours, findings['empty-reply']];
    expect(said(words.view(both, chat, about()))).toBe(
      '现在 20:14，非工作时间 · 「区城管局工作群」46 人；且只有「收到」',
    );
  });

  it.each(LOCALES)('leaves no slot unfilled and nothing unsaid: %s', (locale) => {
    const payloads = fc.record({
      kind: fc.constantFrom('text' as const, 'sticker' as const, 'image' as const, 'file' as const),
      count: fc.integer({ min: 1, max: 9 }),
      from: fc.constantFrom('forward' as const, 'resend' as const),
    });
    const some = fc.subarray(Object.values(findings), { minLength: 1 });
    const levels = fc.constantFrom('tip' as const, 'confirm' as const, 'justify' as const);
    fc.assert(
      fc.property(some, payloads, levels, fc.boolean(), (chosen, payload, level, sized) => {
        const asked = chosen.map((each) => ({ ...each, level }));
        const { clientId, kind, name, leftAlone } = chat;
        const unsized = { clientId, kind, name, leftAlone };
        const view = guardWords(guardCatalogues[locale]).view(
          asked,
          sized ? chat : unsized,
          about({ payload }),
        );
        expect(view.fact).not.toBe('');
        expect(JSON.stringify(view)).not.toMatch(/\{\w+\}|undefined/);
      }),
    );
  });
});

describe('what is offered', () => {
  it('a reminder and an emergency off hours, the urgent one first if it sounds so', () => {
    expect(actions(words.view([offHours], chat, about()))).toEqual([
      'keep',
      'remind',
      'emergency',
      'send',
    ]);
    const urgent = words.view([offHours], chat, about({ soundsUrgent: true }));
    expect(urgent.actions.map(({ action, key }) => `${action} ${key}`)).toEqual([
      'keep Esc',
      'emergency 1',
      'remind 2',
      'send Ctrl+⏎',
    ]);
  });

  it.each([
    ['no next work time', { remindAt: undefined }],
    ['files', { payload: { kind: 'file', count: 1 } as const }],
    ['a forward', { payload: { kind: 'text', count: 1, from: 'forward' } as const }],
  ])('no reminder with %s', (_, more) => {
    const asked = { ...about(), ...more } as About;
    expect(actions(words.view([offHours], chat, asked))).not.toContain('remind');
  });

  it('no emergency where the profile has no reasons', () => {
    const view = words.view([offHours], chat, about({ emergencyReasons: [] }));
    expect(actions(view)).toEqual(['keep', 'remind', 'send']);
    expect(view.reasons).toBeUndefined();
  });

  it('neither in working hours', () => {
    const view = words.view([findings['empty-reply']], chat, about());
    expect(actions(view)).toEqual(['keep', 'send']);
    expect(asides(view)).toEqual(['not-work', 'false-alarm']);
  });

  it('never a reminder nor 不是工作群 where a secret word is found, first or not', () => {
    for (const found of [[findings.secrecy], [offHours, findings.secrecy]]) {
      const view = words.view(found, chat, about());
      expect(actions(view)).not.toContain('remind');
      expect(asides(view)).toEqual(['false-alarm']);
    }
  });
});

describe('the time of the reminder', () => {
  const zone = 'Asia/Shanghai';
  const at = (text: string) => Date.parse(`${text}:00+08:00`);
  it.each([
    ['2026-11-23T03:00', '2026-11-23T08:30', '今天 08:30'],
    ['2026-11-23T18:00', '2026-11-24T08:30', '明天 08:30'],
    ['2026-11-20T20:14', '2026-11-23T08:30', '周一 08:30'],
    ['2026-09-30T20:00', '2026-10-08T08:30', '10月8日 08:30'],
    ['2026-11-16T20:14', '2026-11-23T08:30', '11月23日 08:30'],
  ])('from %s, %s is %s', (now, then, label) => {
    expect(whenWords(guardCatalogues['zh-CN'], at(then), at(now), zone)).toBe(label);
  });

  it('is told by the profile’s zone, not by this machine’s', () => {
    const now = at('2026-11-22T23:30');
    expect(whenWords(guardCatalogues.en, at('2026-11-23T08:30'), now, zone)).toBe('tomorrow 08:30');
    expect(whenWords(guardCatalogues.en, at('2026-11-23T08:30'), now, 'UTC')).toBe(
      'tomorrow 00:30',
    );
  });
});

it('says every payload’s safe action', () => {
  const safe = (more: Partial<About>) => viewOf(offHours, more).actions[0]?.label;
  expect(safe({})).toBe('继续编辑');
  expect(safe({ payload: { kind: 'file', count: 2 } })).toBe('先不发');
  expect(safe({ payload: { kind: 'text', count: 3, from: 'forward' } })).toBe('先不发');
});
