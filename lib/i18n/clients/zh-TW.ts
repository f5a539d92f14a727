import type { ClientTexts } from './zh-CN';

export const zhTW: ClientTexts = {
  pageTitle: '群約 · 其他聊天網站',
  title: '其他聊天網站',
  lead: '由單位的設定描述。每個網站都要您親自允許，之後才會提醒和記錄；可隨時在瀏覽器裡收回。',
  none: '現行設定沒有描述其他聊天網站。描述只在組織政策或已固定金鑰的簽章設定中有效。',
  site: '網站',
  state: '狀態',
  states: {
    allowed: '已允許',
    'not-allowed': '未允許存取此網站',
    refused: '描述不合規定，未採用',
  },
  allow: '允許',
  allowFor: (name) => `允許存取${name}`,
  declined: '瀏覽器沒有給予權限，此網站仍不提醒。',
  unreadable: '沒讀到設定，請重新開啟此頁。',
  problems: {
    'host-taken': (found) => `網站 ${found} 已屬於另一個用戶端`,
    'id-taken': (found) => `編號 ${found} 已屬於另一個用戶端`,
    'too-wide': (found) => `${found} 是整個頁面，不是一個對話`,
    missing: () => '缺少 messages：沒有它就不能保證群名不取自訊息',
  },
};
