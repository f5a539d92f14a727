import type { GroupKind } from '../../../lib/model/group';
import { builtInSettings } from '../../../lib/profile/built-in';
import { judge } from '../../../lib/rules/judge';
import type { RecentTalk } from '../../../lib/rules/rule';
import { emptyTalk } from '../../../lib/text/empty-talk';
import { guessKind } from '../../../lib/text/group-kind';

/** What the walker knows of one send; what it can't know for sure is tried both ways. */
export interface KnownSend {
  readonly kind: 'text' | 'sticker' | 'image' | 'file';
  readonly text: string;
  readonly group: string;
  readonly groupKind: GroupKind;
  readonly members: number;
  /** Others' messages on the page, oldest first. */
  readonly heard: readonly string[];
  /** How often this text may have been sent here within the last minutes. */
  readonly repeats: number;
  /** Epoch ms. */
  readonly at: number;
}

export interface Expectation {
  /** Rules that ask whichever way things stand, and rules that ask one way or another. */
  readonly surely: readonly string[];
  readonly perhaps: readonly string[];
  /** All rules that have anything to say, tips as well: an answer to the bar quiets them all. */
  readonly speaking: readonly string[];
}

const IN_SIGHT = 20;
/** The clock of the page is read a little later than ours. */
const CLOCK_MS = [-3000, 3000];

const recentOf = ({ repeats, text, heard }: KnownSend): readonly (RecentTalk | undefined)[] => {
  const word = emptyTalk(text)?.word;
  const said = heard.filter((each) => emptyTalk(each)?.word === word).length;
  const crowd = word !== undefined && said > 0 ? [{ word, people: said }] : [];
  return [
    undefined,
    { ownRepeats: repeats },
    ...crowd.map((each) => ({ ownRepeats: repeats, crowd: each })),
  ];
};

/** Asks the engine about a send in every way the page may have had it. */
export function expectationOf(send: KnownSend): Expectation {
  const { kind, text, group, groupKind, members, heard, at } = send;
  const ways = [heard.slice(-IN_SIGHT), heard.slice(-5), []].flatMap((before) =>
    recentOf(send).flatMap((recent) =>
      CLOCK_MS.map((shift) =>
        judge({
          message: { kind, text },
          group: { name: group, kind: groupKind, memberCount: members },
          at: new Date(at + shift),
          before,
          ...(recent ? { recent } : {}),
          settings: builtInSettings,
        }),
      ),
    ),
  );
  const asking = ways.map(({ findings }) =>
    findings.filter(({ level }) => level !== 'tip').map(({ rule }) => rule),
  );
  const perhaps = [...new Set(asking.flat())];
  return {
    surely: perhaps.filter((rule) => asking.every((rules) => rules.includes(rule))),
    perhaps,
    speaking: [...new Set(ways.flatMap(({ findings }) => findings.map(({ rule }) => rule)))],
  };
}

/** What the background guesses of a group by its name. */
export const kindOf = (group: string): GroupKind => guessKind(group, builtInSettings.kinds);
