import { parseArgs } from 'node:util';

export const USAGE = `npm run -s evaluate -- COMMAND
  messages FILE.jsonl [--profile P] [--at ISO] [--group NAME] [--members N]
  groups FILE.json [--profile P] [--as-of DATE]
  score FILE.json [--expected FILE.json] [--profile P] [--as-of DATE]
  calendar FROM TO [--profile P]
  calendar --instants FILE [--profile P]
  profile FILE`;

/** What was typed cannot be carried out: one line, exit code 2. */
export class UsageProblem extends Error {}

const text = { type: 'string' };
const COMMANDS = {
  messages: { files: 1, options: { profile: text, at: text, group: text, members: text } },
  groups: { files: 1, options: { profile: text, 'as-of': text } },
  score: { files: 1, options: { profile: text, 'as-of': text, expected: text } },
  calendar: { files: 2, options: { profile: text, instants: text } },
  profile: { files: 1, options: {} },
};

function parse(command, args) {
  const { options } = COMMANDS[command];
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch ({ message }) {
    throw new UsageProblem(`${command}: ${message.split('. ')[0].split('\n')[0]}`);
  }
}

/**
 * @param {string[]} argv what follows the script's name
 * @returns {{command: string, operands: string[], flags: Record<string, string>}}
 * @throws {UsageProblem}
 */
export function readArguments(argv) {
  const [command, ...rest] = argv;
  if (!command) throw new UsageProblem(`a command is missing\n${USAGE}`);
  if (!Object.hasOwn(COMMANDS, command)) {
    const known = Object.keys(COMMANDS).join(', ');
    throw new UsageProblem(`unknown command ${command}; there are ${known}`);
  }
  const { values: flags, positionals: operands } = parse(command, rest);
  const wanted = flags.instants === undefined ? COMMANDS[command].files : 0;
  if (operands.length !== wanted) {
    const form = USAGE.split('\n').filter((line) => line.trim().startsWith(command));
    const count = `${operands.length} given, ${wanted} wanted`;
    throw new UsageProblem(`${command}: ${count} (${form.map((line) => line.trim()).join(' | ')})`);
  }
  return { command, operands, flags };
}

/** @returns {number | undefined} */
export function readMembers(value) {
  if (value === undefined) return undefined;
  const members = Number(value);
  if (/^\d+$/.test(value) && members >= 1 && members <= 1_000_000) return members;
  throw new UsageProblem(`--members ${value}: a whole number from 1 is wanted`);
}
