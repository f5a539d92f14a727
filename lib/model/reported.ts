import type { CivilDate } from './civil-date';

/** One group as a unit's own list tells it (手工填报), checked. */
export interface ReportedEntry {
  readonly name: string;
  readonly clientId: string;
  readonly unit?: string;
  readonly owner?: string;
  readonly memberCount?: number;
  readonly purpose?: string;
  readonly createdOn?: CivilDate;
  readonly plannedEnd?: CivilDate;
  readonly filingNumber?: string;
  readonly keepReason?: string;
  readonly notes?: string;
  /** When somebody last wrote in it, by the list's word. */
  readonly lastActiveOn?: CivilDate;
}
