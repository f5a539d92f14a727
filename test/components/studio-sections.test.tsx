// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { StudioCalendar } from '../../components/studio-calendar';
import { StudioCounts } from '../../components/studio-counts';
import { StudioEditor } from '../../components/studio-editor';
import { StudioPage } from '../../components/studio-page';
import { StudioRollOut } from '../../components/studio-roll-out';
import { StudioSign } from '../../components/studio-sign';
import { StudioUnits } from '../../components/studio-units';
import { StudioWhatIf } from '../../components/studio-what-if';
import { studioTexts } from '../../lib/i18n/studio/studio-texts';
import { builtInSettings } from '../../lib/profile/built-in';
import { draftText, readDraft, withValueIn } from '../../lib/studio/draft';
import { CHROME_ID, FIREFOX_ID } from '../../lib/studio/pack/extension-ids';
import { sumCounts } from '../../lib/studio/staff-counts';
import { readUnitTable } from '../../lib/studio/unit-table';
import { fullDraft } from '../studio/studio-drafts';
import { words } from './page-fixture';
import { show, words as wordsOf } from './show';

const texts = studioTexts('zh-CN');
const locale = 'zh-CN';
const nothing = (): void => undefined;
const settle = () => new Promise((done) => setTimeout(done, 20));
/** Types as a person does: the element's own value, then the event. */
async function type(element: Element | null, value: string): Promise<void> {
  (element as HTMLInputElement).value = value;
  element?.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}
const button = (root: Element, label: string) =>
  [...root.querySelectorAll('button')].find((each) => wordsOf(each).startsWith(label));
const violations = async (root: Element): Promise<readonly string[]> => {
  // happy-dom lays nothing out: contrast and sizes are looked at in a browser.
  const rules = { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } };
  const found = await axe.run(root, { rules });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
};

afterEach(() => document.body.replaceChildren());

const editor = (draft: object = fullDraft) =>
  ({
    state: readDraft(draftText(draft as typeof fullDraft)),
    texts,
    locale,
    said: '',
    onText: vi.fn(),
    onValue: vi.fn(),
    onLock: vi.fn(),
    onOpen: vi.fn(),
    onSave: vi.fn(),
    onFresh: vi.fn(),
  }) as const;

it('shows each value, names what is wrong at its field, and locks one value', async () => {
  const path = ['settings', 'rules', 'flood', 'crowd'];
  const props = editor(withValueIn(fullDraft, path, 'many'));
  const page = show(<StudioEditor {...props} />);
  const field = page.querySelector('#f-settings-rules-flood-crowd');
  expect(field?.getAttribute('aria-invalid')).toBe('true');
  expect(wordsOf(page.querySelector('#f-settings-rules-flood-crowd-about'))).toContain(
    '几人已同样回复',
  );
  await type(field, '7');
  expect(props.onValue.mock.lastCall?.slice(1)).toEqual([7]);
  await type(page.querySelector('#f-settings-workHours-sat'), '9:00-12:00');
  expect(props.onValue.mock.lastCall?.[1]).toEqual([['09:00', '12:00']]);
  page.querySelector<HTMLInputElement>('[aria-label="锁定「每天至多提醒」"]')?.click();
  expect(props.onLock).toHaveBeenCalledWith('rules.dailyBudget', true);
  const held = page.querySelector<HTMLInputElement>('[aria-label="锁定「周一」"]');
  expect([held?.checked, held?.disabled]).toEqual([true, true]);
  expect(await violations(page)).toEqual([]);
});

it('goes the other way too, and asks before it throws the draft away', async () => {
  const props = editor();
  const page = show(<StudioEditor {...props} />);
  await type(page.querySelector('#profile-json'), '{}');
  expect(props.onText).toHaveBeenCalledWith('{}');
  button(page, '从头写')?.click();
  await settle();
  expect(props.onFresh).not.toHaveBeenCalled();
  button(page, '现有的草稿会丢掉')?.click();
  expect(props.onFresh).toHaveBeenCalledOnce();
});

it('takes a notice that agrees with itself and refuses the other', async () => {
  const onTake = vi.fn();
  const page = show(
    <StudioCalendar {...{ texts, locale, onTake }} settings={builtInSettings} year={2026} />,
  );
  const notice = readFileSync('test/fixtures/notices/2026.txt', 'utf8');
  await type(page.querySelector('textarea'), notice.replace('5月1日（周五）', '5月1日（周六）'));
  expect(wordsOf(page.querySelector('.caution'))).toMatch(/没有采用.*周六/);
  expect(button(page, '写入')).toBeUndefined();
  await type(page.querySelector('textarea'), notice);
  button(page, '写入 2026 年日历')?.click();
  expect(onTake).toHaveBeenCalledOnce();
  expect(page.querySelectorAll('table.month')).toHaveLength(12);
  expect(await violations(page)).toEqual([]);
}, 20_000);

it('previews pasted units and takes only those without a problem', async () => {
  const props = editor();
  const readTable = (text: string) =>
    Promise.resolve(readUnitTable(text.split('\n').map((line) => line.split('\t'))));
  const page = show(<StudioUnits {...props} readTable={readTable} />);
  await type(page.querySelector('textarea'), '单位\t上限\n甲局\t1\n乙局\t很多');
  expect(page.querySelectorAll('tbody tr')).toHaveLength(2);
  expect(await violations(page)).toEqual([]);
  button(page, '用这 1 个单位')?.click();
  expect(props.onValue.mock.lastCall?.[1]).toEqual([{ name: '甲局', maxGroups: 1 }]);
});

it('says of a message what the draft and what the built-in rules say', async () => {
  const settings = {
    ...builtInSettings,
    rules: { ...builtInSettings.rules, 'empty-reply': { level: 'off' as const, allow: [] } },
  };
  const first = {
    kind: 'text' as const,
    text: '收到',
    groupName: '城管局工作群',
    members: 46,
    date: '2026-11-20',
    clock: '10:00',
    before: '',
    repeats: 0,
    crowd: 0,
  };
  const page = show(
    <StudioWhatIf {...{ settings, texts, locale, first }} isDraft={false} ruleName={(id) => id} />,
  );
  const cells = () =>
    [...page.querySelectorAll('tbody tr:first-child td')].map((cell) => wordsOf(cell));
  expect(cells()).toEqual(['直接发出', '提醒后再发']);
  expect(wordsOf(page.querySelector('.results'))).toContain('这条只有「收到」');
  await type(page.querySelector('input[placeholder="20:14"]'), '20:14');
  expect(cells()).toEqual(['提醒后再发', '提醒后再发']);
  expect(await violations(page)).toEqual([]);
});

it('shows no sums of fewer than five, and says which rule to relax', async () => {
  const person = (shown: number) => ({
    'empty-reply': { shown, heeded: 9, sent: shown - 9, emergency: 0, falseAlarm: 0, notWork: 0 },
  });
  const files = [50, 51, 52, 53, 54].map(person);
  const counts = (taken: typeof files) =>
    show(
      <StudioCounts
        {...{ texts, locale }}
        files={taken.length}
        people={taken.length}
        sums={sumCounts(taken)}
        refused={[]}
        ruleName={() => '空回复'}
        onOpen={nothing}
        onClear={nothing}
      />,
    );
  const few = counts(files.slice(1));
  expect([few.querySelector('table'), wordsOf(few)]).toEqual([
    null,
    expect.stringContaining('不足 5 份'),
  ]);
  const page = counts(files);
  expect(wordsOf(page.querySelector('.advice'))).toBe('规则「空回复」被绕过 83%，建议放宽');
  expect(await violations(page)).toEqual([]);
});

const sign = {
  texts,
  said: '',
  busy: false,
  ready: true,
  signProblem: '',
  onOpen: nothing,
  onForget: nothing,
  onNextKey: nothing,
  onSave: nothing,
  onCopy: () => Promise.resolve(true),
  onPrint: nothing,
};

it('makes a key only with a password of eight, typed twice alike', async () => {
  const onMake = vi.fn();
  const page = show(<StudioSign {...sign} onMake={onMake} onSign={nothing} />);
  const [one, two] = page.querySelectorAll('input[type=password]');
  for (const [first, second, said] of [
    ['short', 'short', '至少 8 个字符'],
    ['long enough', 'long enoughh', '不同'],
  ] as const) {
    await type(one ?? null, first);
    await type(two ?? null, second);
    button(page, '新建密钥')?.click();
    await settle();
    expect(wordsOf(page.querySelector('[role=alert]'))).toContain(said);
  }
  expect(onMake).not.toHaveBeenCalled();
  await type(two ?? null, 'long enough');
  button(page, '新建密钥')?.click();
  expect(onMake).toHaveBeenCalledWith('long enough');
  expect(await violations(page)).toEqual([]);
});

it('shows the words to hand out, signs, and says when the draft was changed since', async () => {
  const onSign = vi.fn();
  const openKey = { publicKey: 'k', fingerprint: Array.from('一二三四五六七八九十甲乙') };
  const props = { ...sign, openKey, onSign, onMake: nothing };
  const page = show(<StudioSign {...props} signed={{ serial: 3, code: 'AB', stale: false }} />);
  expect(wordsOf(page.querySelector('.typed'))).toBe('七 八 九 十 甲 乙');
  expect(wordsOf(page)).toContain('2 个字符，放得进一张二维码');
  button(page, '签名')?.click();
  expect(onSign).toHaveBeenCalledOnce();
  expect(await violations(page)).toEqual([]);
  const stale = show(<StudioSign {...props} signed={{ serial: 3, code: 'AB', stale: true }} />);
  expect(wordsOf(stale.querySelector('[role=alert]'))).toContain('须重新签名');
  expect(stale.querySelector('textarea')).toBeNull();
});

it('hands out only a ready draft with ids that can be ones', async () => {
  const onSave = vi.fn();
  const place = {
    chromeId: CHROME_ID,
    edgeId: CHROME_ID,
    firefoxId: FIREFOX_ID,
    updateUrl: '',
    xpiUrl: '',
  };
  const props = {
    texts,
    place,
    contact: '',
    ready: true,
    isSigned: false,
    isDraft: true,
    said: '',
    onPlace: nothing,
    onContact: nothing,
    onSave,
  };
  button(show(<StudioRollOut {...props} ready={false} />), '生成发放包')?.click();
  button(
    show(<StudioRollOut {...props} place={{ ...place, edgeId: 'x' }} />),
    '生成发放包',
  )?.click();
  expect(onSave).not.toHaveBeenCalled();
  const page = show(
    <StudioPage words={words()} texts={texts} section="roll-out" onLocale={nothing}>
      <StudioRollOut {...props} />
    </StudioPage>,
  );
  button(page, '生成发放包')?.click();
  expect(onSave).toHaveBeenCalledOnce();
  expect(wordsOf(page.querySelector('[aria-current=step]'))).toBe('发放');
  expect(await violations(page)).toEqual([]);
});
