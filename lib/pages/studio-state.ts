import type { Problem } from '../model/problem';
import type { ExtensionPlace, CarriedProfile } from '../studio/pack/managed';
import type { StaffCounts } from '../studio/staff-counts';
import { readDraft, type DraftState } from '../studio/draft';
import type { ThresholdRow } from '../studio/threshold-table';
import { CHROME_ID, FIREFOX_ID, isChromeId } from '../studio/pack/extension-ids';
import type { OpenedKeyInfo } from './studio-key';

/** Everything the studio's page shows, beside what its fields are just being typed. */
export interface StudioState {
  readonly draft: DraftState;
  readonly said: string;
  readonly inventory?: { readonly groups: number; readonly day: string } | undefined;
  readonly thresholds?: readonly ThresholdRow[] | undefined;
  readonly inventoryProblems: readonly Problem[];
  readonly counts: readonly StaffCounts[];
  readonly refusedCounts: readonly (readonly [file: string, problems: readonly Problem[]])[];
  readonly key?: OpenedKeyInfo | undefined;
  readonly keySaid: string;
  readonly busy: boolean;
  readonly signProblem: string;
  readonly signed?:
    | { readonly carried: CarriedProfile; readonly form: string; readonly code: string }
    | undefined;
  readonly place: ExtensionPlace;
  readonly contact: string;
  readonly packSaid: string;
}

/** The state of a page just opened; `ownId` is the extension's id in this browser. */
export const firstState = (text: string, ownId: string): StudioState => {
  const chromeId = isChromeId(ownId) ? ownId : CHROME_ID;
  return {
    draft: readDraft(text),
    said: '',
    inventoryProblems: [],
    counts: [],
    refusedCounts: [],
    keySaid: '',
    busy: false,
    signProblem: '',
    place: {
      chromeId,
      edgeId: chromeId,
      firefoxId: isChromeId(ownId) ? FIREFOX_ID : ownId,
      updateUrl: '',
      xpiUrl: '',
    },
    contact: '',
    packSaid: '',
  };
};
