/** Chance that can be had again: the same seed gives the same numbers (mulberry32). */
export function chanceOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  return {
    below,
    is: (share) => next() < share,
    pick: (list) => list[below(list.length)],
    /** One of `[weight, value]`. */
    weighted(list) {
      let left = next() * list.reduce((total, [weight]) => total + weight, 0);
      return list.find(([weight]) => (left -= weight) < 0)?.[1] ?? list.at(-1)[1];
    },
  };
}
