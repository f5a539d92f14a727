import type { Group } from '../../model/group';

/** Somebody decided that it stays and wrote down why. */
export const isKeptForReason = ({ state, keepReason }: Group): boolean =>
  state === 'kept' && keepReason !== undefined && keepReason.trim() !== '';
