import { fieldWords, type OptionsWords } from '../lib/i18n/options/options-texts';
import type { StoredTable } from '../lib/model/storage-state';
import { Dot } from './dot';

const TableFields = ({
  table,
  words,
}: {
  readonly table: StoredTable;
  readonly words: OptionsWords;
}) => {
  const { privacy: texts } = words.texts;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{texts.fields}</th>
          <th scope="col">{texts.holds}</th>
          <th scope="col" class="num">
            {texts.filled}
          </th>
        </tr>
      </thead>
      <tbody>
        {table.fields.map(({ name, meaning, present }) => (
          <tr key={name}>
            <th scope="row">
              {fieldWords(table.name, name, words.stored) ?? name} <code>{name}</code>
            </th>
            <td>{texts.meanings[meaning]}</td>
            <td class="num">{present}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Every table and every field, as they are now. */
export const StoredTables = ({
  tables,
  words,
}: {
  readonly tables: readonly StoredTable[];
  readonly words: OptionsWords;
}) => {
  const { privacy: texts } = words.texts;
  return (
    <ul class="stored">
      {tables.map((table) => (
        <li key={`${table.place}-${table.name}`}>
          <details>
            <summary>
              {words.stored.tables[table.name] ?? table.name}
              <span class="soft">
                <Dot />
                {texts.rows(table.rows)}
                {table.inBackup && (
                  <>
                    <Dot />
                    {texts.inBackup}
                  </>
                )}
                {table.inExport && (
                  <>
                    <Dot />
                    {texts.inExport}
                  </>
                )}
              </span>
            </summary>
            <TableFields table={table} words={words} />
          </details>
        </li>
      ))}
    </ul>
  );
};
