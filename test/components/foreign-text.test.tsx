// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ForeignText } from '../../components/foreign-text';
import { show } from './show';

const shown = (text: string) => show(<ForeignText text={text} />);

describe('ForeignText', () => {
  it('isolates what it shows', () => {
    expect(shown('区城管局工作群').innerHTML).toBe('<bdi class="foreign">区城管局工作群</bdi>');
  });

  it.each([
    ['\u202Egnp.群', 'U+202Egnp.群'],
    ['区\u200B城管', '区U+200B城管'],
    ['一\n二', '一U+000A二'],
    ['\u3164', 'U+3164'],
    ['a\u{E0041}b', 'aU+E0041b'],
    ['半\uD83D', '半U+D83D'],
  ])('shows what cannot be seen: %j', (text, visible) => {
    expect(shown(text).textContent).toBe(visible);
  });

  it('leaves the joiner inside an emoji alone, and no other joiner', () => {
    expect(shown('👨‍👩‍👧 👩🏽‍⚖️').querySelector('.control')).toBeNull();
    expect(shown('城\u200D管').textContent).toBe('城U+200D管');
  });

  it('makes an element of nothing in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tags = [...shown(`<b>${text}<img src=x>`).querySelectorAll('*')].map(
          ({ tagName }) => tagName,
        );
        expect(new Set(tags).isSubsetOf(new Set(['BDI', 'SPAN']))).toBe(true);
      }),
    );
  });
});
