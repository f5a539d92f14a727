import type { PageHealth } from '../model/health';

/**
 * What a page says of itself, as lines to hand to whoever mends the description: names of parts and
 * versions, and nothing of what any chat says.
 */
export function diagnosis(health: PageHealth, version: string, browserName: string): string {
  const { clientId, state, unjudged, missing, parts = [], experimental } = health;
  const seen = new Set(parts.map(({ name }) => name));
  const unseen = missing.filter((name) => !seen.has(name));
  return [
    `qunyue ${version}`,
    `browser ${browserName}`,
    `client ${clientId}${experimental ? ' (experimental)' : ''}`,
    `state ${state}`,
    `unjudged ${unjudged}`,
    ...parts.map(
      ({ name, required, found }) =>
        `${found ? 'found' : 'missing'} ${name}${required ? '' : ' (optional)'}`,
    ),
    ...unseen.map((name) => `missing ${name}`),
  ].join('\n');
}
