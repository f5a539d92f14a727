import type { OptionsWords } from '../lib/i18n/options/options-texts';
import type { SettingsOverview } from '../lib/pages/options-views';
import type { Problem } from '../lib/model/problem';
import { groupedSettings } from '../lib/pages/options-settings';
import { SettingRow } from './options-setting-row';

export interface SettingsSectionProps {
  readonly words: OptionsWords;
  readonly overview: SettingsOverview;
  /** What was refused, by the path of the setting. */
  readonly refused: ReadonlyMap<string, readonly Problem[]>;
  readonly onSet: (path: string, value: unknown) => void;
  readonly onReset: (path: string) => void;
}

/** Every setting with its origin, by what it is about. */
export const SettingsSection = ({ words, overview, refused, ...act }: SettingsSectionProps) => (
  <section id="settings" aria-labelledby="settings-title">
    <h2 id="settings-title">{words.texts.sections.settings}</h2>
    <p class="soft">{words.texts.settings.lead}</p>
    {overview.values.some(({ locked }) => locked) && (
      <p class="soft">{words.texts.settings.lockedHint}</p>
    )}
    {groupedSettings(overview.values).map(([group, views]) => (
      <div key={group} class="group">
        <h3 id={`group-${group}`}>{words.settings.groups[group]}</h3>
        {group === 'hours' && <p class="soft">{words.texts.settings.hoursHint}</p>}
        <ul aria-labelledby={`group-${group}`}>
          {views.map((view) => (
            <SettingRow
              key={view.path}
              view={view}
              words={words}
              profileName={overview.profile?.name ?? words.texts.profile.unnamed}
              problems={refused.get(view.path) ?? []}
              {...act}
            />
          ))}
        </ul>
      </div>
    ))}
  </section>
);
