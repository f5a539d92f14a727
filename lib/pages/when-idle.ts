/** Resolves when the page has nothing else to do, at the latest after so many ms. */
export const whenIdle = (latestMs: number): Promise<void> =>
  new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: latestMs }));
