import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadEngine } from './engine.mjs';
import { readArguments, UsageProblem } from './evaluate-arguments.mjs';
import { commands } from './evaluate-commands.mjs';
import { runMain } from './failure.mjs';
import { setup } from './setup.mjs';

/** The bundler needs the project's Node; whoever called us may have another. */
function onProjectNode({ node, env }) {
  if (realpathSync(node) === realpathSync(process.execPath)) return false;
  const args = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  process.exitCode = spawnSync(node, args, { env, stdio: 'inherit' }).status ?? 1;
  return true;
}

const print = (stream, lines) => lines.length > 0 && stream.write(`${lines.join('\n')}\n`);

// `… | head` closes the pipe early.
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 1));

runMain(async () => {
  try {
    const given = readArguments(process.argv.slice(2));
    if (onProjectNode(await setup({ out: process.stderr }))) return;
    const { lines, notes = [], code } = commands[given.command](await loadEngine(), given);
    print(process.stderr, notes);
    print(process.stdout, lines);
    process.exitCode = code;
  } catch (error) {
    if (!(error instanceof UsageProblem)) throw error;
    console.error(`evaluate: ${error.message}`);
    process.exitCode = 2;
  }
});
