import * as v from 'valibot';

export const MAX_ORIGINS = 5;
export const ORIGIN_EXPECTED = 'one exact origin, such as https://chat.example.cn/*';
const HOST = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const FORM = new RegExp(`^https?:\\/\\/${HOST}(?:\\.${HOST})*(?::[1-9]\\d{0,4})?\\/\\*$`);

/** A match pattern of one origin: no wildcard host, no path. */
export const origin: v.GenericSchema<string> = v.pipe(
  v.string(ORIGIN_EXPECTED),
  v.check((value) => value.length <= 200 && FORM.test(value), ORIGIN_EXPECTED),
  v.metadata({ maxLength: 200, pattern: FORM.source }),
);
