import { isRecord } from '../model/is-record';

const LIST = /[、，,;；]/u;

const listOf = (text: string): readonly string[] =>
  text
    .split(LIST)
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** A count as a number; anything else stays as it is, for the schema to name. */
export const countIn = (text: string): unknown => {
  const plain = text.normalize('NFKC').trim();
  return /^\d+$/.test(plain) ? Number(plain) : plain;
};

/** A unit from its four cells; what is empty is left to the default. */
export const unitOf = (
  name: string,
  aliases: string,
  groups: string,
  maxGroups: string,
): Readonly<Record<string, unknown>> => ({
  name: name.trim(),
  ...(listOf(aliases).length > 0 ? { aliases: listOf(aliases) } : {}),
  ...(listOf(groups).length > 0 ? { groups: listOf(groups) } : {}),
  ...(maxGroups.trim() === '' ? {} : { maxGroups: countIn(maxGroups) }),
});

/** One unit a line: `区城管局 | 城管局、城管 | *城管* | 1`. */
export const readUnitLines = (text: string): readonly unknown[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', aliases = '', groups = '', maxGroups = ''] = line.split(/[|｜\t]/u);
      return unitOf(name, aliases, groups, maxGroups);
    });

const joined = (value: unknown): string =>
  Array.isArray(value) ? value.map(String).join('、') : '';

export const writeUnitLines = (value: unknown): string | undefined =>
  Array.isArray(value) && value.every(isRecord)
    ? value
        .map(({ name, aliases, groups, maxGroups }) =>
          [
            typeof name === 'string' ? name : '',
            joined(aliases),
            joined(groups),
            typeof maxGroups === 'number' || typeof maxGroups === 'string' ? String(maxGroups) : '',
          ]
            .join(' | ')
            .replace(/(?: \| )+$/u, ''),
        )
        .join('\n')
    : undefined;
