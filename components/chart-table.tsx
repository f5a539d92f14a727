export interface ChartTableProps {
  /** What opens it. */
  readonly summary: string;
  /** The first is of the rows' heads. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly key: string | number;
    readonly head: string;
    readonly cells: readonly (string | number)[];
  }[];
}

/** The table behind a chart: every chart has one that says the same in words and figures. */
export const ChartTable = ({ summary, columns: [head, ...columns], rows }: ChartTableProps) => (
  <details>
    <summary>{summary}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {columns.map((column) => (
            <th key={column} scope="col" class="num">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, head: row, cells }) => (
          <tr key={key}>
            <th scope="row">{row}</th>
            {cells.map((cell, column) => (
              <td key={column} class="num">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);
