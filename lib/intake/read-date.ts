import { DAY_MS } from '../calendar/civil-date';
import type { CivilDate } from '../model/civil-date';
import { isRecordDate } from '../records/fields';

const WRITTEN = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?(?:[T\s].*)?$/u;
const COMPACT = /^(\d{4})(\d\d)(\d\d)$/;
const SERIAL = /^\d{5}$/;
/** Day 0 of Excel's calendar, which holds 1900 for a leap year; right from March 1900 on. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** A date as people and spreadsheets write it; `undefined` for anything that needs guessing. */
export function readDate(cell: string): CivilDate | undefined {
  const text = cell.normalize('NFKC').trim();
  const parts = WRITTEN.exec(text) ?? COMPACT.exec(text);
  const date = parts
    ? `${parts[1] ?? ''}-${(parts[2] ?? '').padStart(2, '0')}-${(parts[3] ?? '').padStart(2, '0')}`
    : SERIAL.test(text)
      ? new Date(SERIAL_ZERO + Number(text) * DAY_MS).toISOString().slice(0, 10)
      : '';
  return isRecordDate(date) ? date : undefined;
}
