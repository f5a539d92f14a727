import { clickRow } from './page-look.mjs';

const CHATS = [
  '环卫科工作群',
  '市容科工作群',
  '青澜区城管局工作群',
  '青澜区城管局大群',
  '2025创文迎检专班',
  '全区城市管理协同群',
  '执法一中队',
  '防汛应急值班群',
  '垃圾分类推进专班',
  '信访件流转群',
  '河长制工作群',
  '家人群',
  '羽毛球友群',
];

/** The built practice chat; the page itself is the server. */
export function practiceSite(driver, login) {
  let truth = [];
  let before = [];
  const here = () => driver.evaluate(() => window.practiceChat.sends.map((each) => ({ ...each })));
  return {
    name: 'practice',
    settlesMs: 800,
    /** All that ever left, also from pages that are gone. */
    sends: async () => [...before, ...(await here())],
    async open() {
      if (truth.length > 0) before = [...before, ...(await here())];
      await driver.goto(`?login=${login}`);
    },
    /** Once the page is there: the groups as they are. */
    async learn() {
      truth = await driver.evaluate(() =>
        window.practiceChat.truth().map(({ shownName, members, id }) => ({
          id,
          name: shownName,
          size: members.length,
          from: members.slice(1, 9).map((each) => each.card ?? each.name),
        })),
      );
    },
    truth: () => truth,
    members: (name) => truth.find((each) => each.name === name)?.size,
    chats: CHATS,
    others: ['filehelper', '青澜发布'],
    /** By a click on the row; what is out of sight is scrolled to by the page itself. */
    async switchTo(name) {
      if (await driver.evaluate(clickRow, name)) return;
      await driver.evaluate((chat) => window.practiceChat.open(chat), name);
    },
    receive: (chat, text, number) => {
      const { from = [] } = truth.find(({ name }) => name === chat) ?? {};
      const sender = from[number % Math.max(1, from.length)];
      return driver.evaluate(
        (name, said, who) => window.practiceChat.receive(name, said, who ? { from: who } : {}),
        chat,
        text,
        sender,
      );
    },
    leavesWithinMs: 400,
  };
}
