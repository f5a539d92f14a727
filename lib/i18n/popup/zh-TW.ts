import type { PopupTexts } from './zh-CN';

export const zhTW: PopupTexts = {
  settings: '設定',
  checking: '正在核對',
  review: (date) => `該複核台帳了（應於${date}）`,
  storage: {
    restored: (date) => `台帳曾受損，已用${date}的備份修復`,
    lost: '台帳曾受損，沒有備份可用，已從頭記起',
    'newer-database': '台帳由更新的版本寫成，這個版本只讀不寫',
    blocked: '台帳暫時打不開，請重新載入其他群約頁面',
    unreadable: '台帳打不開，提醒照常',
    quota: '磁碟已滿，較早的活動記錄已讓出',
    nearlyFull: (percent) => `儲存空間已用 ${percent}%`,
    more: '查看',
  },
  profile: {
    unnamed: '未命名的規範',
    inForce: '已生效',
    until: (date) => `已生效，至 ${date}`,
    soon: (date) => `${date} 到期`,
    draft: '徵求意見，只提示',
    expired: (date) => `已於 ${date} 到期，仍按它提醒`,
    waiting: (date) => `${date} 起生效`,
  },
};
