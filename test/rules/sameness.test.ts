import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judge } from '../../lib/rules/judge';
import { builtInSettings } from '../../lib/profile/built-in';
import { labelledMessages } from '../support/labelled-messages';

const verdict = (text: string): string =>
  judge({
    message: { kind: 'text', text },
    group: { name: '环卫科工作群', kind: 'work', memberCount: 50 },
    settings: builtInSettings,
  }).verdict;

const texts = labelledMessages('messages-dev').flatMap(({ text }) => (text ? [text] : []));
const acks = labelledMessages('messages-dev').flatMap(({ text, label, ambiguous }) =>
  text && label === 'ack' && !ambiguous ? [text] : [],
);
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (c) =>
    // A bracket makes a face code, and stays as it is typed.
    '[]@'.includes(c) ? c : String.fromCharCode(c.charCodeAt(0) + 0xfee0),
  );

// A face code is a code only in its own letters, and a kaomoji is drawn with these very ones.
const isDrawn = (text: string): boolean => /\[[A-Za-z]+\]|[(（＾^_]/.test(text);

it.each(texts.filter((text) => !isDrawn(text)))(
  'case and width do not change the verdict on %s',
  (text) => {
    expect(verdict(text.toUpperCase())).toBe(verdict(text));
    expect(verdict(fullWidth(text))).toBe(verdict(text));
  },
);

it('information added to an acknowledgement makes it substantive', () => {
  const facts = fc.constantFrom(
    '下午3点前交到办公室',
    '但第三社区的数字对不上',
    '附件打不开，请重发',
    '我科共12人参加',
    '明天由李强带队去现场',
  );
  fc.assert(
    fc.property(fc.constantFrom(...acks), facts, (ack, fact) => {
      expect(verdict(`${ack}，${fact}`)).toBe('pass');
    }),
  );
});
