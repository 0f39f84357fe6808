import type { Id } from '../../model/field.ts';

/** What a block covers in one row of the chart, measured from the block's anchor. */
export type Extent = {
  left: number;
  right: number;
};

export type Part = {
  block: Block;
  dx: number;
  row: number;
  /** Where the line from above turns down to reach a lower shelf; absent in the first one. */
  trunkX?: number;
  /** The line beside a column that reaches this part from its side; absent where lines come from above. */
  spineX?: number;
};

/**
 * A piece of the chart with fixed insides: one person, a person with everybody below, or several such
 * pieces beside each other. Rows are counted from the block's top; x is measured from its anchor,
 * which is where a line from above arrives.
 */
export type Block = {
  rows: readonly Extent[];
  parts: readonly Part[];
  /** Who stands at the anchor of the first row. */
  personId?: Id;
  /** The unit whose area this block is. */
  unitId?: Id;
  /** Whether it is one person wide throughout, so that it can stand in a column. */
  isSlim: boolean;
  /** How many areas lie inside each other here, its own included. */
  areaDepth: number;
  /** How many of them begin in the first row, and how many end in the last. */
  areasAtTop: number;
  areasAtBottom: number;
};

/** Free space between labels, and between an area and what stands beside it. */
const space = 22;
/** Room for the vertical line through the shelves of a team. */
const gutter = 26;
const areaPadding = 12;
const leastCorner = 10;

const noAreas = { areaDepth: 0, areasAtTop: 0, areasAtBottom: 0 } as const;
const nothing: Block = { rows: [], parts: [], isSlim: false, ...noAreas };

/** One person alone. */
export function personBlock(personId: Id, halfWidth: number): Block {
  return { rows: [{ left: -halfWidth, right: halfWidth }], parts: [], personId, isSlim: true, ...noAreas };
}

/** From the leftmost to the rightmost thing in any row. */
export const widthOf = (block: Block): number =>
  Math.max(...block.rows.map((row) => row.right)) - leftOf(block);
export const leftOf = (block: Block): number => Math.min(...block.rows.map((row) => row.left));
export const rightOf = (block: Block): number => Math.max(...block.rows.map((row) => row.right));

/** Parts as one block; `own` is what else it covers, from its first row on. */
export function assembled(parts: readonly Part[], own: Pick<Block, 'personId' | 'rows'> | null): Block {
  const rows: Extent[] = own === null ? [] : [...own.rows];
  for (const { block, dx, row } of parts)
    block.rows.forEach((extent, index) => {
      const known = rows[row + index];
      const left = extent.left + dx;
      const right = extent.right + dx;
      rows[row + index] =
        known === undefined
          ? { left, right }
          : { left: Math.min(known.left, left), right: Math.max(known.right, right) };
    });
  const atTop = parts.filter((part) => part.row === 0).map((part) => part.block.areasAtTop);
  const isLast = ({ block, row }: Part): boolean => row + block.rows.length === rows.length;
  return {
    rows,
    parts,
    isSlim: parts.length === 1 && parts.every((part) => part.block.isSlim),
    areaDepth: Math.max(0, ...parts.map((part) => part.block.areaDepth)),
    areasAtTop: Math.max(0, ...atTop),
    areasAtBottom: Math.max(0, ...parts.filter(isLast).map((part) => part.block.areasAtBottom)),
    ...(own?.personId === undefined ? {} : { personId: own.personId }),
  };
}

/** Offsets that put each block as close to the ones before as the outlines allow. */
function packed(blocks: readonly Block[], outline: (row: Extent) => Extent): number[] {
  const reached: number[] = [];
  return blocks.map((block) => {
    const rows = block.rows.map(outline);
    const needed = rows.flatMap((row, index) => {
      const limit = reached[index];
      return limit === undefined ? [] : [limit + space - row.left];
    });
    const offset = needed.length === 0 ? 0 : Math.max(...needed);
    rows.forEach((row, index) => {
      reached[index] = Math.max(reached[index] ?? Number.NEGATIVE_INFINITY, offset + row.right);
    });
    return offset;
  });
}

/**
 * Blocks side by side, as close as their outlines allow. Packing to the left and packing to the right both
 * keep every distance, so their mean does too, and it spreads what has room to move evenly.
 */
export function sideBySide(blocks: readonly Block[]): Block {
  const fromLeft = packed(blocks, (row) => row);
  const end = fromLeft.at(-1) ?? 0;
  const mirrored = packed([...blocks].reverse(), (row) => ({ left: -row.right, right: -row.left }));
  const fromRight = mirrored.reverse().map((offset) => end - offset);
  const centers = fromLeft.map((offset, index) => (offset + (fromRight[index] ?? offset)) / 2);
  const anchor = anchorOf(centers);
  return assembled(
    blocks.map((block, index) => ({ block, dx: (centers[index] ?? 0) - anchor, row: 0 })),
    null,
  );
}

/** The middle, or the block that stands nearly there: a line with a corner of a few pixels looks like a fault. */
function anchorOf(centers: readonly number[]): number {
  const middle = ((centers[0] ?? 0) + (centers.at(-1) ?? 0)) / 2;
  return centers.find((center) => Math.abs(center - middle) < leastCorner) ?? middle;
}

/** Splits blocks into runs of about equal width, none wider than `widest` unless a run would have one block. */
function runsOf(blocks: readonly Block[], widest: number): Block[][] {
  const widths = blocks.map((block) => widthOf(block) + space);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const count = Math.max(1, Math.ceil(total / widest));
  const share = total / count;
  const runs: Block[][] = [];
  let used = 0;
  blocks.forEach((block, index) => {
    const width = widths[index] ?? 0;
    const run = runs.at(-1);
    const isFull = run !== undefined && run.length > 1 && used + width > share * 1.05;
    if (run === undefined || isFull) {
      runs.push([block]);
      used = width;
    } else {
      run.push(block);
      used += width;
    }
  });
  return runs;
}

/** A run of blocks left and right of a free line through the anchor. */
function splitAtAnchor(run: readonly Block[], row: number): Part[] {
  const total = run.reduce((sum, block) => sum + widthOf(block), 0);
  let leftCount = 0;
  for (let sum = 0; leftCount < run.length - 1; leftCount += 1) {
    sum += widthOf(run[leftCount] ?? nothing);
    if (sum > total / 2 + 1) break;
  }
  if (leftCount === 0 && run.length > 1) leftCount = 1;
  const parts: Part[] = [];
  const left = sideBySide(run.slice(0, leftCount));
  const right = sideBySide(run.slice(leftCount));
  const leftShift = left.rows.length === 0 ? 0 : -gutter / 2 - rightOf(left);
  const rightShift = right.rows.length === 0 ? 0 : gutter / 2 - leftOf(right);
  for (const part of left.parts) parts.push({ ...part, dx: part.dx + leftShift, row });
  for (const part of right.parts) parts.push({ ...part, dx: part.dx + rightShift, row });
  return parts;
}

/** Blocks beside each other, or on several shelves with a line down the middle where one would be too wide. */
export function shelved(blocks: readonly Block[], widest: number): Block {
  const runs = runsOf(blocks, widest);
  const [only] = runs;
  if (only === undefined) return nothing;
  if (runs.length === 1) return sideBySide(only);
  const parts: Part[] = [];
  let row = 0;
  for (const run of runs) {
    const shelf = splitAtAnchor(run, row).map((part) => (row === 0 ? part : { ...part, trunkX: 0 }));
    parts.push(...shelf);
    row += Math.max(...run.map((block) => block.rows.length));
  }
  return assembled(parts, null);
}

/** Blocks on shelves without a line: teams that do not belong to one another. */
export function stacked(blocks: readonly Block[], widest: number): Block {
  const parts: Part[] = [];
  let row = 0;
  for (const run of runsOf(blocks, widest)) {
    const shelf = sideBySide(run);
    const middle = (leftOf(shelf) + rightOf(shelf)) / 2;
    for (const part of shelf.parts) parts.push({ ...part, dx: part.dx - middle, row });
    row += shelf.rows.length;
  }
  return assembled(parts, null);
}

/** A person with the block of those who report to them one row below. */
export function below(person: Block, team: Block): Block {
  return assembled([{ block: team, dx: 0, row: 1 }], person);
}

/** The block as the area of a unit: a rectangle that nothing from outside reaches into, wide enough for its name. */
export function area(block: Block, unitId: Id, leastWidth: number): Block {
  const missing = Math.max(0, leastWidth - widthOf(block) - areaPadding * 2);
  const left = leftOf(block) - areaPadding - missing / 2;
  const right = rightOf(block) + areaPadding + missing / 2;
  return {
    rows: block.rows.map(() => ({ left, right })),
    parts: [{ block, dx: 0, row: 0 }],
    unitId,
    isSlim: block.isSlim,
    areaDepth: block.areaDepth + 1,
    areasAtTop: block.areasAtTop + 1,
    areasAtBottom: block.areasAtBottom + 1,
  };
}
