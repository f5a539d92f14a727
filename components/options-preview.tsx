import { useState } from 'preact/hooks';
import { settingName, type OptionsWords } from '../lib/i18n/options/options-texts';
import type { OfferedKey, ProfilePreview } from '../lib/pages/options-views';
import type { SettingChange } from '../lib/profile/layers';
import { ForeignText } from './foreign-text';
import { Icon } from './icon';
import { ProfileFactList } from './options-facts';
import { Problems } from './options-problems';
import { valueWords } from './options-setting-row';

export interface PreviewProps {
  readonly preview: ProfilePreview;
  readonly words: OptionsWords;
  readonly moment: (at: number) => string;
  readonly onApply: (typedWords: string) => void;
  readonly onCancel: () => void;
}

const ChangeRow = ({
  change: { path, before, after, locked },
  words,
}: {
  readonly change: SettingChange;
  readonly words: OptionsWords;
}) => (
  <tr>
    <th scope="row">
      <ForeignText text={settingName(path, words.settings)} />
      {locked && (
        <span class="lock">
          <Icon name="lock" />
          {words.texts.profile.willLock}
        </span>
      )}
    </th>
    <td class="before">
      <ForeignText text={valueWords(path, before, words)} />
    </td>
    <td class="after">
      <ForeignText text={valueWords(path, after, words)} />
    </td>
  </tr>
);

function Changes({
  changes,
  words,
}: {
  readonly changes: readonly SettingChange[];
  readonly words: OptionsWords;
}) {
  const { profile: texts } = words.texts;
  if (changes.length === 0) return <p>{texts.noChange}</p>;
  return (
    <table class="diff">
      <caption>{texts.changed(changes.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.column.setting}</th>
          <th scope="col">{texts.column.before}</th>
          <th scope="col">{texts.column.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <ChangeRow key={change.path} change={change} words={words} />
        ))}
      </tbody>
    </table>
  );
}

/** The first six words to compare, the last six to type: shown, anybody's key would be typed off. */
const KeyCheck = ({
  offered,
  words: { texts },
  onInput,
}: {
  readonly offered: OfferedKey;
  readonly words: OptionsWords;
  readonly onInput: (typed: string) => void;
}) => (
  <fieldset class="key-check">
    <legend>{texts.profile.check}</legend>
    <p>{texts.profile.checkLead}</p>
    <p>
      {texts.profile.firstWords} <strong class="first-words">{offered.firstWords.join(' ')}</strong>
    </p>
    <label for="last-words">{texts.profile.lastWords}</label>
    <input
      id="last-words"
      type="text"
      autocomplete="off"
      spellcheck={false}
      onInput={({ currentTarget }) => onInput(currentTarget.value)}
    />
  </fieldset>
);

/** What a profile would change, before it does. */
export function Preview({ preview, words, moment, onApply, onCancel }: PreviewProps) {
  const [typed, setTyped] = useState('');
  const { profile: texts } = words.texts;
  if (!preview.ok)
    return (
      <div class="preview">
        <Problems alert title={texts.notTaken} problems={preview.problems} locale={words.locale} />
        {preview.offered && (
          <p>
            {texts.offered} <strong>{preview.offered.firstWords.join(' ')}</strong>
          </p>
        )}
      </div>
    );
  return (
    <div class="preview" role="region" aria-label={texts.preview}>
      <h3>{texts.preview}</h3>
      <ProfileFactList
        profile={preview.profile}
        signed={preview.signed}
        trusted={preview.trusted}
        words={words}
        moment={moment}
      />
      <Problems alert title={texts.warnings} problems={preview.warnings} locale={words.locale} />
      <Changes changes={preview.changes} words={words} />
      {preview.needsFingerprint && (
        <KeyCheck offered={preview.needsFingerprint} words={words} onInput={setTyped} />
      )}
      <p class="acts">
        <button type="button" class="btn primary" onClick={() => onApply(typed)}>
          {texts.apply}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {texts.cancel}
        </button>
      </p>
    </div>
  );
}
