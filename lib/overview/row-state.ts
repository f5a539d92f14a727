import { DAY_MS } from '../calendar/civil-date';
import type { CheckFinding } from '../checks/check';
import type { Group, GroupState } from '../model/group';

/** Seen within so many days is active; beyond, the days are told. */
const ACTIVE_DAYS = 30;

/** How a group stands, in the one word that the table has room for. */
export type RowState =
  | { readonly is: 'active' | 'unseen' | 'reported' | 'finished' | 'inactive' }
  | { readonly is: 'quiet'; readonly days: number }
  | { readonly is: GroupState };

export const ROW_STATES = [
  'active',
  'quiet',
  'inactive',
  'finished',
  'unseen',
  'reported',
  'to-handle',
  'notified',
  'merging',
  'dissolved',
  'kept',
] as const satisfies readonly RowState['is'][];

/** What a person decided comes first, then what a check found, then what was seen; `asOf` epoch ms. */
export function rowState(
  { state, reported, lastActivityAt }: Group,
  findings: readonly CheckFinding[],
  asOf: number,
): RowState {
  if (state !== undefined) return { is: state };
  for (const check of ['finished', 'inactive'] as const)
    if (findings.some((finding) => finding.check === check)) return { is: check };
  if (lastActivityAt === undefined) return { is: reported === true ? 'reported' : 'unseen' };
  const days = Math.floor((asOf - lastActivityAt) / DAY_MS);
  return days > ACTIVE_DAYS ? { is: 'quiet', days } : { is: 'active' };
}
