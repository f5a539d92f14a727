import { defineCheck, type CheckContext, type CheckFinding } from './check';

/** The burden the rules' authors speak of: one person in more than 50 groups. */
const MANY = 50;

/** This account sits in very many work groups. About nobody else, and about no single group. */
export default defineCheck({
  id: 'own-membership',
  evaluate({ groups }: CheckContext): readonly CheckFinding[] {
    const count = groups.filter(({ reported }) => reported !== true).length;
    return count < MANY
      ? []
      : [
          {
            check: 'own-membership',
            groupIds: [],
            evidence: [{ key: 'own-many', facts: { count, limit: MANY } }],
          },
        ];
  },
});
