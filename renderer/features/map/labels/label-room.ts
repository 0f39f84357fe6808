import type { Box } from '../../../../shared/map/geometry.ts';
import { labelStyle } from '../../../../shared/map/node-shape.ts';
import type { Labelled, LabelScale, Lines, Spot } from './label-plan.ts';
import { TakenSpace } from './taken-space.ts';

/** Somebody who wants a label at a spot. */
export type Wish = { labelled: Labelled; spot: Spot };

/** What of a label fits: the name as it is set, and whether the title stands below it. */
export type Placed = Wish & { nameLines: readonly string[]; hasTitle: boolean };

/** Free space between labels beside each other, in pixels; above each other they may touch. */
const beside = 3;
const above = -1;

/**
 * Places labels, each wish before those behind it, so that none lies on another, on a circle or on what else is
 * kept free. First everybody gets their narrowest name that fits, so that one long name does not cost others
 * theirs; then the best one that still fits, and titles where no name needs the room.
 */
export function placeLabels(wishes: readonly Wish[], kept: readonly Box[], scale: LabelScale): Placed[] {
  const space = new TakenSpace(80 / scale.zoom);
  for (const box of kept) space.add('', box);
  const isFree = (box: Box, id: string): boolean =>
    !space.isTouched(
      { ...box, top: box.top - above / scale.zoom, bottom: box.bottom + above / scale.zoom },
      id,
    );
  const named = wishes.flatMap((wish) => {
    const { id, names } = wish.labelled;
    const narrowest = [...names].sort((a, b) => a.width - b.width);
    const way = narrowest.find((one) => isFree(nameBox(wish, one, scale), id));
    if (way === undefined) return [];
    space.add(id, nameBox(wish, way, scale));
    return [{ wish, way }];
  });
  const widened = named.map(({ wish, way }) => {
    const { id, names } = wish.labelled;
    const best = names.find((one) => isFree(nameBox(wish, one, scale), id));
    if (best === undefined || best === way) return { wish, way };
    space.replace(id, nameBox(wish, best, scale));
    return { wish, way: best };
  });
  return widened.map(({ wish, way }) => {
    const { title, id } = wish.labelled;
    const box = titleBox(wish, way.lines.length, scale);
    const hasTitle = scale.hasTitles && title.lines.length > 0 && isFree(box, id);
    if (hasTitle) space.add(id, box);
    return { ...wish, nameLines: way.lines, hasTitle };
  });
}

/** The label of somebody who is looked at: all of it. */
export function wholeLabel(wish: Wish): Placed {
  const { names, title } = wish.labelled;
  return { ...wish, nameLines: names[0]?.lines ?? [], hasTitle: title.lines.length > 0 };
}

/** What a label covers. */
export function boxesOf(placed: Placed, scale: LabelScale): Box[] {
  const { labelled, nameLines, hasTitle } = placed;
  const way = labelled.names.find(({ lines }) => lines === nameLines);
  return [
    ...(way === undefined ? [] : [nameBox(placed, way, scale)]),
    ...(hasTitle ? [titleBox(placed, nameLines.length, scale)] : []),
  ];
}

function nameBox({ labelled, spot }: Wish, way: Lines, { name, zoom }: LabelScale): Box {
  const top = spot.at.y + spot.radius + labelStyle.gap;
  return boxBelow(spot, { top, ...name(labelled.shape.nameScale), zoom }, way);
}

function titleBox({ labelled, spot }: Wish, nameCount: number, scale: LabelScale): Box {
  const { line } = scale.name(labelled.shape.nameScale);
  const top = spot.at.y + spot.radius + labelStyle.gap + nameCount * line;
  const type = { top, size: scale.titleSize, line: scale.titleLine, zoom: scale.zoom };
  return boxBelow(spot, type, labelled.title);
}

type Type = { top: number; size: number; line: number; zoom: number };

function boxBelow({ at }: Spot, { top, size, line, zoom }: Type, { lines, width }: Lines): Box {
  const half = (width * size) / 2 + beside / 2 / zoom;
  return { left: at.x - half, right: at.x + half, top, bottom: top + lines.length * line };
}
