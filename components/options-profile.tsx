import type { OptionsWords } from '../lib/i18n/options/options-texts';
import type {
  ProfilePreview,
  ProfileSources,
  SettingsOverview,
  TakenProfile,
} from '../lib/pages/options-views';
import { Address, type AddressProps } from './options-address';
import { ProfileFactList } from './options-facts';
import { Intake, type IntakeProps } from './options-intake';
import { PinnedKeyPart } from './options-key';
import { Preview, type PreviewProps } from './options-preview';
import { Problems } from './options-problems';

export interface ProfileActions
  extends Pick<IntakeProps, 'onFile' | 'onText'>,
    Pick<PreviewProps, 'onApply' | 'onCancel'> {
  readonly onUndo: () => void;
  readonly onRemove: () => void;
  readonly onForget: () => void;
  readonly onAddress: AddressProps['onSave'];
  readonly onRefresh: () => void;
  readonly onStop: () => void;
}

export interface ProfileSectionProps {
  readonly words: OptionsWords;
  readonly overview: SettingsOverview;
  readonly sources?: ProfileSources | undefined;
  readonly preview?: ProfilePreview | undefined;
  readonly busy: boolean;
  readonly addressRefused?: AddressProps['refused'];
  readonly moment: (at: number) => string;
  readonly act: ProfileActions;
}

const Taken = ({
  title,
  profile,
  words,
  moment,
}: Pick<ProfileSectionProps, 'words' | 'moment'> & {
  readonly title: string;
  readonly profile: TakenProfile;
}) => (
  <>
    <h3>{title}</h3>
    <ProfileFactList
      profile={profile}
      taken={profile}
      signed={profile.signed}
      trusted={profile.trusted}
      words={words}
      moment={moment}
    />
  </>
);

function Now({ words, overview, sources, moment, act }: ProfileSectionProps) {
  const { profile: texts } = words.texts;
  const { profile, waiting, problems, canUndo } = overview;
  return (
    <div class="profile-now">
      {profile ? (
        <Taken title={texts.now} profile={profile} words={words} moment={moment} />
      ) : (
        <p>{texts.none}</p>
      )}
      {waiting && <Taken title={texts.waiting} profile={waiting} words={words} moment={moment} />}
      <Problems title={texts.problems} problems={problems} locale={words.locale} />
      <p class="acts">
        {canUndo && (
          <button type="button" class="btn" onClick={act.onUndo}>
            {texts.undo}
          </button>
        )}
        {sources?.own && (
          <button type="button" class="btn" onClick={act.onRemove}>
            {texts.remove}
          </button>
        )}
      </p>
    </div>
  );
}

/** The profile that holds, and the ways to take one in. */
export function ProfileSection(props: ProfileSectionProps) {
  const { words, overview, sources, preview, busy, moment, act } = props;
  const { profile: texts } = words.texts;
  const offered = preview?.ok === false ? preview.offered : undefined;
  return (
    <section id="profile" aria-labelledby="profile-title">
      <h2 id="profile-title">{words.texts.sections.profile}</h2>
      <p class="soft">{texts.lead}</p>
      <Now {...props} />
      <Intake texts={texts} busy={busy} onFile={act.onFile} onText={act.onText} />
      {preview && (
        <Preview
          preview={preview}
          words={words}
          moment={moment}
          onApply={act.onApply}
          onCancel={act.onCancel}
        />
      )}
      <Address
        report={sources?.address}
        words={words}
        busy={busy}
        refused={props.addressRefused}
        moment={moment}
        onSave={act.onAddress}
        onRefresh={act.onRefresh}
        onStop={act.onStop}
      />
      {overview.pinned && (
        <PinnedKeyPart
          pinned={overview.pinned}
          offered={offered}
          texts={texts}
          onForget={act.onForget}
        />
      )}
      <p class="ways">
        <a href="/studio.html">{texts.studio}</a> <a href="/clients.html">{texts.clients}</a>
      </p>
    </section>
  );
}
