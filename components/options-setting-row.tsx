import { weekdayName } from '../lib/i18n/format';
import { settingName, type OptionsWords } from '../lib/i18n/options/options-texts';
import { settingWords } from '../lib/i18n/options/setting-words';
import { problemWords } from '../lib/i18n/problems/problem-words';
import type { Problem } from '../lib/model/problem';
import { WEEKDAYS } from '../lib/model/settings';
import { editorOf } from '../lib/pages/options-settings';
import type { SettingView } from '../lib/profile/layers';
import { ForeignText } from './foreign-text';
import { Icon } from './icon';
import { SettingInput } from './options-setting-input';

export interface SettingRowProps {
  readonly view: SettingView;
  readonly words: OptionsWords;
  readonly profileName: string;
  readonly problems: readonly Problem[];
  readonly onSet: (path: string, value: unknown) => void;
  readonly onReset: (path: string) => void;
}

/** A setting's value in words, in the page's language. */
export const valueWords = (path: string, value: unknown, { texts, locale }: OptionsWords): string =>
  settingWords(path, value, texts.values, (day) => {
    const weekday = WEEKDAYS.find((each) => each === day);
    return weekday === undefined ? day : weekdayName(weekday, locale);
  });

function hintOf({ view, words: { texts } }: SettingRowProps): string | undefined {
  const editor = editorOf(view);
  if (view.locked) return undefined;
  if (editor === 'words') return texts.settings.wordsHint;
  return editor === 'shown' ? texts.settings.onlyShown : undefined;
}

function Origin({ view, words: { texts }, profileName }: SettingRowProps) {
  const { settings } = texts;
  if (view.locked)
    return (
      <span class="origin locked">
        <Icon name="lock" /> <ForeignText text={settings.lockedBy(profileName)} />
      </span>
    );
  const word =
    view.layer === 'profile' ? settings.ofProfile(profileName) : settings.origin[view.layer];
  return (
    <span class={`origin ${view.layer}`}>
      <ForeignText text={word} />
    </span>
  );
}

/** One setting: its name, what holds and whose word it is, the control, and what is wrong with it. */
export function SettingRow(props: SettingRowProps) {
  const { view, words, problems, onSet, onReset } = props;
  const { path, locked, layer } = view;
  const { settings } = words.texts;
  const name = settingName(path, words.settings);
  const id = `set-${path.replace(/[^\w-]/g, '-')}`;
  const isFixed = locked || editorOf(view) === 'shown';
  const hint = hintOf(props);
  return (
    <li class="setting">
      {isFixed ? (
        <span class="name">{name}</span>
      ) : (
        <label class="name" for={id} id={`${id}-name`}>
          {name}
        </label>
      )}
      <span class="value">
        {isFixed ? (
          <ForeignText text={valueWords(path, view.value, words)} />
        ) : (
          <SettingInput
            view={view}
            words={words}
            id={id}
            describedBy={`${id}-hint`}
            invalid={problems.length > 0}
            onSet={(value) => onSet(path, value)}
            onReset={() => onReset(path)}
          />
        )}
      </span>
      <span class="whose">
        <Origin {...props} />
        {layer === 'user' && !locked && (
          <button
            type="button"
            class="link"
            aria-label={settings.resetOf(name)}
            onClick={() => onReset(path)}
          >
            {settings.reset}
          </button>
        )}
      </span>
      <span class="hint" id={`${id}-hint`}>
        {hint}
        {view.cappedByDraft && <strong>{settings.capped}</strong>}
        {problems.map((problem) => (
          <strong class="problem" role="alert" key={problem.path}>
            <ForeignText text={problemWords({ ...problem, path: name }, words.locale)} />
          </strong>
        ))}
      </span>
    </li>
  );
}
