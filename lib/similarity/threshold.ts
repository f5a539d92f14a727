const PARTS = 1_000_000;

/**
 * A threshold as a whole number of millionths, so that a pair at exactly the threshold is decided by
 * integers: in floating point 0.7 of 10 is already more than 7.
 * @throws RangeError when the threshold is not in (0, 1]
 */
export function toMillionths(threshold: number): number {
  const parts = Math.round(threshold * PARTS);
  if (!(parts > 0 && parts <= PARTS))
    throw new RangeError(`threshold ${threshold} is not in (0, 1]`);
  return parts;
}

/** Smallest whole number ≥ numerator / denominator, both non-negative safe integers. */
const ceilDivide = (numerator: number, denominator: number): number => {
  const rest = numerator % denominator;
  return (numerator - rest) / denominator + (rest > 0 ? 1 : 0);
};

/** Members two sets must share to be at least the threshold alike by Jaccard, from their sizes' sum. */
export const neededForJaccard = (parts: number, sizeSum: number): number =>
  ceilDivide(parts * sizeSum, PARTS + parts);

/** Members of a set of this size that must be shared: `ceil(threshold × size)`. */
export const neededOfSize = (parts: number, size: number): number =>
  ceilDivide(parts * size, PARTS);
