import { fitText } from '../../../shared/method/opportunity/sight-layout.ts';
import type { GridCell } from '../../../shared/method/whitespace/cell.ts';
import type { WhitespaceGrid } from '../../../shared/method/whitespace/whitespace-grid.ts';
import { type WhitespaceState, whitespaceStates } from '../../../shared/model/records/whitespace.ts';
import { shortMoneyText } from '../../../shared/text/money.ts';
import { whitespaceStateLabels } from '../../../shared/text/opportunity-labels.ts';
import { WhitespaceMark } from '../../components/whitespace-mark.tsx';

const width = 700;
const unitWidth = 150;
const headHeight = 34;
const rowHeight = 26;
const totalWidth = 62;

/** Ink on a ground of its own for every state, so that gray print still tells them apart by their marks. */
const looks: Readonly<Record<WhitespaceState, { fill: string; ink: string; dash?: string }>> = {
  won: { fill: '#0f6b6b', ink: '#ffffff' },
  installed: { fill: '#c1dada', ink: '#14201f' },
  open: { fill: '#e2f0ef', ink: '#0b5252' },
  potential: { fill: '#f8dfb6', ink: '#14201f' },
  competitor: { fill: '#f6dcd3', ink: '#7c2a12' },
  inHouse: { fill: '#eef2f1', ink: '#14201f' },
  notRelevant: { fill: 'none', ink: '#5c6a68' },
  unknown: { fill: 'none', ink: '#5c6a68', dash: '3 3' },
};

function Cell({ cell, left, top, span }: { cell: GridCell; left: number; top: number; span: number }) {
  const look = looks[cell.state];
  const figure = cell.potential ?? cell.currentSales;
  return (
    <g transform={`translate(${left} ${top})`} color={look.ink}>
      <rect
        width={span - 3}
        height={rowHeight - 3}
        rx={4}
        fill={look.fill}
        stroke={cell.state === 'unknown' ? '#c9d2d0' : 'none'}
        strokeDasharray={look.dash}
      />
      <g transform={`translate(5 ${rowHeight / 2 - 6.5})`}>
        <WhitespaceMark state={cell.state} size={10} />
      </g>
      {figure !== null && (
        <text x={19} y={rowHeight / 2 + 2} style={{ fill: look.ink }} fontSize={9}>
          {shortMoneyText(figure)}
        </text>
      )}
    </g>
  );
}

/** Units × offerings as a drawing: mark and color for who serves the cell, the figure is its potential. */
export function WhitespacePicture({ grid }: { grid: WhitespaceGrid }) {
  const span = (width - unitWidth - totalWidth) / Math.max(1, grid.offerings.length);
  const height = headHeight + grid.rows.length * rowHeight + 4;
  const known = `${grid.all.known} of ${grid.all.relevant} cells known`;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      style={{ display: 'block', width: '100%', height: 'auto' }}
      role="img"
      aria-label={`Whitespace ${grid.year}: ${grid.rows.length} units against ${grid.offerings.length} offerings, ${known}`}
    >
      {grid.offerings.map(({ id, name }, column) => (
        <text
          key={id}
          x={unitWidth + column * span}
          y={headHeight - 10}
          style={{ fill: '#5c6a68' }}
          fontSize={9}
        >
          {fitText(name, span - 4, 5)}
        </text>
      ))}
      <text x={width} y={headHeight - 10} textAnchor="end" style={{ fill: '#5c6a68' }} fontSize={9}>
        Still to win
      </text>
      {grid.rows.map((row, index) => {
        const top = headHeight + index * rowHeight;
        return (
          <g key={row.unit.id}>
            <text
              x={row.depth * 10}
              y={top + rowHeight / 2 + 2}
              style={{ fill: '#14201f' }}
              fontSize={9.5}
              fontWeight={row.hasParts ? 600 : 400}
            >
              {fitText(row.unit.name, unitWidth - row.depth * 10 - 8, 5.2)}
            </text>
            {row.cells.map((cell, column) => (
              <Cell
                key={cell.offeringId}
                cell={cell}
                left={unitWidth + column * span}
                top={top}
                span={span}
              />
            ))}
            <text
              x={width}
              y={top + rowHeight / 2 + 2}
              textAnchor="end"
              style={{ fill: '#14201f' }}
              fontSize={9}
            >
              {shortMoneyText(row.rolledUp.whitespace)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** What the marks mean, in a line. */
export function WhitespaceLegend() {
  return (
    <p className="whitespace-legend">
      {whitespaceStates.map((state) => (
        <span key={state}>
          <WhitespaceMark state={state} size={9} />
          {whitespaceStateLabels[state]}
        </span>
      ))}
    </p>
  );
}
