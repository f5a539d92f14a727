import { useRef } from 'preact/hooks';
import { filesTexts } from '../lib/i18n/files/files-texts';
import type { Locale } from '../lib/i18n/locale';
import type { PageWords } from '../lib/i18n/page-words';
import type { ListBatch } from '../lib/model/list-batch';
import type { ListPreview } from '../lib/pages/files-list';
import type { Problem } from '../lib/model/problem';
import { FileDrop } from './file-drop';
import { BusyLine, type Busy } from './files-busy';
import { ConflictTable, type Conflict } from './files-conflicts';
import { PreviewTable, type OnMap } from './files-preview';
import { Icon } from './icon';
import { ProblemList } from './problem-list';

export interface ListPanelProps {
  readonly preview?: ListPreview | undefined;
  readonly busy?: Busy | undefined;
  /** What was just done. */
  readonly notice?: string | undefined;
  /** What the last list says otherwise than what stood there before. */
  readonly kept: readonly Conflict[];
  readonly problems: readonly Problem[];
  /** The file that the problems are about. */
  readonly name?: string | undefined;
  /** Absent until they are read. */
  readonly batches?: readonly ListBatch[] | undefined;
  readonly onFile: (file: File) => void;
  readonly onPaste: (text: string) => void;
  readonly onMap: OnMap;
  readonly onTake: () => void;
  readonly onDiscard: () => void;
  readonly onUndo: (batchId: string) => void;
  readonly onTemplate: (format: 'csv' | 'xlsx') => void;
}

interface Worded {
  readonly locale: Locale;
  readonly words: PageWords;
}

function Sources({ locale, onFile, onPaste, onTemplate }: ListPanelProps & Worded) {
  const texts = filesTexts(locale);
  const pasted = useRef<HTMLTextAreaElement>(null);
  return (
    <div class="intake">
      <div>
        <FileDrop
          label={texts.list.file}
          hint={texts.drop.hint}
          accept=".csv,.tsv,.txt,.xlsx"
          multiple={false}
          onFiles={([file]) => file && onFile(file)}
        />
        <p class="small">
          {texts.list.template}{' '}
          {(['xlsx', 'csv'] as const).map((format) => (
            <button key={format} type="button" class="link" onClick={() => onTemplate(format)}>
              {texts.report.formats[format]}
            </button>
          ))}
        </p>
      </div>
      <div class="paste">
        <label>
          {texts.list.paste}
          <textarea ref={pasted} rows={4} spellcheck={false} />
        </label>
        <button
          type="button"
          class="btn"
          onClick={() => {
            onPaste(pasted.current?.value ?? '');
          }}
        >
          {texts.list.read}
        </button>
      </div>
    </div>
  );
}

const Batches = ({ batches = [], onUndo, locale, words }: ListPanelProps & Worded) => {
  const { list } = filesTexts(locale);
  return (
    <>
      <h3>{list.batches}</h3>
      {batches.length === 0 && <p class="soft">{list.noBatches}</p>}
      <ul class="batches">
        {batches.map(({ id, at, added, changed }) => {
          const told = list.batch(words.moment(at), added, changed);
          return (
            <li key={id}>
              {told}
              <button
                type="button"
                class="link"
                aria-label={`${list.undo} ${told}`}
                onClick={() => onUndo(id)}
              >
                {list.undo}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
};

/** A unit's own list: read, looked at, taken in, taken back. */
export function ListPanel(props: ListPanelProps & Worded) {
  const { locale, preview, busy, notice, kept, problems } = props;
  const texts = filesTexts(locale);
  const count = preview?.entries.length ?? 0;
  return (
    <section id="list" aria-labelledby="list-title">
      <h2 id="list-title">{texts.parts.list}</h2>
      <p class="soft">{texts.list.lead}</p>
      <Sources {...props} />
      <BusyLine busy={busy} cancel={texts.busy.cancel} />
      <p role="status">{notice}</p>
      <div role="alert">
        <ProblemList problems={problems} name={props.name} locale={locale} />
      </div>
      {kept.length > 0 && (
        <>
          <p>{texts.list.kept}</p>
          <ConflictTable conflicts={kept} locale={locale} />
        </>
      )}
      {preview && (
        <div class="preview">
          <h3>{texts.list.preview}</h3>
          <p class="soft">{texts.list.previewHint}</p>
          <PreviewTable preview={preview} locale={locale} onMap={props.onMap} />
          <p class="bar">
            <button
              type="button"
              class="btn primary"
              aria-disabled={count === 0 || busy !== undefined}
              onClick={() => {
                if (count > 0 && !busy) props.onTake();
              }}
            >
              <Icon name="tick" />
              {texts.list.take(count)}
            </button>
            <button type="button" class="btn" onClick={props.onDiscard}>
              {texts.list.discard}
            </button>
          </p>
        </div>
      )}
      {props.batches && <Batches {...props} />}
    </section>
  );
}
