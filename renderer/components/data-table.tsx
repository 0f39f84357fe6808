import type { ReactNode } from 'react';
import styles from './data-table.module.css';

export interface Column {
  key: string;
  title: string;
  align?: 'left' | 'right';
  /** CSS width; absent shares what is left. */
  width?: string;
}

interface DataTableProps {
  /** What the table lists, for screen readers. */
  label: string;
  columns: readonly Column[];
  children: ReactNode;
}

/** A table whose cells are edited in place; rows are `DataRow`. */
export function DataTable({ label, columns, children }: DataTableProps) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) =>
              // A head without words is no head: screen readers would announce an empty one for every cell.
              column.title === '' ? (
                <td key={column.key} style={{ width: column.width }} />
              ) : (
                <th
                  key={column.key}
                  scope="col"
                  data-align={column.align ?? 'left'}
                  style={{ width: column.width }}
                >
                  {column.title}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
