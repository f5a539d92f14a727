import type { FilesTexts } from '../lib/i18n/files/zh-CN';
import type { ReportTexts } from '../lib/i18n/report/zh-CN';
import type { ReportFormat } from '../lib/report/file-name';
import type { TableId } from '../lib/report/table';

const FORMATS: readonly ReportFormat[] = ['html', 'xlsx', 'csv', 'jsonl'];
const TABLES = ['filing', 'detail', 'cleanup', 'summary'] as const satisfies readonly TableId[];

export interface FormatChoiceProps {
  readonly format: ReportFormat;
  readonly table: TableId;
  readonly texts: FilesTexts['report'];
  readonly tables: ReportTexts['tables'];
  readonly onFormat: (format: ReportFormat) => void;
  readonly onTable: (table: TableId) => void;
}

/** What kind of file, and what is in it. */
export const FormatChoice = ({ format, table, texts, tables, ...on }: FormatChoiceProps) => (
  <fieldset class="formats">
    <legend>{texts.format}</legend>
    {FORMATS.map((each) => (
      <div key={each} class="format">
        <label>
          <input
            type="radio"
            name="format"
            checked={each === format}
            aria-describedby={`about-${each}`}
            onChange={() => on.onFormat(each)}
          />
          <b>{texts.formats[each]}</b>
        </label>
        <small id={`about-${each}`} class="soft">
          {texts.about[each]}
        </small>
        {each === 'csv' && format === 'csv' && (
          <label class="which">
            {texts.table}
            <select
              value={table}
              onChange={({ currentTarget }) =>
                on.onTable(TABLES.find((id) => id === currentTarget.value) ?? 'filing')
              }
            >
              {TABLES.map((id) => (
                <option key={id} value={id}>
                  {tables[id]}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    ))}
  </fieldset>
);
