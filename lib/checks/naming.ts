import { defineCheck, type CheckContext, type CheckFinding } from './check';
import { missingPart } from './naming/match';
import { readPattern } from './naming/pattern';

/** Groups whose names do not follow the profile's pattern; silent where the profile has none. */
export default defineCheck({
  id: 'naming',
  evaluate({ groups, settings }: CheckContext): readonly CheckFinding[] {
    const text = settings.checks.naming.pattern ?? '';
    const pattern = readPattern(text);
    if (pattern.length === 0) return [];
    const units = new Set(settings.units.flatMap(({ name, aliases }) => [name, ...aliases]));
    return groups.flatMap((group) => {
      if (group.name.trim() === '') return [];
      const known = group.unit === undefined ? units : new Set([...units, group.unit]);
      const part = missingPart(pattern, group.name, known);
      return part === undefined
        ? []
        : [
            {
              check: 'naming',
              groupIds: [group.id],
              evidence: [{ key: 'naming-differs', facts: { pattern: text, part } }],
            },
          ];
    });
  },
});
