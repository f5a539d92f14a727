import type { Chat } from '../../model/chat';
import { fill } from './fill';
import type { GuardCatalogue } from './words';

/** `「区城管局工作群」46 人`. */
export function where(words: GuardCatalogue, { name, memberCount }: Chat): string {
  const group = name ? fill(words.group, { name }) : words.thisGroup;
  return group + (memberCount === undefined ? '' : fill(words.members, { count: memberCount }));
}
