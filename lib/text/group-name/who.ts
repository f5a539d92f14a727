import type { GroupName } from './group-name';
import { MILD } from './word-families';

/** What a name adds to the people it names: 民政专干联络, 物业经理大群. */
const LIAISON = /(?:联络|对接|联系|沟通|交流|联席|工作|通知|大|总)+$/u;
/** Chinese forms the words for people who do a job with few endings. */
const ROLE =
  /(?:^行政|[员长师]|负责人|责任人|联系人|司机|主任|书记|经理|干部|专干|人员|委员|代表|骨干|以上)$/u;
/** 高校对接, 各乡镇交管站联络: with whom one is in touch. */
const IN_TOUCH = /.{2}(?:联络|对接|联系)$/u;
/** Bodies with members of their own: who sits in two of them still sits in two bodies. */
const BODY =
  /班子|领导|党[组委员工总支小]|支[部委]|纪[检委]|工会|团[委支]|妇联|家[委长]|业委|学生会?$/u;

/** Whether a name is that of a body; its members are not whoever has to do with the work. */
export const namesBody = ({ plain }: GroupName): boolean => BODY.test(plain);

/** Whether a name says nothing but who is in the group; then its members say which group it is. */
export function saysOnlyWho(name: GroupName): boolean {
  const { unit, plain, functions, numbers } = name;
  const words = unit.rest.length > 0 ? unit.rest : plain;
  const people = words.replace(LIAISON, '');
  if (namesBody(name) || numbers.length > 0) return false;
  if (functions.some((word) => !MILD.has(word))) return false;
  return ROLE.test(people) || IN_TOUCH.test(words);
}
