import { isSealed } from '../identity/sealed-text';
import type { StoredGroup } from '../identity/stored-group';
import { without } from '../model/without';

/** What a person may have written of a group in free words, or a profile said of its unit. */
export const FREE_TEXTS = [
  'purpose',
  'unit',
  'owner',
  'filingNumber',
  'keepReason',
  'notes',
] as const satisfies readonly (keyof StoredGroup)[];

/** A group without words that are only sealed; its names may still be compared (name-key.ts). */
export function withoutSealedWords<Row extends StoredGroup>(row: Row): Row {
  const sealed = FREE_TEXTS.filter((field) => isSealed(row[field] ?? ''));
  return sealed.length > 0 ? (without(row, ...sealed) as Row) : row;
}

/** A group as it may be shown: what is only sealed is absent, and it is said that there is a name. */
export function withoutSealed<Row extends StoredGroup>(row: Row): Row {
  return {
    ...withoutSealedWords(row),
    ...(isSealed(row.name) ? { name: '', nameKey: '', isNameUnkept: true } : {}),
    ...(row.previousNames.some(isSealed)
      ? { previousNames: row.previousNames.filter((name) => !isSealed(name)) }
      : {}),
  };
}
