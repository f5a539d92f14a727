import { useState } from 'preact/hooks';
import { formatDate, weekdayName } from '../lib/i18n/format';
import type { Locale } from '../lib/i18n/locale';
import { findingWords } from '../lib/i18n/studio/finding-words';
import type { StudioTexts } from '../lib/i18n/studio/zh-CN';
import type { Settings } from '../lib/model/settings';
import { builtInSettings } from '../lib/profile/built-in';
import { without } from '../lib/model/without';
import { tryOut, type Trial, type TrialResult } from '../lib/studio/what-if';
import { ForeignText } from './foreign-text';
import { Labelled } from './studio-parts';

export interface StudioWhatIfProps {
  readonly settings: Settings;
  /** Whether the draft's status holds every rule down to a line. */
  readonly isDraft: boolean;
  readonly texts: StudioTexts;
  readonly locale: Locale;
  readonly first: Trial;
  /** What a rule is called, by its id. */
  readonly ruleName: (rule: string) => string;
}

type Change = (change: Partial<Trial>) => void;

const Select = (props: {
  readonly label: string;
  readonly value: string;
  readonly options: Readonly<Record<string, string>>;
  readonly onChoose: (value: string) => void;
}) => (
  <Labelled label={props.label}>
    <select
      value={props.value}
      onInput={({ currentTarget }) => props.onChoose(currentTarget.value)}
    >
      {Object.entries(props.options).map(([value, title]) => (
        <option key={value} value={value}>
          {title}
        </option>
      ))}
    </select>
  </Labelled>
);

const Figure = (props: {
  readonly label: string;
  readonly value: number | undefined;
  readonly onFigure: (value: number | undefined) => void;
}) => (
  <Labelled label={props.label}>
    <input
      type="number"
      min={0}
      max={100_000}
      value={props.value ?? ''}
      onInput={({ currentTarget: { valueAsNumber } }) =>
        props.onFigure(valueAsNumber >= 0 ? Math.floor(valueAsNumber) : undefined)
      }
    />
  </Labelled>
);

const withMembers = (trial: Trial, members: number | undefined): Trial => {
  const others = without(trial, 'members');
  return members === undefined ? others : { ...others, members };
};
const withKind = (trial: Trial, kind: string): Trial => {
  const others = without(trial, 'groupKind');
  return kind === 'work' || kind === 'social' || kind === 'unknown'
    ? { ...others, groupKind: kind }
    : others;
};
/** A Chinese input method writes `20：14`. */
const clockOf = (typed: string): string => typed.normalize('NFKC');
const isMessageKind = (kind: string): kind is Trial['kind'] =>
  ['text', 'sticker', 'image', 'file'].includes(kind);

const Form = (props: {
  readonly trial: Trial;
  readonly texts: StudioTexts;
  readonly set: (trial: Trial) => void;
}) => {
  const { trial, set } = props;
  const { whatIf } = props.texts;
  const change: Change = (part) => set({ ...trial, ...part });
  return (
    <div class="trial">
      <Labelled label={whatIf.text}>
        <textarea
          rows={3}
          value={trial.text}
          onInput={({ currentTarget }) => change({ text: currentTarget.value })}
        />
      </Labelled>
      <Labelled label={whatIf.before}>
        <textarea
          rows={3}
          value={trial.before}
          onInput={({ currentTarget }) => change({ before: currentTarget.value })}
        />
      </Labelled>
      <div class="fields">
        <Select
          label={whatIf.kind}
          value={trial.kind}
          options={whatIf.kinds}
          onChoose={(kind) => isMessageKind(kind) && change({ kind })}
        />
        <Labelled label={whatIf.date}>
          <input
            inputMode="numeric"
            placeholder="2026-12-31"
            value={trial.date}
            onInput={({ currentTarget }) => change({ date: currentTarget.value })}
          />
        </Labelled>
        <Labelled label={whatIf.clock}>
          <input
            inputMode="numeric"
            placeholder="20:14"
            value={trial.clock}
            onInput={({ currentTarget }) => change({ clock: clockOf(currentTarget.value) })}
          />
        </Labelled>
        <Labelled label={whatIf.group}>
          <input
            value={trial.groupName}
            onInput={({ currentTarget }) => change({ groupName: currentTarget.value })}
          />
        </Labelled>
        <Select
          label={whatIf.groupKind}
          value={trial.groupKind ?? ''}
          options={whatIf.groupKinds}
          onChoose={(kind) => set(withKind(trial, kind))}
        />
        <Figure
          label={whatIf.members}
          value={trial.members}
          onFigure={(members) => set(withMembers(trial, members))}
        />
        <Figure
          label={whatIf.repeats}
          value={trial.repeats}
          onFigure={(repeats = 0) => change({ repeats })}
        />
        <Figure
          label={whatIf.crowd}
          value={trial.crowd}
          onFigure={(crowd = 0) => change({ crowd })}
        />
      </div>
    </div>
  );
};

type Side = StudioWhatIfProps & { readonly trial: Trial; readonly result: TrialResult | undefined };

const Why = ({ result, trial, settings, texts, locale, ruleName }: Side) => {
  if (!result) return <>{texts.whatIf.noTime}</>;
  const { findings, emergency } = result.judgement;
  const zone = { timeZone: settings.timeZone, now: result.at.getTime() };
  return (
    <>
      {findings.length === 0 && texts.whatIf.nothing}
      <ul>
        {findings.map((finding) => (
          <li key={finding.rule}>
            <b>{ruleName(finding.rule)}</b> · {texts.whatIf.verdicts[finding.level]} ·{' '}
            <ForeignText text={findingWords(finding, trial, zone, locale)} />
          </li>
        ))}
        {emergency && <li class="soft">{texts.whatIf.emergency}</li>}
      </ul>
    </>
  );
};

const When = ({ result, texts, locale }: Side) => {
  if (!result) return <>{texts.whatIf.noTime}</>;
  const { day, weekday, working } = result.status;
  const words = [
    formatDate(day.date, day.date, locale),
    weekdayName(weekday, locale),
    texts.calendar.kinds[day.kind],
    ...(day.name === undefined ? [] : [day.name]),
  ].join(' ');
  return <>{working ? texts.whatIf.working(words) : texts.whatIf.resting(words)}</>;
};

/** Any message against the draft and against what is built in, side by side. */
export const StudioWhatIf = (props: StudioWhatIfProps) => {
  const { texts, settings } = props;
  const { whatIf } = texts;
  const [trial, setTrial] = useState(props.first);
  const sides: readonly (Side & { readonly id: string })[] = [
    { ...props, id: 'draft', trial, result: tryOut(trial, settings) },
    {
      ...props,
      id: 'built-in',
      trial,
      settings: builtInSettings,
      result: tryOut(trial, builtInSettings),
    },
  ];
  const cells = (cell: (side: Side) => preact.ComponentChild) =>
    sides.map((side) => <td key={side.id}>{cell(side)}</td>);
  return (
    <>
      <p class="soft">{whatIf.lead}</p>
      <Form {...{ trial, texts, set: setTrial }} />
      <section aria-live="polite">
        <table class="results">
          <caption>{whatIf.result}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{whatIf.columns.draft}</th>
              <th scope="col">{whatIf.columns.builtIn}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{whatIf.rows.verdict}</th>
              {cells(({ result }) => (
                <b>{result ? whatIf.verdicts[result.judgement.verdict] : whatIf.noTime}</b>
              ))}
            </tr>
            <tr>
              <th scope="row">{whatIf.rows.findings}</th>
              {cells((side) => (
                <Why {...side} />
              ))}
            </tr>
            <tr>
              <th scope="row">{whatIf.rows.time}</th>
              {cells((side) => (
                <When {...side} />
              ))}
            </tr>
            <tr>
              <th scope="row">{whatIf.rows.kind}</th>
              {cells(({ result }) => whatIf.groupKinds[result?.kind ?? ''])}
            </tr>
          </tbody>
        </table>
        {props.isDraft && <p class="soft">{whatIf.draftCap}</p>}
      </section>
    </>
  );
};
