/** What the settings page shows of the background's answers. */
export type {
  AddressReport,
  OfferedKey,
  PinnedKey,
  ProfileFacts,
  ProfilePreview,
  ProfileSources,
  SettingsOverview,
  TakenProfile,
} from '../messaging/protocols/profile';
