import { render } from 'preact';
import { FilesPage, type FilesPageProps } from '../../components/files-page';
import '../../components/files.css';
import { openNames } from '../../lib/db/open-names';
import { readGroups } from '../../lib/db/read-groups';
import { filesTexts } from '../../lib/i18n/files/files-texts';
import { formatDate } from '../../lib/i18n/format';
import type { ReviewState } from '../../lib/messaging/protocols/records';
import { send } from '../../lib/messaging/send';
import { joinedFigures } from '../../lib/overview/joined-figures';
import { joinSources } from '../../lib/pages/files-sources';
import { builtInConfig, chooseLocale, readConfig, wordsFor } from '../../lib/pages/read-config';
import { showFragment } from '../../lib/pages/show-fragment';
import { listActs } from './list';
import { saveReport } from './report';
import { sourceActs } from './sources';
import { textsOf, todayOf, type Changes, type Stage } from './stage';
import { keepFocus } from '../../lib/pages/keep-focus';

const root = document.getElementById('root');
keepFocus(document);
const openedAt = new Date();

const stage: Stage = {
  config: builtInConfig(),
  groups: [],
  joined: undefined,
  show,
  reread: () => reread().catch(() => show({ unreadable: true })),
};

let review: ReviewState | undefined;
let props: FilesPageProps = {
  words: wordsFor(stage.config, openedAt),
  unreadable: false,
  report: { unknown: 0, problems: [], onSave: (order) => void saveReport(stage, order) },
  list: { kept: [], problems: [], ...listActs(stage) },
  sources: { gone: new Map(), refused: [], restored: false, ...sourceActs(stage) },
  review: { onReviewed: () => void markReviewed() },
  onLocale: (locale) => {
    stage.config = { ...stage.config, locale };
    showWords();
    void chooseLocale(locale);
  },
};

function show({ report, list, sources, review: tended, unreadable }: Changes): void {
  props = {
    ...props,
    unreadable: unreadable ?? props.unreadable,
    report: { ...props.report, ...report },
    list: { ...props.list, ...list },
    sources: { ...props.sources, ...sources },
    review: { ...props.review, ...tended },
  };
  document.documentElement.lang = props.words.locale;
  document.title = filesTexts(props.words.locale).pageTitle;
  if (root) render(<FilesPage {...props} />, root);
}

/** What was just said was said in the other language. */
function showWords(): void {
  props = { ...props, words: wordsFor(stage.config, openedAt) };
  const quiet = { notice: undefined };
  show({ report: quiet, list: quiet, sources: quiet });
  showReview();
}

function showReview(notice?: string): void {
  if (!review) return;
  const told = (date: string) => formatDate(date, todayOf(stage), stage.config.locale);
  const { due, dueOn, lastOn } = review;
  const dates = {
    due,
    dueOn: told(dueOn),
    ...(lastOn === undefined ? {} : { lastOn: told(lastOn) }),
  };
  show({ review: { review: dates, notice } });
}

async function markReviewed(): Promise<void> {
  review = await send('reviewDone', undefined).catch(() => review);
  showReview(textsOf(stage).review.thanks);
}

async function reread(): Promise<void> {
  stage.groups = await readGroups(stage.config.settings.timeZone, await openNames());
  const work = stage.groups.filter(({ kind }) => kind === 'work');
  const unknown = stage.groups.filter(({ kind }) => kind === 'unknown').length;
  show({ unreadable: false, report: { groups: work, unknown } });
  show({ list: { batches: await send('listBatches', undefined) } });
  const files = await send('listSources', undefined);
  show({ sources: { sources: files } });
  stage.joined = await joinSources(stage.groups);
  const merged = stage.joined?.groups;
  show({
    report: { merged: merged?.map(({ group }) => group) },
    sources: {
      figures: merged && joinedFigures(merged),
      gone: stage.joined?.gone ?? new Map<string, number>(),
    },
  });
}

showWords();
stage.config = await readConfig();
showWords();
await stage.reread();
showFragment();
review = await send('getReview', undefined).catch(() => undefined);
showReview();
