import { filesTexts } from '../lib/i18n/files/files-texts';
import type { Locale } from '../lib/i18n/locale';
import type { PageWords } from '../lib/i18n/page-words';
import type { SourceFile } from '../lib/model/list-batch';
import type { JoinedFigures } from '../lib/overview/joined-figures';
import type { RefusedFile } from '../lib/pages/files-sources';
import { FileDrop } from './file-drop';
import { BusyLine, type Busy } from './files-busy';
import { ConflictTable } from './files-conflicts';
import { ProblemList } from './problem-list';

export interface SourcesPanelProps {
  /** Absent until they are read. */
  readonly sources?: readonly SourceFile[] | undefined;
  readonly figures?: JoinedFigures | undefined;
  /** Groups of own files that the inventory has no more, by the file's id. */
  readonly gone: ReadonlyMap<string, number>;
  readonly busy?: Busy | undefined;
  readonly notice?: string | undefined;
  readonly refused: readonly RefusedFile[];
  /** Whether a restoring can be taken back. */
  readonly restored: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onRemove: (sourceId: string) => void;
  readonly onRestore: (sourceId: string) => void;
  readonly onUndoRestore: () => void;
}

interface Worded {
  readonly locale: Locale;
  readonly words: PageWords;
}

type RowProps = Worded &
  Pick<SourcesPanelProps, 'gone' | 'onRemove' | 'onRestore'> & { readonly source: SourceFile };

function SourceRow({ source, gone, locale, words, onRemove, onRestore }: RowProps) {
  const texts = filesTexts(locale).sources;
  const missing = gone.get(source.id) ?? 0;
  const when = words.moment(source.exportedAt);
  return (
    <tr>
      <th scope="row">
        {source.own ? texts.own : texts.colleague}
        {source.others && <small class="soft">{texts.others}</small>}
        {missing > 0 && (
          <small>
            {texts.gone(missing)}{' '}
            <button type="button" class="link" onClick={() => onRestore(source.id)}>
              {texts.restore(missing)}
            </button>
          </small>
        )}
      </th>
      <td>{when}</td>
      <td class="num">{source.groups}</td>
      <td class="num">
        <button
          type="button"
          class="link"
          aria-label={`${texts.remove} ${when}`}
          onClick={() => onRemove(source.id)}
        >
          {texts.remove}
        </button>
      </td>
    </tr>
  );
}

const SourceTable = ({ sources = [], ...props }: SourcesPanelProps & Worded) => {
  const texts = filesTexts(props.locale).sources;
  return (
    <table class="files">
      <caption class="sr">{texts.list}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.from}</th>
          <th scope="col">{texts.exported}</th>
          <th scope="col" class="num">
            {texts.groups}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <SourceRow key={source.id} source={source} {...props} />
        ))}
      </tbody>
    </table>
  );
};

function JoinedView({
  figures,
  locale,
}: {
  readonly figures: JoinedFigures;
  readonly locale: Locale;
}) {
  const texts = filesTexts(locale).sources;
  const conflicts = figures.conflicts.flatMap(({ group, conflicts: each }) =>
    each.map(({ field, values }) => ({ name: group.name, field, values })),
  );
  return (
    <>
      <h3>{texts.merged}</h3>
      <p>
        <b>{texts.total(figures.total)}</b> <small class="soft">{texts.members}</small>
      </p>
      <ul class="seen-by">
        {figures.seenBy.map(([people, groups]) => (
          <li key={people}>
            {people === 0 ? texts.byNobody(groups) : texts.seenBy(people, groups)}
          </li>
        ))}
        {figures.unsure > 0 && <li>{texts.unsure(figures.unsure)}</li>}
      </ul>
      <h4>{texts.conflicts}</h4>
      <p class="soft small">{conflicts.length === 0 ? texts.noConflicts : texts.conflictHint}</p>
      {conflicts.length > 0 && <ConflictTable conflicts={conflicts} locale={locale} />}
    </>
  );
}

/** Colleagues' inventories beside one's own: counted, never mixed in, never by a member's name. */
export function SourcesPanel(props: SourcesPanelProps & Worded) {
  const { locale, sources, figures, refused } = props;
  const texts = filesTexts(locale);
  return (
    <section id="sources" aria-labelledby="sources-title">
      <h2 id="sources-title">{texts.parts.sources}</h2>
      <p class="soft">{texts.sources.lead}</p>
      <FileDrop
        label={texts.sources.file}
        hint={texts.drop.many}
        accept=".jsonl,.json,.txt"
        multiple
        onFiles={props.onFiles}
      />
      <BusyLine busy={props.busy} cancel={texts.busy.cancel} />
      <p role="status">
        {props.notice}{' '}
        {props.restored && (
          <button type="button" class="link" onClick={props.onUndoRestore}>
            {texts.sources.undo}
          </button>
        )}
      </p>
      {refused.map(({ name, problems }, index) => (
        <ProblemList key={index} name={name} problems={problems} locale={locale} />
      ))}
      {sources?.length === 0 && <p class="soft">{texts.sources.none}</p>}
      {sources && sources.length > 0 && <SourceTable {...props} />}
      {figures && <JoinedView figures={figures} locale={locale} />}
    </section>
  );
}
