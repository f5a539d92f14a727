import type { Checked } from '../model/checked';
import { isRecord } from '../model/is-record';
import type { Problem } from '../model/problem';
import { shortened } from '../records/plain-text';

export const FORMAT = 'qunyue-inventory';
export const VERSION = 1;
/** Said without a number: how many private groups somebody is in is nobody's business. */
export const OTHERS_NOTE = '另有未导出的群';

/** The first line of an inventory file. */
export interface InventoryHeader {
  /** ISO 8601 instant. */
  readonly exportedAt: string;
  /** Under which key the members' keys were made; equal versions alone can be compared. */
  readonly keyVersion: string;
  /** Opaque, the same for each export of one installation, so that nobody is counted twice. */
  readonly origin: string;
  /** Groups in the file; a shorter file was cut off. */
  readonly count: number;
  /** Whether there were groups that were not exported. */
  readonly others: boolean;
}

const LABEL = /^[\w+/=:.-]{1,128}$/;
const isLabel = (value: unknown): value is string => typeof value === 'string' && LABEL.test(value);
const isInstant = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

export const headerLine = ({ others, ...rest }: InventoryHeader): string =>
  JSON.stringify({
    format: FORMAT,
    version: VERSION,
    ...rest,
    ...(others ? { note: OTHERS_NOTE } : {}),
  });

/** The header, or why the file is not one of ours or is too new. */
export function readHeader(value: unknown): Checked<InventoryHeader> {
  const refuse = (code: string, field: string, expected: string): Checked<never> => {
    const found = isRecord(value) ? shortened(value[field] ?? '') : shortened(value);
    const problem: Problem = { code, path: `1.${field}`, expected, found };
    return { ok: false, problems: [problem] };
  };
  if (!isRecord(value) || value.format !== FORMAT)
    return refuse('not-an-inventory', 'format', FORMAT);
  const { version, exportedAt, keyVersion, origin, count, note } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return refuse('no-version', 'version', String(VERSION));
  if (version > VERSION) return refuse('newer-version', 'version', `≤ ${VERSION}`);
  if (!isInstant(exportedAt)) return refuse('not-an-instant', 'exportedAt', 'YYYY-MM-DDTHH:MM:SSZ');
  if (!isLabel(keyVersion)) return refuse('not-a-key-version', 'keyVersion', 'label');
  if (!isLabel(origin)) return refuse('not-an-origin', 'origin', 'label');
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 0)
    return refuse('not-a-count', 'count', '≥ 0');
  if (note !== undefined && note !== OTHERS_NOTE)
    return refuse('unknown-note', 'note', OTHERS_NOTE);
  return { ok: true, value: { exportedAt, keyVersion, origin, count, others: note !== undefined } };
}
