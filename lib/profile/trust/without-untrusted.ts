import type { Problem } from '../../model/problem';
import type { Profile } from '../schema';

const ignored = (path: string): Problem => ({
  code: 'needs-signature',
  path,
  expected: '',
  found: '',
});

/**
 * A profile without what counts only from the managed policy or under a pinned signature: locks,
 * descriptions of clients, and the organisation's key for members (profile.md, Layers).
 */
export const withoutUntrusted = (
  profile: Profile,
): { readonly profile: Profile; readonly warnings: readonly Problem[] } => {
  const { nextKey, locked, settings, ...rest } = profile;
  const { clients, clientPatches, privacy, ...others } = settings;
  const { memberKey, ...kept } = privacy ?? {};
  const found: readonly (readonly [path: string, isThere: boolean])[] = [
    ['nextKey', nextKey !== undefined],
    ['locked', locked.length > 0],
    ['settings.clients', (clients ?? []).length > 0],
    ['settings.clientPatches', Object.keys(clientPatches ?? {}).length > 0],
    ['settings.privacy.memberKey', memberKey !== undefined],
  ];
  return {
    profile: {
      ...rest,
      locked: [],
      settings: { ...others, ...(privacy ? { privacy: kept } : {}) },
    },
    warnings: found.filter(([, isThere]) => isThere).map(([path]) => ignored(path)),
  };
};
