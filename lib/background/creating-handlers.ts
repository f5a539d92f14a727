import { groupByHint } from '../db/groups';
import type { CreatingProtocol } from '../messaging/protocols/creating';
import type { Handlers } from '../messaging/serve';
import { isRecord } from '../model/is-record';
import { readingOf } from '../recorder/from-page-model';
import { chosenOverlap, type ChosenOverlap } from '../similarity/chosen-overlap';
import { guessKind } from '../text/group-kind';
import { isClaimedId } from './claimed-id';
import { currentConfig } from './config';
import { modelOf } from './page-model';

const MOST_CHOSEN = 500;
const MOST_NAMED = 3;

/** A content script stands in a hostile page's process: what it says is checked again. */
function checkChosen(claim: unknown): readonly string[] {
  const list: unknown[] = isRecord(claim) && Array.isArray(claim.chosen) ? claim.chosen : [];
  return list.slice(0, MOST_CHOSEN).filter(isClaimedId);
}

export const creatingHandlers: Pick<Handlers, keyof CreatingProtocol> = {
  async findOverlap(claim, { tabId }) {
    const chosen = checkChosen(claim);
    if (tabId === undefined || claim.clientId !== 'wechat-web' || chosen.length === 0) return [];
    const { clientId } = claim;
    const { settings } = await currentConfig();
    const meta = { clientId, loginId: '', now: Date.now(), newId: () => '' };
    const alike = chosenOverlap(chosen, readingOf(await modelOf(tabId), meta).sightings);
    const named: ChosenOverlap[] = [];
    for (const each of alike) {
      if (named.length === MOST_NAMED) break;
      const kind = (await groupByHint(clientId, each.idHint))?.kind;
      // Private life stays out: a group is named here only when it is work for sure.
      if ((kind ?? guessKind(each.name, settings.kinds)) === 'work') named.push(each);
    }
    return named;
  },
};
