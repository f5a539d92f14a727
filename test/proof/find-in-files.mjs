// Which files of a folder hold a text, in any encoding a browser writes: UTF-8, UTF-16, escaped.
import fs from 'node:fs';
import path from 'node:path';

const escaped = (text) =>
  [...text]
    .map((char) =>
      char > '\u007f' ? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}` : char,
    )
    .join('');

function* filesIn(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(file);
    else if (entry.isFile()) yield file;
  }
}

/**
 * UTF-16 without its outermost bytes: Firefox packs each row (Snappy), and there the last byte may
 * have gone into a repetition with the zeros that follow.
 */
const inner = (text) => Buffer.from(text, 'utf16le').subarray(1, -1);

/** Each text that was found, with the files it is in. */
export function filesWith(folder, texts) {
  const needles = texts.flatMap((text) =>
    [
      Buffer.from(text),
      inner(text),
      Buffer.from(escaped(text)),
      Buffer.from(encodeURIComponent(text)),
    ].map((bytes) => ({ text, bytes })),
  );
  const places = new Map();
  for (const file of filesIn(folder)) {
    const content = fs.readFileSync(file);
    for (const { text, bytes } of needles)
      if (content.includes(bytes))
        places.set(text, [...new Set([...(places.get(text) ?? []), path.relative(folder, file)])]);
  }
  return places;
}
