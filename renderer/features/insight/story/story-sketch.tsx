type Cell = { column: number; row: number; from: number };

/** Cards of an imagined story; `from` is the row of the card before. */
const cells: readonly Cell[] = [
  { column: 0, row: 0, from: 0 },
  { column: 1, row: 0, from: 0 },
  { column: 1, row: 1, from: 0 },
  { column: 2, row: 0, from: 0 },
  { column: 2, row: 1, from: 1 },
  { column: 3, row: 0, from: 0 },
  { column: 3, row: 1, from: 1 },
  { column: 4, row: 1, from: 1 },
];
const width = 76;
const height = 34;
const left = (column: number) => 4 + column * 99;
const top = (row: number) => 8 + row * 48;

function lineTo({ column, row, from }: Cell): string {
  const [x1, x2] = [left(column - 1) + width, left(column)];
  const [y1, y2] = [top(from) + height / 2, top(row) + height / 2];
  return `M${x1} ${y1} C${x1 + 12} ${y1} ${x2 - 12} ${y2} ${x2} ${y2}`;
}

/** What the full story will look like, for the empty step. */
export function StorySketch() {
  return (
    <svg viewBox="0 0 480 100" width="100%" aria-hidden="true">
      {cells.map((cell) => (
        <g key={`${cell.column} ${cell.row}`}>
          {cell.column > 0 && (
            <path d={lineTo(cell)} fill="none" stroke="var(--cairn-accent)" opacity="0.5" />
          )}
          <g transform={`translate(${left(cell.column)} ${top(cell.row)})`}>
            <rect
              width={width}
              height={height}
              rx="6"
              fill="var(--cairn-card)"
              stroke="var(--cairn-line-strong)"
            />
            <rect x="8" y="9" width="48" height="5" rx="2.5" fill="var(--cairn-line-strong)" />
            <rect x="8" y="20" width="30" height="5" rx="2.5" fill="var(--cairn-line)" />
          </g>
        </g>
      ))}
    </svg>
  );
}
