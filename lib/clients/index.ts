import type { ChatClient, ClientDescription } from './client';
import { makeClient } from './engine/make-client';
import { isOriginWithin } from './engine/origin-match';

const modules = import.meta.glob<ClientDescription>(['./*.ts', '!./index.ts', '!./client.ts'], {
  eager: true,
  import: 'default',
});

/** The built-in clients' descriptions: one file each, id = file name. */
export const descriptions: readonly ClientDescription[] = Object.values(modules);

const belongs = (description: ClientDescription, origin: string): boolean =>
  description.matches.some((match) => isOriginWithin(origin, match));

export const descriptionFor = (origin: string): ClientDescription | undefined =>
  descriptions.find((candidate) => belongs(candidate, origin));

/** The built-in client of an origin such as `https://wx.qq.com`. */
export function clientFor(origin: string): ChatClient | undefined {
  const description = descriptionFor(origin);
  return description && makeClient(description);
}

/** A built-in client by its id; asking for one that is not there is our own mistake. */
export function clientById(id: string): ChatClient {
  const description = descriptions.find((candidate) => candidate.id === id);
  if (!description) throw new Error(`no built-in client is called ${id}`);
  return makeClient(description);
}
