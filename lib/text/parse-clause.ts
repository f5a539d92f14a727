import { canEnd, moveOn, type Place } from './grammar';
import { tokensAt, type Token } from './tokens';

/** Beyond this a clause is taken to say something. */
const LONGEST_CLAUSE = 48;

/** The tokens of a clause that consists of empty words alone; `undefined` when anything is left. */
export const parseClause = (clause: string): readonly Token[] | undefined => {
  if (clause.length > LONGEST_CLAUSE) return undefined;
  const dead = new Set<string>();
  const known = new Map<number, readonly Token[]>();
  const tokens = (at: number): readonly Token[] => {
    const found = known.get(at) ?? tokensAt(clause, at);
    known.set(at, found);
    return found;
  };
  const from = (at: number, place: Place): readonly Token[] | undefined => {
    if (at === clause.length) return canEnd(place) ? [] : undefined;
    const key = `${at}${place}`;
    if (dead.has(key)) return undefined;
    for (const token of tokens(at)) {
      const next = moveOn(place, token.kind);
      const rest = next && from(token.end, next);
      if (rest) return [token, ...rest];
    }
    dead.add(key);
    return undefined;
  };
  return from(0, 'start');
};
