import type { FieldMeaning } from '../model/storage-state';
import type {
  ActivityRow,
  BatchRow,
  BindingRow,
  CountedRow,
  CoverageRow,
  DecisionRow,
  DoNotRecordRow,
  DraftRow,
  GroupRow,
  HeadRow,
  OutcomeRow,
  SourceRow,
} from './rows';

/** How long a table's rows stay. */
export type Retention<Row> =
  /** Until `retentionDays` after this instant (epoch ms). */
  | { readonly until: 'last-seen'; readonly lastAt: (row: Row) => number }
  /** Until `retentionDays` after this civil date, and not longer than its groups. */
  | { readonly until: 'day'; readonly day: (row: Row) => string }
  /** As long as every group it speaks of. */
  | { readonly until: 'its-groups' }
  /** By a rule of its own, or until the person takes it back. */
  | { readonly until: 'own-rule' };

/** All that storage must know of one table. A table or a field that is missing here fails a test. */
export interface TablePolicy<Row> {
  readonly fields: Readonly<Record<keyof Row & string, Exclude<FieldMeaning, 'unlisted'>>>;
  readonly backup: 'rows' | 'never';
  readonly inExport: boolean;
  /** Relaxed only for what is seen again or given up first. */
  readonly durability: 'strict' | 'relaxed';
  readonly retention: Retention<Row>;
  /** Of which stored groups a row speaks; it is backed up and kept only with them. */
  readonly groupIds?: (row: Row) => readonly string[];
  /** Whether a row may be in a backup: private life stays out of it (product.md 3a). */
  readonly mayBackUp?: (row: Row) => boolean;
  /** Given up, the oldest first, when the disk is full; needs `until: 'day'`. */
  readonly givenUpFirst?: boolean;
  /** Whether a row read back is what was written; a damaged row is replaced from the backup. */
  readonly isSound?: (row: Row) => boolean;
}

/** Rows of any table: what the policies' functions are called with is what the table holds. */
export type AnyRow = Readonly<Record<string, unknown>>;

const table = <Row>(policy: TablePolicy<Row>): TablePolicy<AnyRow> =>
  policy as unknown as TablePolicy<AnyRow>;

const isText = (value: unknown): value is string => typeof value === 'string';

export const tables = {
  /** While the kind is unknown, names and free texts are tokens here (seal-unknown.ts). */
  groups: table<Omit<GroupRow, 'isNameUnkept'>>({
    fields: {
      id: 'id',
      clientId: 'id',
      idHint: 'id',
      loginId: 'id',
      lastSighting: 'id',
      name: 'name',
      previousNames: 'name',
      nameKey: 'name',
      memberKeys: 'keyed',
      ownerKey: 'keyed',
      keyVersion: 'keyed',
      pageMembers: 'keyed',
      accounts: 'keyed',
      ownedBy: 'keyed',
      maybeSameAs: 'id',
      isParted: 'by-hand',
      partNext: 'by-hand',
      memberCount: 'count',
      firstSeenAt: 'time',
      lastSeenAt: 'time',
      observedSince: 'time',
      lastActivityAt: 'time',
      stateAt: 'time',
      createdOn: 'time',
      plannedEnd: 'time',
      kind: 'attribute',
      kindSource: 'attribute',
      unit: 'attribute',
      purpose: 'attribute',
      isOwner: 'attribute',
      muted: 'attribute',
      confirmed: 'attribute',
      lastActivitySource: 'attribute',
      membersComplete: 'attribute',
      isUnreadable: 'attribute',
      reported: 'by-hand',
      owner: 'by-hand',
      filingNumber: 'by-hand',
      keepReason: 'by-hand',
      state: 'by-hand',
      notes: 'by-hand',
      byHand: 'by-hand',
    },
    backup: 'rows',
    inExport: true,
    durability: 'strict',
    retention: {
      until: 'last-seen',
      lastAt: (row) => Math.max(row.lastSeenAt, row.lastActivityAt ?? 0, row.stateAt ?? 0),
    },
    groupIds: ({ id }) => [id],
    mayBackUp: ({ kind }) => kind === 'work',
    isSound: ({ id, name, previousNames, lastSeenAt }) =>
      isText(id) && isText(name) && Array.isArray(previousNames) && Number.isFinite(lastSeenAt),
  }),
  doNotRecord: table<DoNotRecordRow>({
    fields: { key: 'keyed' },
    backup: 'rows',
    inExport: false,
    durability: 'strict',
    retention: { until: 'own-rule' },
    isSound: ({ key }) => isText(key),
  }),
  outcomes: table<OutcomeRow>({
    fields: { day: 'time', rule: 'attribute', counts: 'count' },
    backup: 'rows',
    inExport: false,
    durability: 'relaxed',
    retention: { until: 'day', day: ({ day }) => day },
    givenUpFirst: true,
  }),
  /** Seven days after it was due a draft is deleted (lib/background/due-drafts.ts). */
  drafts: table<DraftRow>({
    fields: {
      id: 'id',
      clientId: 'id',
      idHint: 'id',
      origin: 'name',
      name: 'name',
      sealedName: 'sealed-text',
      kind: 'attribute',
      keptAt: 'time',
      dueAt: 'time',
      toldAt: 'time',
      wantedAt: 'time',
      iv: 'sealed-text',
      ciphertext: 'sealed-text',
    },
    backup: 'never',
    inExport: false,
    durability: 'strict',
    retention: { until: 'own-rule' },
  }),
  /** The last few logins' page ids (lib/identity): without them a login is read anew. */
  bindings: table<BindingRow>({
    fields: {
      clientId: 'id',
      loginId: 'id',
      idHint: 'id',
      ownId: 'id',
      groupId: 'id',
      candidates: 'id',
      names: 'keyed',
      nameKeys: 'keyed',
      members: 'keyed',
      pageMembers: 'keyed',
      isComplete: 'attribute',
      guess: 'attribute',
      latest: 'housekeeping',
      before: 'housekeeping',
      isPinned: 'by-hand',
      since: 'time',
      seenAt: 'time',
    },
    backup: 'never',
    inExport: false,
    durability: 'strict',
    retention: { until: 'own-rule' },
  }),
  decisions: table<DecisionRow>({
    fields: {
      id: 'id',
      kind: 'by-hand',
      groupIds: 'id',
      decidedAt: 'time',
      before: 'housekeeping',
    },
    backup: 'rows',
    inExport: false,
    durability: 'strict',
    retention: { until: 'its-groups' },
    groupIds: ({ groupIds }) => groupIds,
  }),
  activity: table<ActivityRow>({
    fields: { groupId: 'id', month: 'time', days: 'count' },
    backup: 'rows',
    inExport: false,
    durability: 'relaxed',
    retention: { until: 'day', day: ({ month }) => `${month}-31` },
    groupIds: ({ groupId }) => [groupId],
    givenUpFirst: true,
  }),
  counted: table<CountedRow>({
    fields: { loginId: 'id', groupId: 'id', messages: 'count', own: 'count', at: 'time' },
    backup: 'never',
    inExport: false,
    durability: 'relaxed',
    retention: { until: 'last-seen', lastAt: ({ at }) => at },
    groupIds: ({ groupId }) => [groupId],
  }),
  coverage: table<CoverageRow>({
    fields: {
      clientId: 'id',
      account: 'keyed',
      loginIds: 'id',
      lastReports: 'id',
      since: 'time',
      lastWatchedAt: 'time',
      lastFullReadAt: 'time',
      groupsSeen: 'count',
      membersKnown: 'count',
      cut: 'attribute',
      days: 'time',
    },
    backup: 'rows',
    inExport: false,
    durability: 'relaxed',
    retention: { until: 'last-seen', lastAt: ({ lastWatchedAt }) => lastWatchedAt },
  }),
  batches: table<BatchRow>({
    fields: { id: 'id', at: 'time', addedIds: 'id', undo: 'by-hand', figures: 'by-hand' },
    backup: 'rows',
    inExport: false,
    durability: 'strict',
    retention: { until: 'last-seen', lastAt: ({ at }) => at },
  }),
  sources: table<SourceRow>({
    fields: {
      id: 'id',
      origin: 'id',
      keyVersion: 'keyed',
      exportedAt: 'time',
      addedAt: 'time',
      others: 'attribute',
      groups: 'name',
    },
    backup: 'rows',
    inExport: false,
    durability: 'strict',
    retention: { until: 'last-seen', lastAt: ({ addedAt }) => addedAt },
  }),
  meta: table<HeadRow>({
    fields: { key: 'housekeeping', dbId: 'housekeeping', serial: 'housekeeping' },
    backup: 'never',
    inExport: false,
    durability: 'strict',
    retention: { until: 'own-rule' },
  }),
} satisfies Record<string, TablePolicy<AnyRow>>;

export type TableName = keyof typeof tables;

const policies: Readonly<Record<string, TablePolicy<AnyRow>>> = tables;

/** The policy of a table; a table without one is a programmer's error. */
export function policyOf(name: string): TablePolicy<AnyRow> {
  const policy = policies[name];
  if (!policy) throw new Error(`lib/db/tables.ts does not say what ${name} holds`);
  return policy;
}

export const tableNames = Object.keys(tables) as readonly TableName[];
export const backedUp = tableNames.filter((name) => tables[name].backup === 'rows');

/** Whether a transaction over these stores writes nothing that must not be lost. */
export const areRelaxed = (stores: readonly string[]): boolean =>
  stores.every((name) => name === 'meta' || policyOf(name).durability === 'relaxed');

/** Whether what is deleted in a table must be forgotten by the backups too. */
export const isRemembered = (name: string): boolean => policyOf(name).backup === 'rows';

export const groupIdsOf = (name: string, row: AnyRow): readonly string[] =>
  policyOf(name).groupIds?.(row) ?? [];
