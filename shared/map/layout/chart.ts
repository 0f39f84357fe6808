import type { Id } from '../../model/field.ts';
import type { MapPerson, MapSubject } from '../map-subject.ts';
import { areaWidthFor } from '../node-shape.ts';
import { area, type Block, below, personBlock, shelved, stacked, widthOf } from './block.ts';
import { inColumns, isStackable, type SpineSide } from './column.ts';
import type { Member, ReportingForest } from './reporting-tree.ts';
import { isTelling } from './telling.ts';

/** Areas inside areas are drawn two deep; more would frame more than they say. */
const deepestArea = 2;
/** A small team is set in a column with its manager's other reports; a taller one has its own place in the row. */
const tallestStacked = 3;
/** Trees stand beside each other at least this far. */
const leastPage = 1500;

/** How wide things may become before they are set on several shelves. */
export type ChartWidths = {
  /** A team, everybody below included. */
  team: number;
  /** Trees that do not belong to one another, side by side. */
  page: number;
  /** People without reports, in one row. */
  row: number;
  /** The last row of the chart that columns may reach; null where nobody is set in columns. */
  lastRow: number | null;
};

type ChartOptions = ChartWidths & {
  total: number;
  /** The least width of a unit's area. */
  areaWidth: (unitId: Id) => number;
};

/** The whole chart as one block: the trees, then who stands alone, by unit. */
export function chartOf(forest: ReportingForest, widths: ChartWidths, { people, units }: MapSubject): Block {
  const areaWidth = (unitId: Id): number => areaWidthFor(units[unitId]?.name ?? '');
  const options = { ...widths, total: people.length, areaWidth };
  const trees = grouped(forest.tops, { enclosing: null, row: 0 }, options);
  return stacked([...trees, ...loners(forest.alone, options)], Math.max(widths.page, leastPage));
}

type Place = {
  /** The unit whose area is around. */
  enclosing: Id | null;
  /** Which row of the tree this is. */
  row: number;
};

function treeOf(member: Member, place: Place, halfWidth: number, options: ChartOptions): Block {
  const self = personBlock(member.entry.id, halfWidth);
  if (member.team.length === 0) return self;
  const next = { ...place, row: place.row + 1 };
  return below(self, teamOf(grouped(member.team, next, options), next.row, options));
}

/** One block for every area among these people, and one for everybody who is in none. */
function grouped(members: readonly Member[], place: Place, options: ChartOptions): Block[] {
  const groups = new Map<Id | null, Member[]>();
  for (const member of members) {
    const unitId = member.unitId === place.enclosing ? null : member.unitId;
    const group = groups.get(unitId);
    if (group === undefined) groups.set(unitId, [member]);
    else group.push(member);
  }
  return [...groups].flatMap(([unitId, group]) => {
    const size = group.reduce((sum, member) => sum + member.size, 0);
    if (unitId === null || size === 1 || !isTelling(size, options.total))
      return blocksOf(group, place, options);
    const narrow = { ...options, team: Math.min(options.team, options.row) };
    // The unit's name is at the left.
    const inside = teamOf(
      blocksOf(group, { ...place, enclosing: unitId }, options),
      place.row,
      narrow,
      'right',
    );
    return inside.areaDepth < deepestArea
      ? [area(inside, unitId, options.areaWidth(unitId))]
      : blocksOf(group, place, options);
  });
}

/** Everybody with their trees; those without reports in columns of equal width. */
function blocksOf(members: readonly Member[], place: Place, options: ChartOptions): Block[] {
  const leaves = members.filter((member) => member.team.length === 0);
  const column = Math.max(0, ...leaves.map((leaf) => leaf.entry.shape.halfWidth));
  return members.map((member) =>
    treeOf(member, place, member.team.length === 0 ? column : member.entry.shape.halfWidth, options),
  );
}

/** A team's blocks side by side; what is small goes into columns where there are any, else on rows of its own. */
function teamOf(
  blocks: readonly Block[],
  firstRow: number,
  { team, row, lastRow }: ChartWidths,
  side: SpineSide = 'left',
): Block {
  if (lastRow !== null) {
    const isSmall = (block: Block): boolean => isStackable(block) && block.rows.length <= tallestStacked;
    const columns = inColumns(blocks.filter(isSmall), lastRow - firstRow + 1, side);
    return shelved([...blocks.filter((block) => !isSmall(block)), ...columns], team);
  }
  const flat = blocks.filter((block) => block.rows.length === 1);
  const tall = blocks.filter((block) => block.rows.length > 1);
  // Where nobody has reports, the rows have the page to themselves.
  if (tall.length === 0) return shelved(flat, Math.min(team, row * 1.5));
  const isLong = flat.reduce((sum, block) => sum + widthOf(block), 0) > row;
  return shelved(isLong ? [...tall, shelved(flat, row)] : [...tall, ...flat], team);
}

/** People without a place in a tree, in a compact block for each unit; those without a unit come last. */
function loners(people: readonly MapPerson[], { areaWidth }: ChartOptions): Block[] {
  const byUnit = new Map<Id | null, MapPerson[]>();
  for (const entry of people) {
    const unitId = entry.unit?.id ?? null;
    byUnit.set(unitId, [...(byUnit.get(unitId) ?? []), entry]);
  }
  const blocks = [...byUnit].map(([unitId, group]) => {
    const column = Math.max(...group.map((entry) => entry.shape.halfWidth));
    const columns = Math.max(3, Math.ceil(Math.sqrt(group.length * 1.6)));
    const cells = group.map((entry) => personBlock(entry.id, column));
    const block = stacked(cells, columns * (column * 2 + 27));
    return { unitId, block: unitId === null ? block : area(block, unitId, areaWidth(unitId)) };
  });
  return blocks
    .sort((a, b) => Number(a.unitId === null) - Number(b.unitId === null))
    .map(({ block }) => block);
}
