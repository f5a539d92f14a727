import type { OptionsTexts } from '../lib/i18n/options/zh-CN';
import type { OptionsWords } from '../lib/i18n/options/options-texts';
import type { ProfileFacts, TakenProfile } from '../lib/pages/options-views';
import { ForeignText } from './foreign-text';
import { Problems } from './options-problems';

export interface ProfileFactsProps {
  readonly profile: ProfileFacts;
  /** Set when it is in use, not only looked at. */
  readonly taken?: TakenProfile | undefined;
  readonly signed: boolean;
  readonly trusted: boolean;
  readonly words: OptionsWords;
  /** Epoch ms → words. */
  readonly moment: (at: number) => string;
}

const trustWords = ({ taken, signed, trusted, words }: ProfileFactsProps): string => {
  const { profile: texts } = words.texts;
  if (taken?.from === 'policy') return texts.byPolicy;
  if (signed) return trusted ? texts.trusted : texts.signed;
  return texts.unsigned;
};

type Fact = readonly [keyof OptionsTexts['profile']['facts'], string | undefined];

function factsOf(props: ProfileFactsProps): readonly Fact[] {
  const { profile, taken, words, moment } = props;
  const { profile: texts } = words.texts;
  const standing = taken ? texts.standing[taken.standing] : undefined;
  return [
    ['name', profile.name ?? texts.unnamed],
    ['issuer', profile.issuer],
    ['serial', String(profile.serial)],
    ['status', [texts.status[profile.status], standing].filter(Boolean).join(' · ')],
    ['effectiveFrom', profile.effectiveFrom],
    ['expires', profile.expires],
    ['source', profile.source?.title ?? profile.source?.url],
    ['signed', trustWords(props)],
    ['from', taken && texts.from[taken.from]],
    ['appliedAt', taken && moment(taken.appliedAt)],
  ];
}

/** What a profile says of itself, and how far it is trusted. */
export function ProfileFactList(props: ProfileFactsProps) {
  const { taken, words } = props;
  const { profile: texts } = words.texts;
  return (
    <>
      <dl class="facts">
        {factsOf(props).map(([key, value]) =>
          value === undefined ? null : (
            <div key={key}>
              <dt>{texts.facts[key]}</dt>
              <dd>
                <ForeignText text={value} />
              </dd>
            </div>
          ),
        )}
      </dl>
      {taken && <Problems title={texts.warnings} problems={taken.warnings} locale={words.locale} />}
    </>
  );
}
