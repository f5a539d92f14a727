import type { HandOver, HandOverItem } from '../../checks/kit/hand-over';
import type { Locale } from '../locale';

const TEXTS: Readonly<Record<Locale, Readonly<Record<HandOverItem, string>>>> = {
  'zh-CN': {
    files: '群文件已转存到保留的群或单位的文件夹',
    pinned: '公告和置顶内容已抄到保留的群',
    owner: '已告知群主，并商定由谁接手',
    members: '尚未在保留的群里的成员已邀请',
    filing: '备案已注销或变更',
  },
  'zh-TW': {
    files: '群檔案已轉存到保留的群或單位的資料夾',
    pinned: '公告和置頂內容已抄到保留的群',
    owner: '已告知群主，並商定由誰接手',
    members: '尚未在保留的群裡的成員已邀請',
    filing: '備案已註銷或變更',
  },
  en: {
    files: 'Files are saved in the group that stays or in the unit’s folder',
    pinned: 'Announcements and pinned messages are copied to the group that stays',
    owner: 'The owner knows, and it is settled who takes over',
    members: 'Members not yet in the group that stays are invited',
    filing: 'The filing is cancelled or changed',
  },
};
const COUNTED: Readonly<Record<Locale, (count: number) => string>> = {
  'zh-CN': (count) => `（${count} 人）`,
  'zh-TW': (count) => `（${count} 人）`,
  en: (count) => ` (${count})`,
};

/** One line of the hand-over list. */
export const handOverWords = ({ item, count }: HandOver, locale: Locale): string =>
  TEXTS[locale][item] + (count === undefined ? '' : COUNTED[locale](count));
