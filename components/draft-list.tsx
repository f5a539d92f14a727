import type { PageWords } from '../lib/i18n/page-words';
import type { KeptDraft } from '../lib/model/kept-draft';
import type { Today } from '../lib/overview/today';
import { ForeignText } from './foreign-text';

export interface DraftActions {
  readonly onOpen: (id: string) => void;
  readonly onDelete: (id: string) => void;
  readonly onAskToNotify: () => void;
}

export interface DraftListProps extends DraftActions {
  readonly today: Today;
  readonly words: PageWords;
  /** Epoch ms. */
  readonly now: number;
}

interface DraftRowProps extends DraftActions {
  readonly draft: KeptDraft;
  readonly words: PageWords;
  readonly now: number;
}

function DraftRow({ draft, words, now, onOpen, onDelete }: DraftRowProps) {
  const { drafts, inventory } = words.texts;
  const name = draft.name || inventory.nameless;
  const when = words.moment(draft.dueAt);
  return (
    <li>
      <div class="clip">
        <ForeignText text={name} />
        <small class="soft">{draft.dueAt <= now ? drafts.overdue(when) : drafts.dueAt(when)}</small>
      </div>
      <button
        type="button"
        class="btn"
        aria-label={drafts.openOf(name)}
        onClick={() => onOpen(draft.id)}
      >
        {drafts.open}
      </button>
      <button
        type="button"
        class="btn"
        aria-label={drafts.removeOf(name)}
        onClick={() => onDelete(draft.id)}
      >
        {drafts.remove}
      </button>
    </li>
  );
}

/** The kept drafts, by group and time; their text shows only in the chat's own editor. */
export const DraftList = ({ today, words, ...rest }: DraftListProps) =>
  today.drafts.length === 0 ? null : (
    <section class="drafts" aria-label={words.texts.drafts.title}>
      <h2>{words.texts.drafts.title}</h2>
      <ul>
        {today.drafts.map((draft) => (
          <DraftRow key={draft.id} draft={draft} words={words} {...rest} />
        ))}
      </ul>
      <p class="soft">{words.texts.drafts.note}</p>
      {today.mayNotify ? undefined : (
        <button type="button" class="btn" onClick={rest.onAskToNotify}>
          {words.texts.drafts.askToNotify}
        </button>
      )}
    </section>
  );
