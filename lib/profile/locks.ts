import { childOf, type WalkedSchema } from './schema-walk';
import { settingsSchema, type Profile } from './schema';

/** Whether a dotted path (`rules.off-hours.level`) names a setting, or several below it. */
export const isSettingPath = (path: string): boolean => {
  const root: WalkedSchema = settingsSchema;
  return (
    path
      .split('.')
      .reduce<WalkedSchema | undefined>((schema, key) => schema && childOf(schema, key), root) !==
    undefined
  );
};

const isJustify = ({ settings: { rules = {} } }: Profile, path: string): boolean => {
  const [, id = ''] = /^rules\.([^.]+)\.level$/.exec(path) ?? [];
  const rule = Object.entries(rules).find(([key]) => key === id)?.[1];
  return typeof rule === 'object' && rule.level === 'justify';
};

/** A forced reason would be one more formality: `level: "justify"` stays the user's to lower. */
export const isLockable = (profile: Profile, path: string): boolean => !isJustify(profile, path);

/** Whether the profile holds a setting, given by its dotted path, fast against the user. */
export const isLocked = (profile: Profile, path: string): boolean =>
  isLockable(profile, path) &&
  profile.locked.some((locked) => path === locked || path.startsWith(`${locked}.`));
