/**
 * The background injects into open tabs after an install, and a tab that is just then loading gets
 * the manifest's copy as well. Both run in one isolated world, whose globals the page can't see.
 */
export function isFirstCopy(): boolean {
  const world = globalThis as { qunyueRuns?: boolean };
  if (world.qunyueRuns) return false;
  return (world.qunyueRuns = true);
}
