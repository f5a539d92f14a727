import { readFileSync } from 'node:fs';
import { inProject } from './paths.mjs';
import { run } from './run.mjs';

/** The JavaScript file behind a package's command, so that no shell or `.cmd` is needed. */
export function toolFile(packageName, command = packageName) {
  const folder = inProject('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  return inProject('node_modules', packageName, typeof bin === 'string' ? bin : bin[command]);
}

/** Runs a package's command on the project's own Node; `options` as of run(). */
export function runTool({ node, env }, [packageName, command], args, options = {}) {
  const file = toolFile(packageName, command);
  return run(node, [file, ...args], { ...options, env: { ...env, ...options.env } });
}
