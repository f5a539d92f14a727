// Which scenarios share an installation of the extension: a new one for each costs more than most of
// them do. What may be shared is only what a fresh page forgets, and the questions of one day.

/** A day brings so many questions to an installation, and then no more. */
export const A_DAYS_QUESTIONS = 12;

/** Of a scenario that must see no question: only of a new installation is it known that it could ask. */
export const SILENT = { questions: 0, isFirst: true };

const questionsOf = (scenarios) => scenarios.reduce((sum, { questions }) => sum + questions, 0);
const hasRoom = (others, { questions, copy }) =>
  others[0].copy === copy && questionsOf(others) + questions <= A_DAYS_QUESTIONS;

/**
 * A scenario that says how many `questions` it asks at most stores nothing else that outlives its page,
 * and waits for each of them: were the day's questions spent by others, it would fail. One that says
 * nothing has an installation of its own.
 * @returns {object[][]} what may take longest comes first, so that the lanes end together
 */
export function installationsOf(scenarios) {
  const installations = [];
  const open = [];
  for (const scenario of scenarios.toSorted((a, b) => Number(b.isFirst ?? 0) - (a.isFirst ?? 0))) {
    const mayShare = scenario.questions !== undefined;
    const shared =
      mayShare && !scenario.isFirst && open.find((others) => hasRoom(others, scenario));
    if (shared) shared.push(scenario);
    else {
      const own = [scenario];
      installations.push(own);
      if (mayShare) open.push(own);
    }
  }
  const limitOf = (own) => Math.max(...own.map(({ limitMs = 0 }) => limitMs));
  return installations.toSorted((a, b) => limitOf(b) - limitOf(a));
}
