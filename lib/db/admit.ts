import { database, type Database } from './database';
import type { PreparedSighting } from './record-sightings';

/** More than anybody is in. A page that claims more is believed no further. */
const MOST_UNCONFIRMED = 600;

/**
 * Leaves out groups never heard of once so many wait for a second sight: a page can claim any number.
 * A group that is known by its id or its name always passes.
 */
export async function admit(
  sightings: readonly PreparedSighting[],
  db: Database = database,
): Promise<readonly PreparedSighting[]> {
  const unconfirmed = await db.groups.filter(({ confirmed }) => confirmed === false).count();
  if (unconfirmed + sightings.length <= MOST_UNCONFIRMED) return sightings;
  const hints = sightings.map(({ sighting }) => sighting.idHint);
  await db.names.know(sightings.flatMap(({ nameKey }) => (nameKey ? [nameKey] : [])));
  const keys = sightings.flatMap(({ nameKey }) =>
    nameKey ? [nameKey, db.names.tokenOf(nameKey) ?? nameKey] : [],
  );
  const known = await db.groups.where('idHint').anyOf(hints).or('nameKey').anyOf(keys).toArray();
  const knownHints = new Set(known.map(({ idHint }) => idHint));
  const knownKeys = new Set(known.map(({ nameKey }) => nameKey));
  let left = Math.max(0, MOST_UNCONFIRMED - unconfirmed);
  return sightings.filter(({ sighting, nameKey }) => {
    if (knownHints.has(sighting.idHint) || (nameKey && knownKeys.has(nameKey))) return true;
    left -= 1;
    return left >= 0;
  });
}
