import { Popover } from '@mantine/core';
import { memo, type ReactNode } from 'react';
import type { GridTotals } from '../../../../shared/method/whitespace/totals.ts';
import type { GridRow, WhitespaceGrid } from '../../../../shared/method/whitespace/whitespace-grid.ts';
import { moneyText, shortMoneyText } from '../../../../shared/text/money.ts';
import { whitespaceStateLabels } from '../../../../shared/text/opportunity-labels.ts';
import { useRecordTarget } from '../../../components/use-record-target.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { CellEditor } from './cell-editor.tsx';
import { heatOf, largestWhitespace } from './cell-heat.ts';
import { GridCell } from './grid-cell.tsx';
import styles from './heat-grid.module.css';
import { useCellChange, useCellName } from './use-cell-change.ts';
import { useGridKeys } from './use-grid-keys.ts';

/** What is still to win in a row or column, and how much of it we know. */
const Total = memo(function Total({ totals, name }: { totals: GridTotals; name: string }) {
  const { whitespace, known, relevant } = totals;
  return (
    <td
      className={styles.total}
      title={`${name}: potential ${moneyText(totals.potential)}, we sell ${moneyText(totals.currentSales)}, they spend ${moneyText(totals.spend)}`}
    >
      <b>{shortMoneyText(whitespace)}</b>
      <small>
        {known} of {relevant} known
      </small>
    </td>
  );
});

function Head({ grid }: { grid: WhitespaceGrid }) {
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.corner}>
          Unit
        </th>
        {grid.offerings.map(({ id, name, isNew }) => (
          <th key={id} scope="col" title={name}>
            <span>{name}</span>
            {isNew && <em>new</em>}
          </th>
        ))}
        <th scope="col" className={styles.totalHead}>
          Still to win
        </th>
      </tr>
    </thead>
  );
}

function UnitHead({ row }: { row: GridRow }) {
  return (
    <th
      scope="row"
      className={styles.unit}
      style={{ paddingLeft: 14 + row.depth * 14 }}
      title={row.unit.name}
    >
      <span data-parts={row.hasParts || undefined}>{row.unit.name}</span>
    </th>
  );
}

type HeatGridProps = {
  grid: WhitespaceGrid;
  onOpportunity: (place: { unitId: string; offeringId: string }) => void;
};

/** Units × offerings: who serves each cell and what is still to win. Arrows move, Enter opens, one key sets the state. */
export function HeatGrid({ grid, onOpportunity }: HeatGridProps) {
  const plan = usePartsOfPlan();
  const target = useRecordTarget();
  const nameOf = useCellName();
  const change = useCellChange(grid.year);
  const keys = useGridKeys(grid, {
    setState: (cell, state) =>
      change(cell, `${nameOf(cell)}: ${whitespaceStateLabels[state].toLowerCase()}`, { state }),
    makeOpportunity: onOpportunity,
  });
  const largest = largestWhitespace(grid);
  const opened = keys.open === null ? undefined : grid.rows[keys.open.row]?.cells[keys.open.column];
  return (
    <div className={styles.scroll}>
      <table
        ref={keys.frame}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table moved through with arrows is a grid
        role="grid"
        className={styles.grid}
        aria-label={`Whitespace ${grid.year}: arrow keys move, Enter opens a cell, letters set its state`}
        onKeyDown={keys.onKeyDown}
        onClick={keys.onClick}
      >
        <Head grid={grid} />
        <tbody>
          {grid.rows.map((row, rowIndex) => (
            <tr key={row.unit.id}>
              <UnitHead row={row} />
              {row.cells.map((cell, column) => (
                <GridCell
                  key={cell.offeringId}
                  cell={cell}
                  row={rowIndex}
                  column={column}
                  name={nameOf(cell)}
                  rival={plan.competitors[cell.record?.competitorId ?? '']?.name ?? ''}
                  heat={heatOf(cell, largest)}
                  isCurrent={keys.current.row === rowIndex && keys.current.column === column}
                  isTarget={cell.record !== null && cell.record.id === target}
                />
              ))}
              <Total totals={row.rolledUp} name={row.unit.name} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={styles.unit}>
              All units
            </th>
            {grid.columns.map((totals, index) => (
              <Total
                key={grid.offerings[index]?.id}
                totals={totals}
                name={grid.offerings[index]?.name ?? ''}
              />
            ))}
            <Total totals={grid.all} name="All" />
          </tr>
        </tfoot>
      </table>
      {keys.open !== null && opened !== undefined && (
        <EditorPopover anchor={keys.elementAt(keys.open)} onClose={keys.close}>
          <CellEditor
            cell={opened}
            year={grid.year}
            onClose={keys.close}
            onOpportunity={() => {
              keys.close();
              onOpportunity(opened);
            }}
          />
        </EditorPopover>
      )}
    </div>
  );
}

type EditorPopoverProps = { anchor: HTMLElement | null; onClose: () => void; children: ReactNode };

/** One floating card for whichever cell is open, hung to an invisible mark where the cell stands. */
function EditorPopover({ anchor, onClose, children }: EditorPopoverProps) {
  if (anchor === null) return null;
  const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = anchor;
  const box = { left: offsetLeft, top: offsetTop, width: offsetWidth, height: offsetHeight };
  return (
    <Popover
      opened
      onDismiss={onClose}
      onClose={onClose}
      position="bottom"
      width={360}
      trapFocus
      // The mark it hangs on is nothing to press, so it must not be told to be one.
      withRoles={false}
      shadow="md"
      clickOutsideEvents={['mousedown', 'touchstart']}
    >
      <Popover.Target>
        <div className={styles.anchor} style={box} />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label="Cell">
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}
