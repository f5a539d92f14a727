/**
 * A person's word on two stored groups; it sticks until taken back.
 * `not-duplicate`: another work, do not flag them together. `same-group`: two records of one group.
 * `other-group`: one record stood for two groups, never join them again.
 */
export interface Decision {
  readonly kind: 'not-duplicate' | 'same-group' | 'other-group';
  /** Ordered, the smaller id first. */
  readonly groupIds: readonly [string, string];
  /** Epoch ms. */
  readonly decidedAt: number;
}
