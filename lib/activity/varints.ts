const MOST_BYTES = 5;

/** Whole numbers from 0 to 2³² - 1 as bytes: seven bits each, the smaller the fewer. */
export function packNumbers(numbers: readonly number[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = Math.min(Math.max(Math.trunc(number) || 0, 0), 0xffffffff);
    while (rest > 127) {
      bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** The numbers again. Stops at the first that is cut off or too long: bytes at rest can be damaged. */
export function unpackNumbers(bytes: Uint8Array): readonly number[] {
  const numbers: number[] = [];
  let number = 0;
  let length = 0;
  for (const byte of bytes) {
    number += (byte % 128) * 128 ** length;
    length += 1;
    if (byte > 127) {
      if (length === MOST_BYTES) return numbers;
      continue;
    }
    numbers.push(number);
    number = 0;
    length = 0;
  }
  return numbers;
}
