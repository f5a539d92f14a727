import type { Group } from '../model/group';
import { defineCheck, type CheckContext, type CheckFinding } from './check';

const isNamed = ({ owner, ownerKey }: Group): boolean =>
  ownerKey !== undefined || (owner !== undefined && owner.trim() !== '');
const hasOwner = (group: Group): boolean => group.isOwner === true || isNamed(group);

/**
 * Groups nobody is known to answer for (谁建群谁负责). Silent where no group of the client or list has an
 * owner's name: then owners were not asked for, which is nobody's fault. That a page says which groups
 * are one's own tells nothing of who owns the others.
 */
export default defineCheck({
  id: 'owner-missing',
  evaluate({ groups }: CheckContext): readonly CheckFinding[] {
    const telling = new Set(groups.filter(isNamed).map(({ clientId }) => clientId));
    return groups
      .filter((group) => telling.has(group.clientId) && !hasOwner(group))
      .map(({ id }) => ({
        check: 'owner-missing',
        groupIds: [id],
        evidence: [{ key: 'owner-missing', facts: {} }],
      }));
  },
});
