import type { Checked } from '../model/checked';
import type { Problem } from '../model/problem';
import { MAX_BYTES } from '../profile/read-json';
import { readForm } from '../profile/trust/read-form';
import { decodeUtf8, fromPasted } from '../platform/profile-code';
import type { UnitTable } from '../studio/unit-table';

const refuse = (problem: Problem): Checked<never> => ({ ok: false, problems: [problem] });

/** A file's text, or why it is none; a file over the limit is not read at all. */
export async function readTextFile(file: File, limit: number): Promise<Checked<string>> {
  if (file.size > limit)
    return refuse({
      code: 'too-large',
      path: '',
      expected: `≤ ${limit} B`,
      found: `${file.size} B`,
    });
  const text = decodeUtf8(new Uint8Array(await file.arrayBuffer()));
  return text === undefined
    ? refuse({ code: 'not-utf8', path: '', expected: 'UTF-8', found: '' })
    : { ok: true, value: text };
}

/** A profile to edit from a file: bare, as a code, or out of its signed form. */
export async function openProfileFile(
  file: File,
): Promise<Checked<{ readonly text: string; readonly wasSigned: boolean }>> {
  const read = await readTextFile(file, 2 * MAX_BYTES);
  if (!read.ok) return read;
  const form = readForm(await fromPasted(read.value));
  if (!form.ok) return form;
  const { text, signed } = form.form;
  return { ok: true, value: { text, wasSigned: signed !== undefined } };
}

/** Units from a pasted table; the table reader is loaded when it is first asked for. */
export async function readPastedUnits(text: string): Promise<UnitTable> {
  const [{ readDelimited }, { readUnitTable }] = await Promise.all([
    import('../tables/read-delimited'),
    import('../studio/unit-table'),
  ]);
  const rows = readDelimited(text);
  return rows.ok ? readUnitTable(rows.value) : { rows: [], problems: rows.problems };
}
