/** Numbers from 0 to 1 that are the same on every run (mulberry32). */
export function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function busyPeople(count, next) {
  const upTo = new Float64Array(count);
  let sum = 0;
  for (let person = 0; person < count; person += 1) upTo[person] = sum += (person + 1) ** -0.8;
  return () => {
    const wanted = next() * sum;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function sizeOf(next) {
  const normal = Math.sqrt(-2 * Math.log(next() || 0.5)) * Math.cos(2 * Math.PI * next());
  return Math.max(3, Math.min(500, Math.round(Math.exp(Math.log(25) + normal))));
}

/**
 * Groups of 3 to 500 people (41 on average) as sets of numbers: a few people sit in very many, and
 * one group in twelve is an earlier one with some gone and some new.
 */
export function makeGroups(count, seed = 42) {
  const next = chance(seed);
  const people = count * 3;
  const person = busyPeople(people, next);
  const numbers = Uint32Array.from({ length: people }, (_, i) => i);
  for (let i = people - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1));
    [numbers[i], numbers[j]] = [numbers[j], numbers[i]];
  }
  const lists = [];
  for (let g = 0; g < count; g += 1) {
    const members = new Set();
    if (g > 20 && next() < 0.08) {
      const [gone, come] = [next() * 0.2, next() * 0.15];
      const model = lists[Math.floor(next() * g)];
      for (const member of model) if (next() >= gone) members.add(member);
      const size = Math.min(500, members.size + Math.round(model.length * come));
      while (members.size < size) members.add(numbers[person()]);
    }
    const size = members.size >= 3 ? members.size : sizeOf(next);
    for (let tries = 0; members.size < size && tries < size * 20; tries += 1)
      members.add(numbers[person()]);
    lists.push([...members]);
  }
  return { lists, people };
}

/** End to end, as the joins take them. */
export function toSets({ lists, people }) {
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach((list, i) => (offsets[i + 1] = offsets[i] + list.length));
  const tokens = new Uint32Array(offsets[lists.length]);
  lists.forEach((list, i) => tokens.set(list, offsets[i]));
  return { offsets, tokens, tokenCount: people };
}
