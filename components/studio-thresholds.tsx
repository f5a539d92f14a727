import type { Locale } from '../lib/i18n/locale';
import type { StudioTexts } from '../lib/i18n/studio/zh-CN';
import type { Problem } from '../lib/model/problem';
import type { ThresholdRow } from '../lib/studio/threshold-table';
import { FileChoice, ProblemList, Said } from './studio-parts';

export interface StudioThresholdsProps {
  readonly texts: StudioTexts;
  readonly locale: Locale;
  /** Groups of the file and the day it was exported; absent until one is read. */
  readonly inventory?: { readonly groups: number; readonly day: string } | undefined;
  /** Absent while they are computed. */
  readonly rows?: readonly ThresholdRow[] | undefined;
  readonly problems: readonly Problem[];
  readonly onOpen: (file: File) => void;
}

const Row = ({ row, texts }: { readonly row: ThresholdRow; readonly texts: StudioTexts }) => (
  <tr>
    <th scope="row">{texts.fields[`settings.${row.path}`] ?? row.path}</th>
    <td>
      <ul class="tried">
        {row.counts.map(({ value, current, findings, groups }) => (
          <li key={value} class={current ? 'current' : undefined}>
            <b>{value}</b>
            <span>{texts.thresholds.found(findings, groups)}</span>
            {current && <small>{texts.thresholds.current}</small>}
          </li>
        ))}
      </ul>
    </td>
  </tr>
);

/** How much each threshold would find in an inventory that was exported. */
export const StudioThresholds = (props: StudioThresholdsProps) => {
  const { texts, inventory, rows } = props;
  const { thresholds } = texts;
  return (
    <section aria-labelledby="thresholds-title" class="thresholds">
      <h3 id="thresholds-title">{thresholds.title}</h3>
      <p class="soft">{thresholds.lead}</p>
      <div class="acts">
        <FileChoice
          label={thresholds.open}
          accept=".jsonl,.ndjson,.txt"
          onFiles={([file]) => file && props.onOpen(file)}
        />
        <Said
          text={
            inventory
              ? rows
                ? thresholds.loaded(inventory.groups, inventory.day)
                : thresholds.busy
              : ''
          }
        />
      </div>
      <ProblemList problems={props.problems} locale={props.locale} />
      {rows && (
        <table>
          <caption class="sr">{thresholds.title}</caption>
          <tbody>
            {rows.map((row) => (
              <Row key={row.path} row={row} texts={texts} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
