import type { ClientDescription } from '../client';

/** A patch as lib/profile/clients has checked it. */
export interface Patch {
  readonly ready?: string;
  readonly composer?: Partial<ClientDescription['composer']>;
  readonly send?: Pick<ClientDescription['send'], 'buttons'>;
  readonly chat?: Partial<ClientDescription['chat']>;
  readonly list?: Partial<NonNullable<ClientDescription['list']>>;
  readonly members?: Partial<NonNullable<ClientDescription['members']>>;
}

/**
 * A built-in client with what a signed profile mends of it. Only the parts named here are taken,
 * whatever else the patch holds.
 */
export function patched(client: ClientDescription, patch: Patch): ClientDescription {
  const { ready = client.ready, composer, send, chat, list, members } = patch;
  return {
    ...client,
    ready,
    composer: { ...client.composer, ...composer },
    send: { ...client.send, ...(send?.buttons ? { buttons: send.buttons } : {}) },
    chat: { ...client.chat, ...chat },
    ...(client.list ? { list: { ...client.list, ...list } } : {}),
    ...(client.members ? { members: { ...client.members, ...members } } : {}),
  };
}
