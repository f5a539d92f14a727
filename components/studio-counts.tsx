import type { Locale } from '../lib/i18n/locale';
import type { StudioTexts } from '../lib/i18n/studio/zh-CN';
import type { Checked } from '../lib/model/checked';
import type { Problem } from '../lib/model/problem';
import type { RuleCounts } from '../lib/overview/reminder-counts';
import type { SummedCounts } from '../lib/studio/staff-counts';
import { ForeignText } from './foreign-text';
import { FileChoice, ProblemList, Said } from './studio-parts';

export interface StudioCountsProps {
  readonly texts: StudioTexts;
  readonly locale: Locale;
  /** Files read, and the different ones among them. */
  readonly files: number;
  readonly people: number;
  /** Absent until a file was read. */
  readonly sums?: Checked<SummedCounts> | undefined;
  /** A refused file's name and what is wrong with it. */
  readonly refused: readonly (readonly [file: string, problems: readonly Problem[]])[];
  readonly ruleName: (rule: string) => string;
  readonly onOpen: (files: readonly File[]) => void;
  readonly onClear: () => void;
}

const percent = ({ sentShare = 0 }: RuleCounts): string =>
  `${Math.round(Math.min(1, sentShare) * 100)}%`;

const Sums = ({
  sums,
  texts,
  ruleName,
}: Pick<StudioCountsProps, 'texts' | 'ruleName'> & { readonly sums: SummedCounts }) => {
  const { counts } = texts;
  const relaxed = sums.rules.filter(({ tooStrict }) => tooStrict);
  return (
    <>
      <ul class="advice">
        {relaxed.map((rule) => (
          <li key={rule.rule}>{counts.relax(ruleName(rule.rule), percent(rule))}</li>
        ))}
        {relaxed.length === 0 && <li>{counts.fine}</li>}
      </ul>
      <table>
        <thead>
          <tr>
            {Object.entries(counts.columns).map(([id, title]) => (
              <th key={id} scope="col" class={id === 'rule' ? undefined : 'num'}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sums.rules.map((rule) => (
            <tr key={rule.rule}>
              <th scope="row">{ruleName(rule.rule)}</th>
              <td class="num">{rule.shown}</td>
              <td class="num">{rule.heeded}</td>
              <td class="num">{rule.sent + rule.falseAlarm}</td>
              <td class="num">{percent(rule)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sums.withheld.length > 0 && (
        <p class="soft">{counts.withheld(sums.withheld.map(ruleName).join('、'))}</p>
      )}
    </>
  );
};

/** Sums over what at least five people handed in. */
export const StudioCounts = (props: StudioCountsProps) => {
  const { texts, locale, sums } = props;
  const { counts } = texts;
  return (
    <>
      <p class="soft">{counts.lead}</p>
      <div class="acts">
        <FileChoice label={counts.open} accept=".json" multiple onFiles={props.onOpen} />
        {props.files > 0 && (
          <button type="button" class="btn" onClick={props.onClear}>
            {counts.clear}
          </button>
        )}
        <Said text={props.files > 0 ? counts.got(props.files, props.people) : ''} />
      </div>
      {props.refused.map(([file, problems]) => (
        <div key={file} class="panel-box caution">
          <ForeignText text={file} />
          <ProblemList problems={problems} locale={locale} />
        </div>
      ))}
      {sums &&
        (sums.ok ? (
          <Sums texts={texts} ruleName={props.ruleName} sums={sums.value} />
        ) : (
          <ProblemList problems={sums.problems} locale={locale} />
        ))}
    </>
  );
};
