import type { Problem } from '../../model/problem';
import type { ClientDescription } from '../client';
import { isOriginWithin, originOfMatch } from '../engine/origin-match';

/** A description from a profile, and why it is not used, if it is not. */
export interface CheckedClient {
  readonly description: ClientDescription;
  readonly problems: readonly Problem[];
}

const isTaken = (match: string, taken: ReadonlySet<string>): boolean =>
  [...taken].some((each) => isOriginWithin(`https://${hostOf(match)}`, `https://${each}/*`));
/** Not by `URL`: Firefox takes no wildcard for a host. */
const hostOf = (match: string): string => originOfMatch(match).replace(/^https?:\/\/|:\d+$/g, '');
const problem = (code: string, path: string, expected: string, found: string): Problem => ({
  code,
  path,
  expected,
  found,
});

const hostProblems = (
  { matches }: ClientDescription,
  path: string,
  taken: ReadonlySet<string>,
): readonly Problem[] =>
  matches.flatMap((match, at) =>
    isTaken(match, taken)
      ? [problem('host-taken', `${path}.matches.${at}`, 'a host of no other client', hostOf(match))]
      : [],
  );

/** What can only be kept apart from messages where it is said which parts those are. */
const unbounded = ({ list, members, messages }: ClientDescription, path: string): Problem[] => [
  ...((list ?? members) && !messages
    ? [problem('missing', `${path}.messages`, 'messages.row', '')]
    : []),
];

/** The page's root holds every button there is. */
const tooWide = ({ composer }: ClientDescription, path: string): Problem[] =>
  /(?:^|[\s,>+~(])(?:html|body|\*|:root)\s*(?:$|[,)])/i.test(composer.container)
    ? [problem('too-wide', `${path}.composer.container`, 'one chat', composer.container)]
    : [];

/**
 * Descriptions of a profile whose form is checked already (lib/profile/clients): what only shows
 * beside the built-in clients and beside each other. A refused one is read no further.
 */
export function checkClients(
  claimed: readonly ClientDescription[],
  builtIn: readonly ClientDescription[],
): readonly CheckedClient[] {
  const ids = new Set(builtIn.map(({ id }) => id));
  const hosts = new Set(builtIn.flatMap(({ matches }) => matches.map(hostOf)));
  return claimed.map((description, index) => {
    const path = `settings.clients.${index}`;
    const problems = [
      ...(ids.has(description.id)
        ? [problem('id-taken', `${path}.id`, 'an id of no other client', description.id)]
        : []),
      ...hostProblems(description, path, hosts),
      ...unbounded(description, path),
      ...tooWide(description, path),
    ];
    ids.add(description.id);
    for (const match of description.matches) hosts.add(hostOf(match));
    return { description, problems };
  });
}
