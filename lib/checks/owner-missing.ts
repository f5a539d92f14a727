import type { Group } from '../model/group';
import { defineCheck, type CheckContext, type CheckFinding } from './check';

const hasOwner = ({ owner, ownerKey, isOwner }: Group): boolean =>
  isOwner === true || ownerKey !== undefined || (owner !== undefined && owner.trim() !== '');

/**
 * Groups nobody is known to answer for (谁建群谁负责). Silent where no group of the client or list has an
 * owner: then owners were not asked for, which is nobody's fault.
 */
export default defineCheck({
  id: 'owner-missing',
  evaluate({ groups }: CheckContext): readonly CheckFinding[] {
    const telling = new Set(groups.filter(hasOwner).map(({ clientId }) => clientId));
    return groups
      .filter((group) => telling.has(group.clientId) && !hasOwner(group))
      .map(({ id }) => ({
        check: 'owner-missing',
        groupIds: [id],
        evidence: [{ key: 'owner-missing', facts: {} }],
      }));
  },
});
