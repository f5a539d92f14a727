import { element } from '../element';

const ENTER = 13;
const LINE_END = '\u200B';

export interface FeishuEditor {
  readonly node: HTMLElement;
  /** Sends what the model holds, and empties it. */
  send(): void;
}

const lineOf = (text: string): HTMLElement =>
  element('div', { class: 'ace-line', 'data-node': 'true' }, text || LINE_END);

/** The lines as they stand in the DOM; the model takes them over after a trusted input only. */
const textOf = (node: HTMLElement): string =>
  Array.from(node.childNodes, (line) => line.textContent ?? '')
    .join('\n')
    .replaceAll(LINE_END, '');

/**
 * An editor that keeps a model of its own, as Feishu's does: whatever a script writes into its DOM,
 * or a key or click that no person made, does not reach the model and sends nothing.
 */
export function feishuEditor(onSend: (text: string) => boolean): FeishuEditor {
  const node = element('div', {
    class: 'zone-container editor-kit-container',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': '输入消息',
  });
  let model = '';
  const clear = () => {
    model = '';
    node.replaceChildren(lineOf(''));
  };
  const send = () => {
    if (onSend(model)) clear();
  };
  node.addEventListener('input', (event) => {
    if (event.isTrusted) model = textOf(node);
  });
  node.addEventListener('keydown', (event) => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what such an editor itself reads
    const { isTrusted, isComposing, keyCode, shiftKey } = event;
    if (!isTrusted || isComposing || keyCode !== ENTER) return;
    event.preventDefault();
    if (shiftKey) {
      node.append(lineOf(''));
      document.getSelection()?.selectAllChildren(node.lastElementChild ?? node);
      document.getSelection()?.collapseToEnd();
      model += '\n';
    } else send();
  });
  clear();
  return { node, send };
}
