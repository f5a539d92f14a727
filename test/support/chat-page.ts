/** A page with the parts of WeChat Web that its description names, written for the tests. */
export const chatPage = (
  options: {
    readonly root?: 'group' | 'person' | 'none';
    readonly id?: string;
    readonly name?: string;
    readonly count?: string;
    readonly draft?: string;
  } = {},
): string => {
  const {
    root = 'group',
    id = '@@g1',
    name = '环卫科工作群',
    count = '(12)',
    draft = '',
  } = options;
  const classes = { group: 'chatRoom', person: '', none: 'no-choose' }[root];
  return `
    <div id="chatArea" class="box chat ${classes}">
      <div class="title_wrap"><div class="title poi">
        <a class="title_name" data-username="${id}">${name}</a><span class="title_count">${count}</span>
      </div></div>
      <div class="chat_bd scroll-content"></div>
      <div class="box_ft"><pre id="editArea" contenteditable="true">${draft}</pre>
        <a class="btn btn_send">发送</a></div>
    </div>
    <div id="J_NavChatScrollBody">
      <div class="chat_item" data-username="${id}"><h3 class="nickname"><span class="nickname_text">${name}</span></h3>
        <div class="ext"><p class="attr">15:17</p></div><p class="msg"><span>甲:你好</span></p></div>
      <div class="chat_item" data-username="filehelper"><h3 class="nickname"><span class="nickname_text">文件传输助手</span></h3>
        <div class="ext"><p class="attr"></p></div></div>
    </div>`;
};

export const show = (html: string, bodyClass = 'loaded'): void => {
  document.body.className = bodyClass;
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...Array.from(parsed.body.childNodes));
};
