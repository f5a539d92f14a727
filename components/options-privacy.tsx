import type { OptionsWords } from '../lib/i18n/options/options-texts';
import type { StorageState, StoredTable } from '../lib/model/storage-state';
import { StoredTables } from './options-stored';
import { Wipe } from './options-wipe';

export interface PrivacySectionProps {
  readonly words: OptionsWords;
  /** Absent until counted. */
  readonly tables?: readonly StoredTable[] | undefined;
  readonly tablesUnreadable: boolean;
  readonly storage?: StorageState | undefined;
  /** What became of the stored data; absent when all is well. */
  readonly storageLine?: string | undefined;
  readonly busy: boolean;
  readonly onDismiss: () => void;
  readonly onWipe: () => void;
}

const MAY_DISMISS: readonly StorageState['state'][] = ['restored', 'lost', 'quota'];

function Stored({ words, tables, tablesUnreadable }: PrivacySectionProps) {
  const { privacy: texts } = words.texts;
  if (tables) return <StoredTables tables={tables} words={words} />;
  return <p class="soft">{tablesUnreadable ? texts.unreadable : texts.reading}</p>;
}

/** What is kept, in words and numbers, and the way to erase it. */
export const PrivacySection = (props: PrivacySectionProps) => {
  const { words, storage, storageLine } = props;
  const { privacy: texts } = words.texts;
  return (
    <section id="privacy" aria-labelledby="privacy-title">
      <h2 id="privacy-title">{words.texts.sections.privacy}</h2>
      <p>{texts.lead}</p>
      <p>{texts.names}</p>
      <h3>{texts.storage}</h3>
      <p class={storageLine === undefined ? undefined : 'problem'} role="status">
        {storage && (storageLine ?? texts.storageOk)}{' '}
        {storage && MAY_DISMISS.includes(storage.state) && (
          <button type="button" class="btn" onClick={props.onDismiss}>
            {texts.dismiss}
          </button>
        )}
      </p>
      <h3>{texts.table}</h3>
      <p class="soft">{texts.tableLead}</p>
      <Stored {...props} />
      <Wipe texts={texts} busy={props.busy} onWipe={props.onWipe} />
    </section>
  );
};
