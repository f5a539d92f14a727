import { readFileSync } from 'node:fs';
import { UsageProblem } from './evaluate-arguments.mjs';

const REASONS = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder',
  EACCES: 'it may not be read',
};

/** @throws {UsageProblem} naming the file and the reason */
export function readText(file) {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
    return text;
  } catch (error) {
    const reason =
      error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is not UTF-8' : undefined;
    throw new UsageProblem(`${file}: ${reason ?? REASONS[error.code] ?? error.message}`);
  }
}

export function readJson(file) {
  const text = readText(file);
  try {
    return JSON.parse(text);
  } catch ({ message }) {
    throw new UsageProblem(`${file}: not JSON (${message})`);
  }
}

/** A file's lines; the end of the last one makes no further line. */
export function readLines(file) {
  const lines = readText(file).split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
