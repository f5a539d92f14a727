import type { Answer, AskAction } from '../ask';

/** What a button of the bar does: an answer, or a step within the bar. */
export type Step = 'reasons' | 'back' | 'more';
export type Choice = { readonly answer: Answer } | { readonly step: Step };

const STEPS: readonly string[] = ['reasons', 'back', 'more'] satisfies readonly Step[];

/** Reads what a button does from its attributes, which no page can reach. */
export function choiceOf(button: HTMLElement): Choice {
  const { action = 'keep', reason } = button.dataset;
  if (STEPS.includes(action)) return { step: action as Step };
  return { answer: { action: action as AskAction, ...(reason === undefined ? {} : { reason }) } };
}
