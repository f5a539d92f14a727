import type { Group } from './group';

/** What a person can write into a group's record. */
export type RecordField =
  | 'kind'
  | 'purpose'
  | 'unit'
  | 'owner'
  | 'plannedEnd'
  | 'createdOn'
  | 'filingNumber'
  | 'keepReason'
  | 'state'
  | 'notes';

/** New values; an empty text takes the person's word back, so that a guess holds again. */
export type RecordChange = Readonly<Partial<Record<RecordField, string>>>;

/** One field as it stood: its value, whether a person set it, and for `state` since when (epoch ms). */
export interface FieldStanding {
  readonly value?: string;
  readonly byHand: boolean;
  readonly at?: number;
}

/** How to take one group's edit back: the fields it touched, before and after. */
export interface GroupUndo {
  readonly groupId: string;
  readonly fields: readonly {
    readonly field: RecordField;
    readonly before: FieldStanding;
    readonly after: FieldStanding;
  }[];
}

/** The inverse of an edit. */
export type RecordUndo = readonly GroupUndo[];

/** A group as an inventory file or a unit's list names it, before it has a place here. */
export type NamedGroup = Pick<Group, 'clientId' | 'name'> &
  Partial<Pick<Group, 'unit' | 'memberCount'>>;
