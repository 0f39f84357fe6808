import { memo } from 'react';
import type { GridCell as Cell } from '../../../../shared/method/whitespace/cell.ts';
import { moneyText, shortMoneyText } from '../../../../shared/text/money.ts';
import { whitespaceStateLabels } from '../../../../shared/text/opportunity-labels.ts';
import { WhitespaceMark } from '../../../components/whitespace-mark.tsx';
import styles from './heat-grid.module.css';

type GridCellProps = {
  cell: Cell;
  row: number;
  column: number;
  /** "Plant 4 × Line control". */
  name: string;
  /** The rival in the cell; '' without one. */
  rival: string;
  heat: number;
  /** The one cell that Tab reaches. */
  isCurrent: boolean;
  isTarget: boolean;
};

/** What the cell says, for those who do not see it. */
function descriptionOf({ cell, name, rival }: GridCellProps): string {
  const parts = [
    `${name}: ${whitespaceStateLabels[cell.state].toLowerCase()}`,
    rival === '' ? '' : `with ${rival}`,
    cell.potential === null ? '' : `potential ${moneyText(cell.potential)}`,
    cell.currentSales === null ? '' : `we sell ${moneyText(cell.currentSales)}`,
    cell.openOpportunities === 0
      ? ''
      : `${cell.openOpportunities} open ${cell.openOpportunities === 1 ? 'opportunity' : 'opportunities'}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function GridCellView(props: GridCellProps) {
  const { cell, row, column, rival, heat, isCurrent, isTarget } = props;
  const figure = cell.potential ?? cell.currentSales;
  // These two say it with their mark alone, or the map would be full of words about nothing.
  const isPlain = cell.state === 'unknown' || cell.state === 'notRelevant';
  const word = rival !== '' ? rival : isPlain ? '' : whitespaceStateLabels[cell.state];
  const description = descriptionOf(props);
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cell of a grid is what takes the focus
      role="gridcell"
      className={styles.cell}
      data-row={row}
      data-column={column}
      data-state={cell.state}
      data-heat={heat}
      data-record-id={cell.record?.id}
      data-highlighted={isTarget || undefined}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={description}
      title={description}
    >
      <span className={styles.line}>
        <WhitespaceMark state={cell.state} />
        <b>{figure === null ? '' : shortMoneyText(figure)}</b>
        {cell.openOpportunities > 0 && (
          <i className={styles.count} aria-hidden="true">
            {cell.openOpportunities}
          </i>
        )}
      </span>
      <small>
        {cell.potentialBelow === null ? word : `Σ ${shortMoneyText(cell.potentialBelow)} ${word}`}
      </small>
    </td>
  );
}

/** One cell; drawn anew only when what it shows has changed, since there may be thousands. */
export const GridCell = memo(
  GridCellView,
  (before, after) =>
    before.cell.record === after.cell.record &&
    before.cell.openOpportunities === after.cell.openOpportunities &&
    before.cell.potentialBelow?.amount === after.cell.potentialBelow?.amount &&
    before.cell.potential?.currency === after.cell.potential?.currency &&
    before.row === after.row &&
    before.column === after.column &&
    before.name === after.name &&
    before.rival === after.rival &&
    before.heat === after.heat &&
    before.isCurrent === after.isCurrent &&
    before.isTarget === after.isTarget,
);
