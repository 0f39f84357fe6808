import { assembled, type Block, leftOf, type Part, rightOf } from './block.ts';

/** From the line beside a column to what stands in it. */
const spineGap = 7;

export type SpineSide = 'left' | 'right';

/** Whether a block can stand in a column: one person wide, and one person, where its line arrives, on top. */
export function isStackable(block: Block): boolean {
  if (!block.isSlim) return false;
  if (block.personId !== undefined) return true;
  const [only] = block.parts;
  return block.parts.length === 1 && only !== undefined && isStackable(only.block);
}

/**
 * Blocks below each other in columns no higher than `rows`, as few and as even as possible, in their order.
 * A block that shares its column with nobody stays as it is.
 */
export function inColumns(blocks: readonly Block[], rows: number, side: SpineSide): Block[] {
  const fewest = runsWithin(blocks, rows).length;
  const tallest = Math.max(0, ...blocks.map((block) => block.rows.length));
  let height = tallest;
  while (height < rows && runsWithin(blocks, height).length > fewest) height += 1;
  return runsWithin(blocks, height).map((run) => column(run, side));
}

function runsWithin(blocks: readonly Block[], rows: number): Block[][] {
  const runs: Block[][] = [];
  let used = 0;
  for (const block of blocks) {
    const run = runs.at(-1);
    if (run === undefined || used + block.rows.length > rows) {
      runs.push([block]);
      used = block.rows.length;
    } else {
      run.push(block);
      used += block.rows.length;
    }
  }
  return runs;
}

/** Blocks below each other, their people in one line, with a line beside them that leads to each from the side. */
function column(blocks: readonly Block[], side: SpineSide): Block {
  const [first] = blocks;
  if (first !== undefined && blocks.length === 1) return first;
  const spineX =
    side === 'left'
      ? Math.min(...blocks.map(leftOf)) - spineGap
      : Math.max(...blocks.map(rightOf)) + spineGap;
  const parts: Part[] = [];
  let row = 0;
  for (const block of blocks) {
    parts.push({ block, dx: 0, row, spineX });
    row += block.rows.length;
  }
  const lastTop = parts.at(-1)?.row ?? 0;
  const spine = Array.from({ length: lastTop + 1 }, () => ({ left: spineX, right: spineX }));
  return { ...assembled(parts, { rows: spine }), isSlim: true };
}
