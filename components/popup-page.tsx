import type { NowWords } from '../lib/i18n/now-words';
import type { PageWords } from '../lib/i18n/page-words';
import type { ProfileLine } from '../lib/i18n/popup/profile-line';
import type { PopupTexts } from '../lib/i18n/popup/zh-CN';
import type { StorageState } from '../lib/model/storage-state';
import type { Ledger } from '../lib/overview/ledger';
import type { PageReport } from '../lib/overview/page-state';
import type { Today } from '../lib/overview/today';
import { DraftList, type DraftActions } from './draft-list';
import { GuardState } from './guard-state';
import { LedgerBody } from './ledger-body';
import { Icon } from './icon';
import { NowLine } from './now-line';
import { PopupFooter } from './popup-footer';
import { PopupNotices } from './popup-notices';
import { WhyPanel } from './why-panel';

export interface PopupPageProps {
  readonly words: PageWords;
  readonly texts: PopupTexts;
  readonly page: PageReport;
  /** Absent until the settings are read. */
  readonly now?: NowWords | undefined;
  readonly ledger: Ledger;
  /** The last answer is shown, and is being looked at again. */
  readonly checking: boolean;
  /** Absent when the built-in rules hold. */
  readonly profile?: ProfileLine | undefined;
  readonly storage?: StorageState | undefined;
  /** Set when a review is due: `11月20日`. */
  readonly reviewDue?: string | undefined;
  readonly inventory: string;
  readonly options: string;
  readonly recognising: boolean;
  readonly onRecognise: () => void;
  readonly onDiagnose?: (() => void) | undefined;
  readonly diagnosed?: boolean | undefined;
  /** Absent until it is read. */
  readonly today?: Today | undefined;
  /** Epoch ms. */
  readonly openedAt: number;
  readonly draftActions: DraftActions;
}

export const PopupPage = ({ words, page, now, ledger, today, ...rest }: PopupPageProps) => (
  <div class="popup">
    <header class="top">
      <div class="row">
        <h1 class="brand">{words.texts.brand}</h1>
        <GuardState state={page.state} texts={words.texts} />
        <a class="gear" href={rest.options} target="_blank" aria-label={rest.texts.settings}>
          <Icon name="sliders" />
        </a>
      </div>
      {now === undefined ? <p class="now">&nbsp;</p> : <NowLine now={now} />}
    </header>
    <main class="body">
      <WhyPanel
        page={page}
        texts={words.texts}
        recognising={rest.recognising}
        onRecognise={rest.onRecognise}
        onDiagnose={rest.onDiagnose}
        diagnosed={rest.diagnosed}
      />
      <PopupNotices
        storage={rest.storage}
        reviewDue={rest.reviewDue}
        inventory={rest.inventory}
        options={rest.options}
        words={words}
        texts={rest.texts}
      />
      <LedgerBody ledger={ledger} words={words} inventory={rest.inventory} />
      {today && (
        <DraftList today={today} words={words} now={rest.openedAt} {...rest.draftActions} />
      )}
    </main>
    <PopupFooter
      today={today}
      profile={rest.profile}
      checking={rest.checking ? rest.texts.checking : undefined}
      inventory={rest.inventory}
      texts={words.texts}
    />
  </div>
);
