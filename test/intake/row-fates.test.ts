import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchList } from '../../lib/intake/match-reported';
import { planIntake } from '../../lib/intake/plan-intake';
import { entriesOf, previewTable } from '../../lib/intake/preview';
import { rowFates } from '../../lib/intake/row-fates';
import { groupOf } from '../support/group';

const NAMES = ['防汛值班工作群', '环卫作业调度群', '工作群', '园林绿化养护群', ''];

it('says of each row what taking the list in will do', () => {
  const name = fc.constantFrom(...NAMES);
  const unit = fc.constantFrom('城管局', '住建局', '');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(name, unit, fc.constantFrom('12', '80', '?')), { minLength: 1 }),
      fc.array(fc.tuple(name, fc.constantFrom(12, 80)), { maxLength: 6 }),
      (lines, known) => {
        const groups = known.map(([each, memberCount], at) =>
          groupOf(each, { id: `g${at}`, memberCount }),
        );
        const table = [['群名称', '单位', '人数'], ...lines];
        const preview = previewTable(table, '2026-11-22');
        const fates = rowFates(preview.rows, groups, matchList);
        let ids = 0;
        const newId = () => `n${(ids += 1)}`;
        const plan = planIntake(entriesOf(preview), groups, matchList, newId, 'Asia/Shanghai');
        const count = (fate: string) => fates.filter((each) => each === fate).length;
        expect(count('new') + count('unsure')).toBe(plan.added.length);
        expect(count('unsure')).toBe(plan.unsure.length);
        expect(count('refused')).toBe(preview.rows.filter(({ entry }) => !entry).length);
        expect(fates).toHaveLength(preview.rows.length);
      },
    ),
  );
});
