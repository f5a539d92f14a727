import {
  card,
  chance,
  groupName,
  newPerson,
  pick,
  shuffled,
  type Chance,
  type Person,
  type TrueGroup,
} from './world';

const NAMESAKES = 0.1;
const TWINS = 0.04;
const UNREADABLE = 0.03;
const UNSAVED = 0.1;

/** People and groups as they truly are, and how a stretch of time changes them. */
export class World {
  readonly random: Chance;
  readonly people: Person[] = [];
  readonly groups: TrueGroup[] = [];

  constructor(seed: number, size: number) {
    this.random = chance(seed);
    for (let id = 0; id < Math.max(120, size * 3); id += 1)
      this.people.push(newPerson(this.random, id));
    while (this.groups.length < size) this.#addFirst(size);
  }

  #hire(): Person {
    const person = newPerson(this.random, this.people.length);
    this.people.push(person);
    return person;
  }

  #make(name: string, people: readonly Person[], random = this.random): TrueGroup {
    const both = random() < 0.3;
    const group: TrueGroup = {
      id: this.groups.length,
      name,
      members: new Map(people.map((person) => [person.id, card(random, person)])),
      owner: random() < 0.15 ? 'a' : 'other',
      isReadable: random() >= UNREADABLE,
      isSaved: random() >= UNSAVED,
      accounts: both ? ['a', 'b'] : random() < 0.93 ? ['a'] : ['b'],
    };
    this.groups.push(group);
    return group;
  }

  /** People of one or two units, mostly, as groups are. */
  #crowd(): Person[] {
    const { random } = this;
    const units = new Set([pick(random, this.people).unit, pick(random, this.people).unit]);
    const size = 3 + Math.floor(random() ** 3 * 117);
    const near = shuffled(
      random,
      this.people.filter(({ unit }) => units.has(unit)),
    );
    return [...near.slice(0, size), ...shuffled(random, this.people).slice(0, Math.ceil(size / 8))];
  }

  #addFirst(size: number): void {
    const { random } = this;
    const before = this.groups.length > 2 ? pick(random, this.groups) : undefined;
    if (before && random() < TWINS) this.#twin(before);
    else if (before && random() < NAMESAKES / 2) this.#make(before.name, this.#crowd());
    else this.#make(this.#freshName(size), this.#crowd());
  }

  #freshName(size: number): string {
    for (let tries = 0; tries < size; tries += 1) {
      const name = groupName(this.random);
      if (!this.groups.some((group) => group.name === name)) return name;
    }
    return `${groupName(this.random)}${this.groups.length}`;
  }

  /** Nearly the same people: another name, or the very same. */
  #twin(of: TrueGroup): void {
    const { random } = this;
    const people = [...of.members.keys()].flatMap((id) => this.people[id] ?? []);
    const dropped = Math.floor(random() * 0.15 * people.length);
    const rest = [...shuffled(random, people).slice(dropped), ...this.#crowd().slice(0, dropped)];
    this.#make(random() < 0.2 ? of.name : this.#freshName(200), rest);
  }

  #rename(group: TrueGroup): void {
    const { random } = this;
    const roll = random();
    if (roll < 0.25) group.name = `${group.name}(新)`;
    else if (roll < 0.35) group.name = pick(random, this.groups).name;
    else group.name = this.#freshName(300);
  }

  /** A full group sheds half its people into a second one. */
  #split(group: TrueGroup): void {
    const { random } = this;
    const leaving = shuffled(random, [...group.members.keys()]).slice(0, group.members.size / 2);
    const people = leaving.flatMap((id) => this.people[id] ?? []);
    for (const id of leaving) group.members.delete(id);
    this.#make(`${group.name}(2)`, people);
    if (random() < 0.5) group.name = `${group.name}(1)`;
  }

  /** Lets `months` pass, at the rates of the issue. */
  live(months: number): void {
    const { random } = this;
    for (const group of [...this.groups]) {
      if (random() < 0.05 * months) this.#rename(group);
      for (const id of [...group.members.keys()]) {
        const person = this.people[id];
        if (person && random() < 0.02 * months) group.members.set(id, card(random, person));
        if (group.members.size > 3 && random() < 0.03 * months) {
          group.members.delete(id);
          const next = random() < 0.5 ? this.#hire() : pick(random, this.people);
          group.members.set(next.id, card(random, next));
        }
      }
      if (group.members.size > 60 && random() < 0.02 * months) this.#split(group);
    }
    if (random() < 0.3 * months * (this.groups.length / 150)) this.#addLater();
  }

  /** A group is founded: anew, as a twin, or under a name that there is already. */
  #addLater(): void {
    const before = pick(this.random, this.groups);
    const roll = this.random();
    if (roll < 0.3) this.#twin(before);
    else if (roll < 0.5) this.#make(before.name, this.#crowd());
    else this.#make(this.#freshName(200), this.#crowd());
  }
}
