import { describe, expect, it } from 'vitest';
import type { PreparedSighting } from '../../lib/identity/binding';
import { Register } from '../../lib/identity/register';
import { takeIn } from '../../lib/identity/take-in';
import { people, prepared } from '../support/prepared';

const DAY = 86_400_000;

/** A browser that keeps what its logins show. */
class Browser {
  register = new Register([], []);

  take(...sightings: PreparedSighting[]): this {
    const { groups, bindings } = this.register;
    this.register = new Register(groups, bindings, this.apart);
    takeIn(this.register, sightings);
    return this;
  }

  apart: [string, string][] = [];

  boundTo(idHint: string): string | undefined {
    return this.register.bindings.find((each) => each.idHint === idHint)?.groupId;
  }

  names(): readonly string[] {
    return this.register.groups.map(({ name }) => name).sort();
  }
}

const part = (all: readonly string[], count: number): Partial<PreparedSighting> => ({
  members: [{ version: 'v1', keys: all.slice(0, count) }],
});

const login = (day: number) => ({ loginId: `day${day}`, seenAt: day * DAY, account: 'a' });
const four = people(0, 4);

describe('a group renamed while one of its four members was read', () => {
  const begun = () =>
    new Browser()
      .take(prepared({ ...login(1), name: '防汛组', idHint: '1', keys: four }))
      .take(prepared({ ...login(2), name: '三防组', idHint: '2', memberCount: 4 }, part(four, 1)));

  it('is perhaps the one that vanished', () => {
    const browser = begun();
    const [old, fresh] = [browser.boundTo('1'), browser.boundTo('2')];
    expect(fresh).not.toBe(old);
    expect(browser.register.group(fresh)?.maybeSameAs).toEqual([old]);
  });

  it('is one record again when all are read', () => {
    const browser = begun();
    const old = browser.boundTo('1');
    browser.take(prepared({ ...login(4), name: '三防组', idHint: '3', keys: four }));
    expect(browser.boundTo('3')).toBe(old);
    expect(browser.register.groups).toMatchObject([{ name: '三防组', previousNames: ['防汛组'] }]);
    expect(browser.register.group(old)?.maybeSameAs).toBeUndefined();
  });

  it('stays two where the person said so', () => {
    const browser = begun();
    browser.apart = [[browser.boundTo('1') ?? '', browser.boundTo('2') ?? '']];
    browser.take(prepared({ ...login(4), name: '三防组', idHint: '3', keys: four }));
    expect(browser.names()).toEqual(['三防组', '防汛组']);
  });

  it('stays two when the old one is in sight as well', () => {
    const browser = begun();
    browser.take(
      prepared({ ...login(4), name: '三防组', idHint: '3', keys: four }),
      prepared({ ...login(4), name: '防汛组', idHint: '4', keys: four }),
    );
    expect(browser.names()).toEqual(['三防组', '防汛组']);
  });
});

describe('who owns a group', () => {
  const one = [...four.slice(0, 3), 'x'];
  const first = () =>
    new Browser().take(
      prepared({ ...login(1), name: '值班群', idHint: '1', keys: four, isOwner: true }),
      prepared({ ...login(1), name: '值班群', idHint: '2', keys: one, isOwner: false }),
    );

  it('tells twins apart for the account that said so', () => {
    const browser = first();
    const [mine, other] = [browser.boundTo('1'), browser.boundTo('2')];
    const same = people(0, 3);
    browser.take(
      prepared({ ...login(2), name: '值班群', idHint: '3', keys: same, isOwner: false }),
      prepared({ ...login(2), name: '值班群', idHint: '4', keys: same, isOwner: true }),
    );
    expect([browser.boundTo('4'), browser.boundTo('3')]).toEqual([mine, other]);
  });

  it('says nothing of what another account owns', () => {
    const browser = first();
    const [mine, other] = [browser.boundTo('1'), browser.boundTo('2')];
    const theirs = { ...login(2), account: 'b', isOwner: false };
    browser.take(
      prepared({ ...theirs, name: '值班群', idHint: '3', keys: four }),
      prepared({ ...theirs, name: '值班群', idHint: '4', keys: one }),
    );
    expect([browser.boundTo('3'), browser.boundTo('4')]).toEqual([mine, other]);
  });
});

describe('a group of 90 that was split', () => {
  const whole = people(0, 90);
  const stayed = people(0, 45);

  it.each(['通知群', '通知群(1)'])('is itself as %s, though only a part of it was read', (name) => {
    const browser = new Browser().take(
      prepared({ ...login(1), name: '通知群', idHint: '1', keys: whole }),
    );
    const old = browser.boundTo('1');
    browser.take(prepared({ ...login(2), name, idHint: '2', memberCount: 45 }, part(stayed, 12)));
    expect(browser.boundTo('2')).toBe(old);
    browser.take(prepared({ ...login(3), name, idHint: '3', keys: stayed }));
    expect(browser.boundTo('3')).toBe(old);
    expect(browser.register.group(old)?.memberKeys).toEqual(stayed);
  });

  it('is not the second half, under whatever name', () => {
    const browser = new Browser().take(
      prepared({ ...login(1), name: '通知群', idHint: '1', keys: whole }),
    );
    browser.take(
      prepared({ ...login(2), name: '通知群(2)', idHint: '2', keys: people(45, 90) }),
      prepared({ ...login(2), name: '通知群', idHint: '3', keys: stayed }),
    );
    expect(browser.boundTo('2')).not.toBe(browser.boundTo('1'));
    expect(browser.boundTo('3')).toBe(browser.boundTo('1'));
  });
});

describe('a group whose members cannot be read', () => {
  const others = (day: number) =>
    Array.from({ length: 12 }, (_, at) =>
      prepared({
        ...login(day),
        name: `科室${at}群`,
        idHint: `${day}-${at}`,
        keys: people(100 * at + 100, 100 * at + 120),
      }),
    );

  it('is not taken for a namesake of which members are read', () => {
    const browser = new Browser()
      .take(...others(1), prepared({ ...login(1), name: '联络群', idHint: 'a' }))
      .take(...others(2), prepared({ ...login(2), name: '联络群', idHint: 'b', keys: four }));
    expect(browser.boundTo('b')).not.toBe(browser.boundTo('a'));
    expect(browser.register.group(browser.boundTo('b'))?.maybeSameAs).toEqual([
      browser.boundTo('a'),
    ]);
  });

  it('is the only one that vanished when another came: first perhaps, after weeks surely', () => {
    const browser = new Browser()
      .take(...others(1), prepared({ ...login(1), name: '联络群', idHint: 'a' }))
      .take(...others(2), prepared({ ...login(2), name: '协调群', idHint: 'b' }));
    const old = browser.boundTo('a');
    expect(browser.register.group(browser.boundTo('b'))?.maybeSameAs).toEqual([old]);
    browser.take(...others(9), prepared({ ...login(9), name: '协调群', idHint: 'c' }));
    expect(browser.boundTo('c')).toBe(browser.boundTo('b'));
    browser.take(...others(20), prepared({ ...login(20), name: '协调群', idHint: 'd' }));
    expect(browser.boundTo('d')).toBe(old);
    expect(browser.names()).toHaveLength(13);
  });
});

describe('two records of one small group, each of three of its four', () => {
  const later = (day: number, account: string) => ({ ...login(day), account });

  it('are one when its members are all read', () => {
    const browser = new Browser()
      .take(
        prepared({ ...later(1, 'a'), name: '值班组', idHint: '1', memberCount: 4 }, part(four, 3)),
      )
      .take(
        prepared(
          { ...later(2, 'b'), name: '值班组', idHint: '2', memberCount: 4 },
          part([...four].reverse(), 1),
        ),
      );
    const old = browser.boundTo('1');
    browser.take(prepared({ ...later(3, 'a'), name: '值班组', idHint: '3', keys: four }));
    browser.take(prepared({ ...later(4, 'b'), name: '值班组', idHint: '4', keys: four }));
    browser.take(prepared({ ...later(5, 'a'), name: '值班组', idHint: '5', keys: four }));
    expect([browser.boundTo('4'), browser.boundTo('5')]).toEqual([old, old]);
    expect(browser.register.groups).toHaveLength(1);
  });
});
