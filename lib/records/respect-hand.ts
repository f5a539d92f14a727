import type { Group } from '../model/group';
import { isByHand, putStanding, standingOf } from './apply-change';
import { RECORD_FIELDS } from './fields';

/**
 * A later look at a group, with every field that a person set as the person set it. Whatever is
 * merged into a stored group passes here last: a hand outranks every guess.
 */
export const respectHand = <G extends Group>(before: Group | undefined, after: G): G =>
  before === undefined
    ? after
    : RECORD_FIELDS.filter((field) => isByHand(before, field)).reduce(
        (group, field) => putStanding(group, field, standingOf(before, field)),
        after,
      );
