/**
 * Runs a task at most once at a time: asked while it runs, it runs once more afterwards, however
 * often it was asked. Many changes in a row are waited out for `settleMs`.
 */
export function oneAtATime(task: () => Promise<void>, settleMs: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  const run = (): void => {
    if (running) {
      again = true;
      return;
    }
    running = task().finally(() => {
      running = undefined;
      if (again) ask();
      again = false;
    });
  };
  const ask = (): void => {
    clearTimeout(timer);
    timer = setTimeout(run, settleMs);
  };
  return ask;
}
