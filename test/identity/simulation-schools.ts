import type { Town } from './simulation';
import { chance, pick, shuffled, type Chance, type TrueGroup } from './world';

/** Somebody of a school: what they call themselves differs by group, as parents' cards do. */
interface Adult {
  readonly id: number;
  readonly school: number;
  readonly level: number;
  readonly name: string;
  readonly role: string;
}

const FAMILY = Array.from('赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹');
const GIVEN =
  '子涵 欣怡 浩然 雨桐 国庆 志强 丽萍 海燕 春梅 建军 晓东 佳琪 一诺 思远 文博 秀英'.split(' ');
const ROLES = '校长 主任 教研员 班主任 会计 校医 保安 家长 干事 司机'.split(' ');
const SCHOOLS = '一小 二小 三中 实验 阳光 育才 城东 河西 民族 附中'.split(' ');
const SUBJECTS = '语文 数学 英语 体育 德育 后勤 食堂 校车 疫情 招生 教研 职评 工会 团委 安保'.split(
  ' ',
);
const STYLES: readonly ((school: string, subject: string, number: number) => string)[] = [
  (school, subject) => `【${school}】${subject}通知`,
  (school, subject, number) => `${school}${number}班${subject}`,
  (school, _, number) => `${school}-${2020 + (number % 6)}级-${number}班家长`,
  (_, subject, number) => `全区${subject}骨干(${number})`,
  (school, subject) => `${school} ${subject} work group`,
  (_, subject, number) => `${number}月${subject}迎检`,
];

const CARDS: readonly ((adult: Adult, school: string) => string)[] = [
  ({ name, role }, school) => `${school}${role}${name}`,
  ({ name }) => name,
  ({ name, role }) => `${name}${role}`,
  ({ name }, school) => `${name}(${school})`,
  ({ name, id }) => `${name}妈妈${138 + (id % 50)}`,
  ({ name, id }) => `${name.slice(0, 1)}老师${id % 7}`,
];

/**
 * Schools of one district, as unlike the bureau's groups as the same rates allow: a tree of people,
 * groups that lie wholly within others, leaders who are in most of them, many groups of three to
 * six, cards by role, and years and numbers in the names.
 */
export class Schools implements Town {
  readonly random: Chance;
  readonly groups: TrueGroup[] = [];
  readonly #people: Adult[] = [];

  constructor(seed: number, size: number) {
    this.random = chance(seed * 7919 + 13);
    for (let at = 0; at < Math.max(150, size * 4); at += 1) this.#hire();
    while (this.groups.length < size) this.#found();
  }

  #hire(): Adult {
    const { random } = this;
    const adult = {
      id: this.#people.length,
      school: Math.floor(random() * SCHOOLS.length),
      level: random() ** 3,
      name: pick(random, FAMILY) + pick(random, GIVEN),
      role: pick(random, ROLES),
    };
    this.#people.push(adult);
    return adult;
  }

  #card(adult: Adult): string {
    return pick(this.random, CARDS)(adult, SCHOOLS[adult.school] ?? '');
  }

  #name(): string {
    const { random } = this;
    const number = 1 + Math.floor(random() * 12);
    const name = pick(random, STYLES)(pick(random, SCHOOLS), pick(random, SUBJECTS), number);
    return this.groups.some((group) => group.name === name)
      ? `${name}${random() < 0.5 ? '②' : ''}${Math.floor(random() * 900)}`
      : name;
  }

  #add(name: string, people: readonly Adult[]): void {
    const { random } = this;
    const roll = random();
    this.groups.push({
      id: this.groups.length,
      name,
      members: new Map(people.map((adult) => [adult.id, this.#card(adult)])),
      owner: random() < 0.2 ? 'a' : 'other',
      isReadable: random() >= 0.03,
      isSaved: random() >= 0.15,
      accounts: roll < 0.2 ? ['a', 'b'] : roll < 0.92 ? ['a'] : ['b'],
    });
  }

  #crowd(): readonly Adult[] {
    const { random } = this;
    const school = Math.floor(random() * SCHOOLS.length);
    const staff = this.#people.filter((adult) => adult.school === school);
    const roll = random();
    if (roll < 0.25) return shuffled(random, staff).slice(0, 3 + Math.floor(random() * 4));
    if (roll < 0.45)
      return [...this.#people]
        .sort((a, b) => b.level - a.level)
        .slice(0, 8 + Math.floor(random() * 30));
    if (roll < 0.65 && this.groups.length > 0) {
      const whole = [...pick(random, this.groups).members.keys()].flatMap(
        (id) => this.#people[id] ?? [],
      );
      return shuffled(random, whole).slice(
        0,
        Math.max(3, Math.ceil(whole.length * (0.4 + 0.4 * random()))),
      );
    }
    const some = shuffled(random, staff).slice(0, 10 + Math.floor(random() * 50));
    return [...some, ...shuffled(random, this.#people).slice(0, 3)];
  }

  /** One in ten takes a name that there is; a few have another's people as well. */
  #found(): void {
    const { random } = this;
    const other = this.groups.length > 0 ? pick(random, this.groups) : undefined;
    const roll = random();
    if (other && roll < 0.05) this.#add(other.name, this.#crowd());
    else if (other && roll < 0.08) {
      const people = [...other.members.keys()].flatMap((id) => this.#people[id] ?? []);
      const rest = shuffled(random, people).slice(Math.floor(0.1 * random() * people.length));
      this.#add(random() < 0.25 ? other.name : this.#name(), [...rest, this.#hire()]);
    } else this.#add(this.#name(), this.#crowd());
  }

  #rename(group: TrueGroup): void {
    const { random } = this;
    const roll = random();
    if (roll < 0.15) group.name = `(已结束)${group.name}`;
    else if (roll < 0.3) group.name = group.name.replace(/\d+/u, String(Math.floor(random() * 99)));
    else if (roll < 0.4) group.name = pick(random, this.groups).name;
    else group.name = this.#name();
  }

  live(months: number): void {
    const { random } = this;
    for (const group of [...this.groups]) {
      if (random() < 0.05 * months) this.#rename(group);
      for (const id of [...group.members.keys()]) {
        const adult = this.#people[id];
        if (adult && random() < 0.02 * months) group.members.set(id, this.#card(adult));
        if (random() < 0.03 * months && group.members.size > 3) {
          group.members.delete(id);
          // In some months more go than come, in others more come.
          for (let more = Math.floor(random() * 3); more > 0; more -= 1) {
            const next = random() < 0.4 ? this.#hire() : pick(random, this.#people);
            group.members.set(next.id, this.#card(next));
          }
        }
      }
    }
    if (random() < 0.3 * months * (this.groups.length / 150)) this.#found();
  }
}
