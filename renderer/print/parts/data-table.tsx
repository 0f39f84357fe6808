import type { ReactNode } from 'react';

export type Column<Row> = {
  title: string;
  /** What stands in the cell; null or '' where nothing is known. */
  cell: (row: Row) => ReactNode;
  /** Figures stand under one another, tight columns never wrap. */
  look?: 'figure' | 'tight';
  /** How much of the width it takes, next to the others. */
  share: number;
};

export type RowGroup<Row> = { key: string; title: string; note?: string; rows: readonly Row[] };

type DataTableProps<Row> = {
  /** What the table holds, for screen readers. */
  label: string;
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
} & ({ rows: readonly Row[] } | { groups: readonly RowGroup<Row>[] });

/** Rows that a page break does not part. */
const mostTogether = 5;

/**
 * A table whose first column names the row. It breaks between rows, repeats its head on every page, and leaves
 * out columns that are empty in every row.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, keyOf } = props;
  const groups = 'groups' in props ? props.groups : [{ key: 'all', title: '', rows: props.rows }];
  const rows = groups.flatMap((group) => group.rows);
  const filled = columns.filter(
    (column, index) => index === 0 || rows.some((row) => isFilled(column.cell(row))),
  );
  const [first, ...others] = filled;
  if (first === undefined || rows.length === 0) return null;
  const whole = filled.reduce((sum, column) => sum + column.share, 0);
  return (
    <table aria-label={label} className={rows.length <= mostTogether ? 'short-table' : undefined}>
      <thead>
        <tr>
          {filled.map(({ title, look, share }) => (
            <th key={title} scope="col" className={look} style={{ width: `${(share / whole) * 100}%` }}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.key}>
          {group.title !== '' && <GroupHead group={group} span={filled.length} />}
          {group.rows.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row" className={first.look}>
                {first.cell(row)}
              </th>
              {others.map((column) => (
                <td key={column.title} className={column.look}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function GroupHead<Row>({ group, span }: { group: RowGroup<Row>; span: number }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={span}>
        {group.title}
        {group.note !== undefined && <span className="group-note">{group.note}</span>}
      </th>
    </tr>
  );
}

function isFilled(content: ReactNode): boolean {
  return content !== null && content !== undefined && content !== '' && content !== false;
}
