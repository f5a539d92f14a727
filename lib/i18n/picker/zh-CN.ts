import type { NoteCode } from '../../picker/notes';
import type { Verdict } from '../../picker/verdict';
import type { PickName } from '../../picker/views';

/** What is wrong with an element just pointed at. */
export type PickProblem =
  | 'in-frame'
  | 'in-shadow'
  | 'not-editable'
  | 'no-text'
  | 'too-much-text'
  | 'no-number'
  | 'nothing';

/** Words of the picker: its panel in the chat's tab, and its part of the page that starts it. */
export const zhCN = {
  panel: {
    title: '指认聊天页',
    step: (at: number, of: number) => `第 ${at} 步，共 ${of} 步`,
    how: '移动鼠标，点一下选定。键盘：↑ 放大、↓ 缩小、← → 换旁边的，回车选定，Esc 结束。指认时页面不会收到点击和按键。',
    pointing: (what: string) => `现在指着 ${what}`,
    take: '选定',
    skip: '没有，跳过',
    back: '上一步',
    end: '结束',
    move: '换个角落',
    use: '先操作网页',
    aside:
      '现在可以照常用网页，例如打几个字让发送按钮出现、打开成员列表。准备好了，按「继续指认」。',
    resume: '继续指认',
    asks: {
      editor: '请点输入框。先打开一个群。',
      button: '请点发送按钮。要打了字才出现的，先按「先操作网页」打几个字。',
      name: '请点聊天标题里的群名。标题里没有群名的，点聊天列表里的。',
      count: '请点这个群的人数，通常在群名旁或成员列表上方。',
      listName: '请点聊天列表里这个群的名称。',
      message: '请点别人发的一条消息的文字。内容不会被读取。',
      ownMessage: '请点自己发的一条消息的文字。内容不会被读取。',
      member: '请点成员列表里一个人的名字。列表没打开的，按「先操作网页」打开它。',
    } satisfies Record<PickName, string>,
    keys: '在这个聊天页，哪个键会发出消息？',
    keyNames: {
      enter: '回车',
      'ctrl-enter': 'Ctrl+回车',
      both: '两个都会',
      'button-only': '都不会，只有按钮',
    },
    otherGroup: '请在页面上打开另一个群，再按「已打开」。用来认出哪些部分随群而变。',
    person: '请在页面上打开一个私聊，再按「已打开」。用来分清群和私聊，不做的话私聊也会被提醒。',
    opened: '已打开',
    problems: {
      'in-frame': '这里是嵌在页面里的另一个页面，无法指认。',
      'in-shadow': '这里是封闭的组件，无法指认。',
      'not-editable': '这里不能输入文字，请点输入框本身。',
      'no-text': '这里没有文字，请点文字本身。',
      'too-much-text': '这里不止一段文字，请按 ↓ 缩小到只剩名称。',
      'no-number': '这里没有数字。',
      nothing: '还没有指着任何东西。',
    } satisfies Record<PickProblem, string>,
    verdict: (what: string) => `试用结果：${what}`,
    verdicts: {
      working: '正常',
      partial: '部分生效',
      unrecognised: '未识别',
    } satisfies Record<Verdict, string>,
    nowGroup: (name: string, members: string) => `现在打开的：群「${name}」${members}`,
    nowPerson: '现在打开的：私聊，不提醒',
    nowNothing: '现在没有打开的会话',
    members: (count: number) => ` ${count} 人`,
    lists: (rows: number, members: number) => `列表里 ${rows} 个会话，成员 ${members} 人`,
    switching: '请再打开一个群和一个私聊，看上面说得对不对；不对就按「其实是…」，描述会随之改正。',
    really: { 'other-group': '其实是群', person: '其实是私聊' },
    contradicted: '聊天列表和聊天区域说的不一样。',
    notOpened: '页面上好像还是刚才那个群。确实换了，就再按一次「已打开」。',
    missing: (part: string) => `没找到 ${part}`,
    notes: {
      'no-editor': '没能描述输入框',
      'no-name': '没能描述群名',
      'no-chat': '输入框和群名不在同一块区域里',
      'name-too-wide': '名称处不止一段文字',
      'kind-untold': '分不清群和私聊：私聊也会被提醒',
      'person-untold': '私聊没有自己的标志：网页改版时可能看不出来',
      'no-chat-id': '会话没有编号：只提醒，台账里没有',
      'count-lost': '人数不在聊天区域里',
      'list-lost': '没认出聊天列表的行',
      'list-without-messages': '没有指认消息，列表不采用',
      'id-by-name': '网页没有会话编号，只能按名称认：两个同名的群会当成一个',
      'messages-lost': '没认出消息的行',
      'messages-no-id': '消息没有编号：不能数重复和已回复',
      'own-untold': '分不清自己和别人的消息',
      'members-lost': '没认出成员列表的行',
      'members-without-messages': '没有指认消息，成员不采用',
      'by-place': '只能按位置找到，网页改版后容易失效',
    } satisfies Record<NoteCode, string>,
    save: '完成',
    again: '重新指认',
  },
  page: {
    title: '指认一个新的聊天网站',
    lead: '给管理员用：在聊天页上逐个点出输入框、发送按钮、群名等，写成客户端描述，放进规范、签名后才生效。不会点页面上的任何东西，不会发送，也不读消息。',
    origin: '网站地址',
    originHint: '例如 https://chat.example.cn',
    name: '名称',
    start: '允许访问并开始',
    badOrigin: '请写完整的网站地址，如 https://chat.example.cn。',
    badName: '请写一个名称。',
    taken: '这个网站已有内置描述，不用指认。',
    declined: '浏览器没有给出许可。',
    going: '请到聊天页继续。登录、换页后会自动重新开始。',
    stopped: '已结束，没有保存。',
    failed: '没能在聊天页打开，请刷新聊天页再试。',
    done: (verdict: string) => `描述已写好，在页面上试用：${verdict}。`,
    refused: (why: string) => `描述不合规定：${why}`,
    text: '客户端描述',
    toStudio: '放进规范工作室的草稿',
    inStudio:
      '已放进草稿，签名后生效。草案只提示一行；要在发送前询问，请在工作室把「状态」改成「施行」。',
    notKept: '没能放进草稿，请改用复制。',
    openStudio: '打开规范工作室',
    copy: '复制',
    copied: '已复制。',
    download: '下载',
  },
};

export type PickerTexts = typeof zhCN;
