import type { StudioTexts } from '../lib/i18n/studio/zh-CN';
import { isChromeId, isFirefoxId, isInstallUrl } from '../lib/studio/pack/extension-ids';
import type { ExtensionPlace } from '../lib/studio/pack/managed';
import { Labelled, Said } from './studio-parts';

export interface StudioRollOutProps {
  readonly texts: StudioTexts;
  readonly place: ExtensionPlace;
  readonly contact: string;
  /** Whether the draft can be handed out at all. */
  readonly ready: boolean;
  readonly isSigned: boolean;
  readonly isDraft: boolean;
  readonly said: string;
  readonly onPlace: (place: ExtensionPlace) => void;
  readonly onContact: (contact: string) => void;
  readonly onSave: () => void;
}

const CHECKS: Readonly<Record<keyof ExtensionPlace, (text: string) => boolean>> = {
  chromeId: isChromeId,
  edgeId: isChromeId,
  firefoxId: isFirefoxId,
  updateUrl: isInstallUrl,
  xpiUrl: isInstallUrl,
};
const KEYS = ['chromeId', 'edgeId', 'firefoxId', 'updateUrl', 'xpiUrl'] as const;

/** Everything to hand out, from one button. */
export const StudioRollOut = (props: StudioRollOutProps) => {
  const { place, texts } = props;
  const { rollOut } = texts;
  const isFine = KEYS.every((key) => CHECKS[key](place[key]));
  const may = isFine && props.ready;
  return (
    <>
      <p class="soft">{rollOut.lead}</p>
      <ul class="advice">
        <li>{props.isSigned ? rollOut.signed : rollOut.unsigned}</li>
        {props.isDraft && <li>{rollOut.draft}</li>}
        {!props.ready && <li>{rollOut.notReady}</li>}
      </ul>
      <div class="fields two">
        {KEYS.map((key) => {
          const isWrong = !CHECKS[key](place[key]);
          return (
            <Labelled
              key={key}
              label={rollOut[key]}
              hint={isWrong ? rollOut.wrong[key] : undefined}
            >
              <input
                value={place[key]}
                spellcheck={false}
                aria-invalid={isWrong}
                onInput={({ currentTarget }) =>
                  props.onPlace({ ...place, [key]: currentTarget.value.trim() })
                }
              />
            </Labelled>
          );
        })}
        <Labelled label={rollOut.contact}>
          <input
            value={props.contact}
            maxLength={64}
            onInput={({ currentTarget }) => props.onContact(currentTarget.value)}
          />
        </Labelled>
      </div>
      <section aria-labelledby="pack-holds">
        <h3 id="pack-holds">{rollOut.holds}</h3>
        <ul class="advice">
          {rollOut.contents.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <p class="soft">{rollOut.limits}</p>
      </section>
      <div class="acts">
        <button
          type="button"
          class="btn primary"
          aria-disabled={!may}
          onClick={() => may && props.onSave()}
        >
          {rollOut.save}
        </button>
        <Said text={props.said} />
      </div>
    </>
  );
};
