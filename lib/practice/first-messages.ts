import type { ChatModel } from './model';

const MINUTE_MS = 60_000;

/** A few messages so that a fresh login is not empty; none that a rule would take as context. */
const FIRST_MESSAGES: readonly (readonly [chat: string, minutesAgo: number, text: string])[] = [
  ['信访件流转群', 95, '编号 0417 已转市容科。'],
  ['家人群', 64, '周末回来吃饭吗？'],
  ['环卫科工作群', 41, '北街的清运车 10 点到。'],
  ['青澜发布', 33, '本周天气：多云为主，周四有雨。'],
  ['青澜区城管局大群', 22, '今天的巡查路线在群文件里。'],
  ['青澜区城管局工作群', 12, '东塘路口的占道问题已经处理完毕[强]'],
  ['青澜区城管局工作群', 7, '照片晚些时候补上。'],
];

export function receiveFirstMessages(model: ChatModel): void {
  for (const [name, minutesAgo, text] of FIRST_MESSAGES) {
    const chat = model.find(name);
    if (chat) model.receive(chat, text, { at: Date.now() - minutesAgo * MINUTE_MS });
  }
}
