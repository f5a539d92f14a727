import { useState } from 'preact/hooks';
import type { OptionsWords } from '../lib/i18n/options/options-texts';
import { problemWords } from '../lib/i18n/problems/problem-words';
import type { AddressReport } from '../lib/pages/options-views';
import { ForeignText } from './foreign-text';

export interface AddressProps {
  readonly report?: AddressReport | undefined;
  readonly words: OptionsWords;
  readonly busy: boolean;
  /** What was wrong with the address or its permission. */
  readonly refused?: 'invalid' | 'declined' | undefined;
  readonly moment: (at: number) => string;
  /** Called within the click: the browser asks for the permission. */
  readonly onSave: (url: string) => void;
  readonly onRefresh: () => void;
  readonly onStop: () => void;
}

type ReportProps = Pick<AddressProps, 'words' | 'moment'> & { readonly report: AddressReport };

function ReportLines({ report, words, moment }: ReportProps) {
  const { address: texts } = words.texts;
  const told = (at: number | undefined) => (at === undefined ? texts.never : moment(at));
  return (
    <ul class="report">
      <li>{report.approved ? texts.approved : texts.waits}</li>
      <li>
        {texts.tried}：{told(report.triedAt)}
      </li>
      <li>
        {texts.ok}：{told(report.okAt)}
      </li>
      {!report.mayFetch && <li class="problem">{texts.noPermission}</li>}
      {report.problem && (
        <li class="problem">
          <ForeignText text={problemWords(report.problem, words.locale)} />
          {report.failures > 1 && ` · ${texts.failures(report.failures)}`}
        </li>
      )}
      {report.clockSkewMs !== undefined && (
        <li class="problem">{texts.skew(Math.round(Math.abs(report.clockSkewMs) / 60_000))}</li>
      )}
    </ul>
  );
}

/** A profile by address: asked for only after the person's own word to the browser. */
export function Address(props: AddressProps) {
  const { report, words, busy, refused, moment, onSave, onRefresh, onStop } = props;
  const [url, setUrl] = useState<string>();
  const { address: texts } = words.texts;
  return (
    <div class="address">
      <h3>{texts.title}</h3>
      <label for="profile-address">{texts.label}</label>
      <input
        id="profile-address"
        type="url"
        placeholder="https://"
        value={url ?? report?.url ?? ''}
        aria-describedby="address-hint"
        aria-invalid={refused !== undefined}
        onInput={({ currentTarget }) => setUrl(currentTarget.value)}
      />
      <p id="address-hint" class="soft">
        {texts.hint}
      </p>
      {refused && (
        <p class="problem" role="alert">
          {texts[refused]}
        </p>
      )}
      {report && <ReportLines report={report} words={words} moment={moment} />}
      <p class="acts">
        <button
          type="button"
          class="btn"
          aria-disabled={busy}
          onClick={() => {
            if (!busy) onSave((url ?? report?.url ?? '').trim());
          }}
        >
          {texts.save}
        </button>
        {report && (
          <>
            <button type="button" class="btn" onClick={onRefresh}>
              {texts.refresh}
            </button>
            <button type="button" class="btn" onClick={onStop}>
              {texts.stop}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
