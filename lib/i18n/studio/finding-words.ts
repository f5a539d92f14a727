import type { SendFinding } from '../../model/finding';
import type { Trial } from '../../studio/what-if';
import { guardCatalogues } from '../guard/catalogues';
import { guardWords } from '../guard/guard-words';
import type { Locale } from '../locale';

/** What the bar would say of one finding, in its own words. */
export function findingWords(
  finding: SendFinding,
  trial: Trial,
  zone: { readonly timeZone: string; readonly now: number },
  locale: Locale,
): string {
  const chat = {
    clientId: 'wechat-web',
    kind: 'group' as const,
    name: trial.groupName,
    leftAlone: false,
    ...(trial.members === undefined ? {} : { memberCount: trial.members }),
  };
  const about = {
    payload: { kind: trial.kind, count: 1 },
    profileName: undefined,
    ...zone,
    emergencyReasons: [],
    soundsUrgent: false,
    isStale: false,
  };
  return guardWords(guardCatalogues[locale]).view([finding], chat, about).fact;
}
