// At the end of a walk the inventory equals the page's truth.
import { storedGroups } from '../../e2e/stored-groups.mjs';
import { pause } from './world.mjs';

/** Where the driver can't open a page of the extension (Firefox) there is nothing to compare. */
export async function inventoryProblems({ driver, site, engine, social, unsure }) {
  if (!driver.openOwnPage) return [];
  await pause(3000);
  const { groups: stored } = await storedGroups(driver);
  const problems = [];
  for (const name of new Set(site.chats)) {
    if (social.has(name) || unsure.has(name)) continue;
    const rows = stored.filter((row) => row.name === name);
    const isPrivate = engine.kindOf(name) === 'social';
    const { size } = site.truth().find((each) => each.name === name);
    if (isPrivate && rows.length > 0) problems.push(`${name} is recorded`);
    if (!isPrivate && rows.length !== 1) problems.push(`${name} is recorded ${rows.length} times`);
    const [row] = rows;
    if (row?.memberCount !== undefined && row.memberCount !== size)
      problems.push(`${name} has ${size} members, recorded ${row.memberCount}`);
  }
  return problems;
}
