/** Frozen once released: a change of stores is a new file and a new number, never an edit here. */
export const v1 = {
  version: 1,
  stores: {
    groups: 'id, idHint, nameKey',
    doNotRecord: 'key',
    outcomes: '[day+rule]',
    drafts: 'id, dueAt',
    bindings: '[clientId+loginId+idHint], loginId, groupId',
    decisions: 'id, *groupIds',
    activity: '[groupId+month]',
    counted: '[loginId+groupId], at',
    coverage: '[clientId+account]',
    batches: 'id, at',
    sources: 'id',
    meta: 'key',
  },
} as const;
