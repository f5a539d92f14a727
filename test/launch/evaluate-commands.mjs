import { reportOf, scoreGroups } from '../evaluate/score-groups.mjs';
import { readMembers, UsageProblem } from './evaluate-arguments.mjs';
import { readJson, readLines, readText } from './evaluate-files.mjs';
import { isSignatureTrue } from './signature.mjs';

/**
 * Each command answers with what to print and how to end: 0 fine, 1 the answer is no, 2 the input
 * could not be used.
 * @typedef {{lines: readonly string[], notes?: readonly string[], code: 0 | 1 | 2}} Answer
 */

const SCORED = [
  'clusters',
  'eitherWay',
  'zombies',
  'mustNotBeZombie',
  'zombieEither',
  'unitsWithMultipleWorkGroups',
];

const problemLine = ({ code, path, expected, found }) =>
  `${code} ${path}: expected ${expected}, found ${found || 'nothing'}`;

/** The settings under --profile; a refused profile is an answer of its own. */
function settingsUnder(engine, file) {
  const text = file === undefined ? undefined : readText(file);
  const read = engine.settingsFrom(text, isSignatureTrue);
  if (!read) {
    return {
      refusal: { lines: [], notes: engine.evaluateProfile(text, isSignatureTrue).lines, code: 1 },
    };
  }
  return {
    settings: read.settings,
    notes: read.warnings.map((each) => `${file}: warning: ${problemLine(each)}`),
  };
}

function instantOption(engine, flag, value, { timeZone }) {
  if (value === undefined) return undefined;
  const instant = engine.instantFrom(value, timeZone);
  if (instant) return instant;
  throw new UsageProblem(`${flag} ${value}: a date and time is wanted, 2026-11-20T20:14+08:00`);
}

function messages(engine, { operands: [file], flags }) {
  const members = readMembers(flags.members);
  const { refusal, settings, notes } = settingsUnder(engine, flags.profile);
  if (refusal) return refusal;
  const at = instantOption(engine, '--at', flags.at, settings);
  const options = { settings, at, group: flags.group, members };
  const lines = engine.evaluateMessages(readLines(file), options);
  const [unread, ...others] = lines.filter((line) => line.startsWith('{"error":'));
  if (!unread) return { lines, notes, code: 0 };
  const more = others.length > 0 ? ` (and ${others.length} more lines)` : '';
  return { lines, notes: [...notes, `${file}: ${JSON.parse(unread).error}${more}`], code: 2 };
}

/** The groups of a file judged; an answer of its own when they can't be. */
function judgedGroups(engine, file, flags) {
  const { refusal, settings, notes } = settingsUnder(engine, flags.profile);
  if (refusal) return { refusal };
  const day = flags['as-of'];
  const noon = day?.length === 10 ? `${day}T12:00` : day;
  const asOf = noon && engine.instantFrom(noon, settings.timeZone);
  if (day !== undefined && !asOf) {
    throw new UsageProblem(`--as-of ${day}: a date is wanted, 2026-11-20`);
  }
  const input = readJson(file);
  const outcome = engine.evaluateGroups(input, { settings, asOf });
  if (!outcome.ok) {
    const named = outcome.problems.map(({ problem }) => `${file}: ${problem}`);
    return { refusal: { lines: [], notes: [...notes, ...named], code: 2 } };
  }
  const rows = outcome.problems.map(
    ({ row, id, field, problem }) =>
      `${file}: row ${row}${id ? ` (${id})` : ''}: ${field} ${problem}`,
  );
  return { input, result: outcome.result, notes: [...notes, ...rows] };
}

function groups(engine, { operands: [file], flags }) {
  const { refusal, result, notes } = judgedGroups(engine, file, flags);
  return refusal ?? { lines: [JSON.stringify(result)], notes, code: 0 };
}

/** Against the answers under --expected, or `NAME-expected.json` beside the file. */
function score(engine, { operands: [file], flags }) {
  const { refusal, input, result, notes } = judgedGroups(engine, file, flags);
  if (refusal) return refusal;
  const answers = flags.expected ?? file.replace(/(\.json)?$/, '-expected.json');
  const expected = readJson(answers);
  const absent = SCORED.filter((name) => !Array.isArray(expected?.[name]));
  if (absent.length > 0) throw new UsageProblem(`${answers}: no list of ${absent.join(', ')}`);
  const scored = scoreGroups(result, expected);
  const lines = reportOf(
    scored,
    input.groups.filter((row) => typeof row?.id === 'string'),
  );
  return { lines, notes, code: scored.hardFailures.length > 0 ? 1 : 0 };
}

function calendar(engine, { operands: [from, to], flags }) {
  const { refusal, settings, notes } = settingsUnder(engine, flags.profile);
  if (refusal) return refusal;
  if (flags.instants !== undefined) {
    const { lines, ok } = engine.calendarInstants(readJson(flags.instants), settings);
    return { lines, notes, code: ok ? 0 : 1 };
  }
  const [problem] = engine.rangeProblems(from, to);
  if (problem) throw new UsageProblem(`calendar: ${problemLine(problem)}`);
  return { lines: engine.calendarRange(from, to, settings), notes, code: 0 };
}

function profile(engine, { operands: [file] }) {
  const { lines, ok } = engine.evaluateProfile(readText(file), isSignatureTrue);
  return { lines, code: ok ? 0 : 1 };
}

/** @type {Record<string, (engine: object, given: object) => Answer>} */
export const commands = { messages, groups, score, calendar, profile };
