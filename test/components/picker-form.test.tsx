// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { PickerForm, type PickerFormProps } from '../../components/picker-form';
import { pickerTexts } from '../../lib/i18n/picker/picker-texts';
import { show } from './show';

const texts = pickerTexts('zh-CN').page;
const form = (change: Partial<PickerFormProps> = {}) =>
  show(
    <PickerForm
      {...{
        texts,
        said: '',
        busy: false,
        onStart: vi.fn(),
        onKeep: vi.fn(),
        onCopy: vi.fn(),
        onSave: vi.fn(),
      }}
      {...change}
    />,
  );

it('hands on what was typed, and labels each field', () => {
  const onStart = vi.fn();
  const page = form({ onStart });
  const [address, name] = page.querySelectorAll('input');
  for (const field of [address, name]) expect(field?.closest('label')?.textContent).toBeTruthy();
  if (address) address.value = 'https://chat.example.cn';
  if (name) name.value = '我们的聊天';
  page
    .querySelector('form')
    ?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
  expect(onStart).toHaveBeenCalledWith('https://chat.example.cn', '我们的聊天');
});

it('offers nothing to keep before there is something', () => {
  expect(form().querySelector('textarea')).toBeNull();
});

it('shows a description as text, and three ways to take it', () => {
  const taken = { onKeep: vi.fn(), onCopy: vi.fn(), onSave: vi.fn() };
  const page = form({ made: '{"name":"<b>x</b>"}', ...taken });
  expect(page.querySelector('textarea')?.value).toBe('{"name":"<b>x</b>"}');
  expect(page.querySelector('b')).toBeNull();
  for (const button of page.querySelectorAll<HTMLElement>('.picker-acts button')) button.click();
  for (const done of Object.values(taken)) expect(done).toHaveBeenCalledOnce();
});

it('can’t be begun twice at once', () => {
  expect(form({ busy: true }).querySelector('button')?.disabled).toBe(true);
});
