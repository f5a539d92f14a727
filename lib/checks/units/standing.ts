import type { GroupName } from '../../text/group-name/group-name';
import type { UnitReading } from '../../text/group-name/unit';

export type Standing = 'general' | 'party' | 'leadership' | 'project' | 'duty' | 'other';

const PROJECT = /项目|工程|专班|专项|临时|领导小组|筹备|攻坚|工作组/u;
const TEMPORARY_UNIT = /专班|专项|领导小组|筹备|攻坚|工作组|临时/u;

/** 信息工程学院 is no 工程: of a unit's own name only words that no lasting unit carries count. */
const isProject = ({ units, rest }: UnitReading, plain: string): boolean =>
  units.length === 0
    ? PROJECT.test(plain)
    : PROJECT.test(rest) || units.some(({ core }) => TEMPORARY_UNIT.test(core));

/** Whether a group is its unit's general one, or why it is listed apart (it does not count). */
export function standingOf({
  audiences,
  functions,
  subject,
  numbers,
  plain,
  unit,
  home,
}: GroupName): Standing {
  const innermost = (unit.units.at(-1) ?? home.units.at(-1))?.type;
  if (innermost === '支部' || innermost === '党总支') return 'party';
  if (audiences.some((word) => word === '党员' || word === '纪检')) return 'party';
  if (audiences.some((word) => word === '领导班子' || word === '党组')) return 'leadership';
  if (isProject(unit, plain)) return 'project';
  if (functions.some((word) => word === '值班' || word === '指挥')) return 'duty';
  const bare = subject === '' && audiences.length === 0 && functions.length === 0;
  return bare && numbers.length === 0 ? 'general' : 'other';
}
