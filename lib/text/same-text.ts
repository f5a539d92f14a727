import { withoutInvisible } from './invisible';
import { simplify } from './simplified';

/** A 53-bit digest, to compare by and not to read (cyrb53's mixing); not for secrets. */
export const digest = (text: string): number => {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
};

/**
 * Equal for texts that a reader takes for the same: widths, case, script, spaces and the punctuation
 * at the end do not count. A number, so that the text need not be kept.
 */
export const sameTextKey = (raw: string): number =>
  digest(
    simplify(withoutInvisible(raw).normalize('NFKC').toLowerCase())
      .replace(/\s+/gu, '')
      .replace(/[\p{P}~]+$/u, ''),
  );
