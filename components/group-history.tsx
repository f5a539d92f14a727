import { lastActivityOf } from '../lib/activity/last-activity';
import { panelTexts, type PanelTexts } from '../lib/i18n/inventory-panel/panel-texts';
import type { PageWords } from '../lib/i18n/page-words';
import type { Group } from '../lib/model/group';
import { ActivityStrip } from './activity-strip';
import { ForeignText } from './foreign-text';
import type { GroupHistoryData } from './inventory-actions';

/** Stored with the row, not part of what the checks judge. */
type SeenTimes = Partial<Readonly<Record<'firstSeenAt' | 'lastSeenAt', number>>>;

interface GroupHistoryProps {
  readonly group: Group & SeenTimes;
  readonly history?: GroupHistoryData | undefined;
  readonly words: PageWords;
}

function activityWords(group: Group, words: PageWords, texts: PanelTexts['history']): string {
  const last = lastActivityOf(group);
  if (last.known === 'nothing') return texts.nothing;
  if (last.known === 'none-since') return texts.noneSince(words.date(last.since));
  return texts.at(last.source === 'hand' ? words.date(last.at) : words.moment(last.at));
}

const Line = ({ term, text }: { readonly term: string; readonly text: string | undefined }) =>
  text === undefined ? null : (
    <div>
      <dt>{term}</dt>
      <dd>
        <ForeignText text={text} />
      </dd>
    </div>
  );

/** Names before, first and last seen, and what was seen day by day. */
export function GroupHistory({ group, history, words }: GroupHistoryProps) {
  const { history: texts } = panelTexts(words.locale);
  const { previousNames, firstSeenAt, lastSeenAt } = group;
  const last = lastActivityOf(group);
  const when = (at: number | undefined) => (at === undefined ? undefined : words.moment(at));
  const isSeen = group.reported !== true;
  return (
    <section aria-labelledby="history">
      <h3 id="history">{texts.title}</h3>
      <dl class="facts">
        <Line
          term={texts.previousNames}
          text={previousNames.length === 0 ? texts.noPrevious : previousNames.join('、')}
        />
        {isSeen && <Line term={texts.first} text={when(firstSeenAt)} />}
        {isSeen && <Line term={texts.last} text={when(lastSeenAt)} />}
        <Line term={texts.activity} text={activityWords(group, words, texts)} />
        {last.known === 'at' && <Line term="" text={texts.atBy[last.source]} />}
      </dl>
      {history?.groupId === group.id && <ActivityStrip history={history} words={words} />}
      <p class="soft small">{texts.membersNote}</p>
    </section>
  );
}
