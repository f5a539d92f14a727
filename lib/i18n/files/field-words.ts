import type { Locale } from '../locale';
import { reportTexts } from '../report/report-texts';
import { filesTexts } from './files-texts';

/** What a field of a list or of an inventory file is called, as in the reports; absent if unknown. */
export function fieldWords(field: string, locale: Locale): string | undefined {
  const { columns } = reportTexts(locale);
  const { fields } = filesTexts(locale);
  const words: Readonly<Record<string, string>> = {
    ...columns,
    ...fields,
    memberCount: columns.members,
    lastActiveOn: columns.lastSeen,
  };
  return Object.hasOwn(words, field) ? words[field] : undefined;
}
