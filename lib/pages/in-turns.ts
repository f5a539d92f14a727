/** Work goes on for so long before the page may draw and answer. */
const TURN_MS = 8;

/** Lets everything that waits for the page go first: input, drawing, messages. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** Takes all the steps, with a pause whenever they have held the page for a while. */
export async function inTurns<T>(
  steps: Generator<undefined, T>,
  pause: () => Promise<void> = nextTurn,
  now: () => number = () => performance.now(),
): Promise<T> {
  let begun = now();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (now() - begun < TURN_MS) continue;
    await pause();
    begun = now();
  }
}
