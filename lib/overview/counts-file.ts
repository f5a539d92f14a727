import type { RuleCounts } from './reminder-counts';

/**
 * What a person may hand to an admin of their own will: sums by rule, without days, groups or a
 * name. The admin's studio adds the files of five or more people (product.md §3).
 */
export const countsFile = (rules: readonly RuleCounts[]): string =>
  `${JSON.stringify(
    {
      format: 'qunyue-counts',
      version: 1,
      rules: Object.fromEntries(
        rules.map(({ rule, shown, heeded, sent, emergency, falseAlarm, notWork }) => [
          rule,
          { shown, heeded, sent, emergency, falseAlarm, notWork },
        ]),
      ),
    },
    undefined,
    2,
  )}\n`;
