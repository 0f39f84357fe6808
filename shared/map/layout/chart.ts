import type { Id } from '../../model/field.ts';
import type { MapPerson, MapSubject } from '../map-subject.ts';
import { areaWidthFor } from '../node-shape.ts';
import { area, type Block, below, personBlock, shelved, stacked, widthOf } from './block.ts';
import type { Member, ReportingForest } from './reporting-tree.ts';

/** Areas inside areas are drawn two deep; more would frame more than they say. */
const deepestArea = 2;
/** A unit that holds nearly everybody says nothing when it is drawn around everybody. */
const tellingShare = 0.7;
/** Trees stand beside each other at least this far. */
const leastPage = 1500;

/** How wide things may become before they are set on several shelves. */
export type ChartWidths = {
  /** A team, everybody below included. */
  team: number;
  /** People without reports, in one row. */
  row: number;
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
  const trees = grouped(forest.tops, null, options);
  return stacked([...trees, ...loners(forest.alone, options)], Math.max(widths.team, leastPage));
}

function treeOf(member: Member, enclosing: Id | null, halfWidth: number, options: ChartOptions): Block {
  const self = personBlock(member.entry.id, halfWidth);
  if (member.team.length === 0) return self;
  return below(self, teamOf(grouped(member.team, enclosing, options), options));
}

/** One block for every area among these people, and one for everybody who is in none. */
function grouped(members: readonly Member[], enclosing: Id | null, options: ChartOptions): Block[] {
  const groups = new Map<Id | null, Member[]>();
  for (const member of members) {
    const unitId = member.unitId === enclosing ? null : member.unitId;
    groups.set(unitId, [...(groups.get(unitId) ?? []), member]);
  }
  return [...groups].flatMap(([unitId, group]) => {
    const size = group.reduce((sum, member) => sum + member.size, 0);
    const isTelling = size > 1 && size <= Math.max(2, options.total * tellingShare);
    if (unitId === null || !isTelling) return blocksOf(group, enclosing, options);
    const inside = teamOf(blocksOf(group, unitId, options), {
      ...options,
      team: Math.min(options.team, options.row),
    });
    return inside.areaDepth < deepestArea
      ? [area(inside, unitId, options.areaWidth(unitId))]
      : blocksOf(group, enclosing, options);
  });
}

/** Everybody with their trees; those without reports in columns of equal width. */
function blocksOf(members: readonly Member[], enclosing: Id | null, options: ChartOptions): Block[] {
  const leaves = members.filter((member) => member.team.length === 0);
  const column = Math.max(0, ...leaves.map((leaf) => leaf.entry.shape.halfWidth));
  return members.map((member) =>
    treeOf(member, enclosing, member.team.length === 0 ? column : member.entry.shape.halfWidth, options),
  );
}

/** A team's blocks; many of one row's height go on several rows of their own, beside the tall ones. */
function teamOf(blocks: readonly Block[], { team, row }: ChartWidths): Block {
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
