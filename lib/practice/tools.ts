import { element } from './element';
import type { PracticePage } from './page';

/** The group the tools open. */
const WORK_GROUP = '青澜区城管局工作群';
const ANSWERS = 6;

/** What a newcomer may want to try, where the page alone gives no easy way to it. */
export function practiceTools(page: PracticePage): HTMLElement {
  const tool = (label: string, act: () => void) => {
    const button = element('button', { type: 'button' }, label);
    button.addEventListener('click', () => {
      if (!page.model) page.logIn();
      openWorkGroup(page);
      act();
    });
    return button;
  };
  return element(
    'div',
    { class: 'practice_tools', role: 'group', 'aria-label': '试一试' },
    tool('打开工作群', () => document.getElementById('editArea')?.focus()),
    tool('选一个动图', pickSticker),
    tool(`收到 ${ANSWERS} 条「收到」`, () => receiveAnswers(page)),
  );
}

function openWorkGroup({ model }: PracticePage): void {
  document.querySelector<HTMLElement>('.tab_item.chat[aria-pressed="false"]')?.click();
  const group = model?.find(WORK_GROUP);
  if (group) model?.open(group);
}

/** The same way as a file chosen in the dialog: through the page's own input and its `change`. */
function pickSticker(): void {
  const input = document.querySelector<HTMLInputElement>('.js_fileupload input[type=file]');
  if (!input) return;
  const gif = Uint8Array.from(atob('R0lGODlhAQABAAAAACw='), (sign) => sign.charCodeAt(0));
  const transfer = new DataTransfer();
  transfer.items.add(new File([gif], '点赞.gif', { type: 'image/gif' }));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function receiveAnswers({ model }: PracticePage): void {
  const group = model?.find(WORK_GROUP);
  for (const { id } of group?.members.slice(1, 1 + ANSWERS) ?? []) {
    if (group) model?.receive(group, '收到', { from: id });
  }
}
