// Functions that run inside the chat page, sent there as their text: they use nothing of this file.

/** Everything an invariant speaks of, read in one go and by other means than the extension's. */
export const look = () => {
  const editor = document.querySelector('#editArea');
  const textOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeName === 'BR') return '\n';
    if (node.nodeName === 'IMG') return (node.getAttribute('text') ?? '').replace(/_web$/, '');
    return [...node.childNodes].map(textOf).join('');
  };
  const isHost = ({ nodeName }) => nodeName.startsWith('X-');
  const title = document.querySelector('#chatArea .title_wrap .title_name');
  const area = document.querySelector('#chatArea');
  const selection = document.getSelection();
  const active = document.activeElement;
  const others = [...document.querySelectorAll('.message:not(.me) .js_message_plain')];
  return {
    draft: editor ? textOf(editor) : '',
    chatId: title?.dataset.username ?? '',
    chatName: title?.textContent ?? '',
    isGroup: area?.classList.contains('chatRoom') ?? false,
    isChosen: Boolean(title?.dataset.username) && !area?.classList.contains('no-choose'),
    hosts: [...document.documentElement.children].filter(isHost).length,
    strays: [...document.body.querySelectorAll('*')].filter(isHost).length,
    // A class says how the page itself stands to it.
    editor: [...(editor?.attributes ?? [])]
      .filter(({ name }) => name !== 'class')
      .map(({ name, value }) => `${name}=${value}`)
      .sort()
      .join(' '),
    inEditor: [...(editor?.querySelectorAll('*') ?? [])].map(({ nodeName }) => nodeName),
    hasFocus: Boolean(editor) && active === editor,
    focus: active?.id || active?.nodeName || '',
    // A selected picture has no text.
    selects: Boolean(editor?.contains(selection?.anchorNode ?? null)) && !selection.isCollapsed,
    heard: others.filter((each) => !each.closest('#prerender')).map((each) => each.textContent),
  };
};

/** A face from the page's own panel. */
export const insertFace = () => {
  const editor = document.querySelector('#editArea');
  const face = document.createElement('img');
  face.className = 'qqemoji qqemoji79';
  face.setAttribute('text', '[强]_web');
  editor.append(face);
  editor.dispatchEvent(new Event('input', { bubbles: true }));
};

/** A chat of the list by its name, as a click on its row opens it. */
export const clickRow = (name) => {
  const rows = [...document.querySelectorAll('.chat_item[data-username]')];
  const row = rows.find((each) => each.querySelector('.nickname_text')?.textContent === name);
  row?.click();
  return row !== undefined;
};

export const pasteText = (text) => {
  const transfer = new DataTransfer();
  transfer.setData('text/plain', text);
  const options = { bubbles: true, cancelable: true, composed: true, clipboardData: transfer };
  document.querySelector('#editArea').dispatchEvent(new ClipboardEvent('paste', options));
};
