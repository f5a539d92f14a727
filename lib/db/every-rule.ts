/** Stands for all rules together in the outcomes: one bar of two findings is one reminder. */
export const EVERY_RULE = '*';
