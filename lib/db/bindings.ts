import type { PreparedSighting } from '../identity/binding';
import type { Database } from './database';

/** A browser may show a few accounts and tabs at once; what older logins showed is in the groups. */
const LOGINS_KEPT = 4;

/** Forgets what all but the last few logins showed. */
export async function pruneBindings(
  sightings: readonly PreparedSighting[],
  db: Database,
): Promise<void> {
  const current = new Set(sightings.map(({ sighting }) => sighting.loginId));
  const loginIds = (await db.bindings.orderBy('loginId').uniqueKeys()) as string[];
  const others = loginIds.filter((loginId) => !current.has(loginId));
  if (others.length < LOGINS_KEPT) return;
  const dated = await Promise.all(
    others.map(async (loginId) => {
      const first = await db.bindings.where('loginId').equals(loginId).first();
      return { loginId, since: first?.since ?? 0 };
    }),
  );
  const old = dated.sort((a, b) => b.since - a.since).slice(LOGINS_KEPT - 1);
  await db.bindings
    .where('loginId')
    .anyOf(old.map(({ loginId }) => loginId))
    .delete();
}
