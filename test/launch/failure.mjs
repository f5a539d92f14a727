/** A failure with a name, a sentence and what to do next; shown to people without a stack. */
export class NamedFailure extends Error {
  /** @param {string} name kebab-case @param {string} message @param {string[]} next steps, in order */
  constructor(name, message, next = []) {
    super(message);
    this.name = name;
    this.next = next;
  }
}

/** @param {unknown} error */
export function describeFailure(error) {
  if (!(error instanceof NamedFailure)) return String(error?.stack ?? error);
  return [`${error.name}: ${error.message}`, ...error.next.map((step) => `  → ${step}`)].join('\n');
}

/** Runs a command's main function; its failure ends the process with exit code 1. */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(`\n${describeFailure(error)}`);
    process.exitCode = 1;
  }
}
