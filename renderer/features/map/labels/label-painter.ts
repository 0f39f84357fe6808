import { type Box, overlaps, type Point } from '../../../../shared/map/geometry.ts';
import type { MapPalette } from '../../../../shared/map/map-palette.ts';
import type { MapScene } from '../../../../shared/map/map-scene.ts';
import { labelStyle } from '../../../../shared/map/node-shape.ts';
import { groundOf } from '../../../../shared/map/picture/label-ground.ts';
import { byWeight, Labelled, type LabelScale, labelScale, type Spot } from './label-plan.ts';
import { boxesOf, type Placed, placeLabels, type Wish, wholeLabel } from './label-room.ts';

const font = "'Inter Variable', Inter, system-ui, sans-serif";
/** How wide the ground is that sets letters off from lines behind them, in pixels. */
const halo = 4;
/** How much of what is behind it still shines through. */
const haloInk = 0.9;
/** Who at least is named when the map is far away: key players, and who has much say. */
const farWeight = 1028;

/** What it takes to place labels: where circles are, and what else is there. */
export type LabelView = {
  zoom: number;
  spotOf: (id: string) => Spot;
  /** How far signs reach above a circle. */
  aboveOf: (id: string) => number;
  /** What else labels keep off. */
  kept: () => readonly Box[];
  /** Whose name is being edited, so not painted. */
  renamedId: string | null;
};

/** What was placed last, and at which zoom. */
type Known = { zoom: number; renamedId: string | null; placed: readonly Placed[] };

type Colors = { ink: string; muted: string };

/** Places the labels of a scene, the weightiest first, and paints those that fit. */
export class LabelPainter {
  #all: Labelled[] = [];
  #known: Known | null = null;
  #grounds = new Map<string, string>();
  #colors = new Map<string, Colors>();

  learn(scene: MapScene, palette: MapPalette): void {
    this.#known = null;
    const people = scene.nodes.map(Labelled.person);
    const fixtures = scene.fixtures.map(Labelled.fixture);
    this.#all = [...people, ...fixtures].sort(byWeight);
    const usual: Colors = { ink: palette.ink, muted: palette.muted };
    const wanting: Colors = { ink: palette.warning, muted: palette.warning };
    this.#colors = new Map([
      ...scene.nodes.map(({ personId }): [string, Colors] => [personId, usual]),
      ...scene.fixtures.map(({ id, kind }): [string, Colors] => [id, kind === 'chair' ? wanting : usual]),
    ]);
    const groundAt = groundOf(scene, palette);
    const below = ({ x, y }: Point, bottom: number): string => groundAt({ x, y: y + bottom });
    this.#grounds = new Map([
      ...scene.nodes.map((node): [string, string] => [node.personId, below(node, node.shape.bottom)]),
      ...scene.fixtures.map((one): [string, string] => [one.id, below(one, one.shape.bottom)]),
    ]);
  }

  /**
   * The labels that fit, and above them whole ones of those who are looked at, which hide what they would lie on.
   * As long as the zoom is the same and the map at rest, nothing is placed again: neither panning nor pointing at
   * somebody moves the labels of others.
   */
  placed(view: LabelView, chosenIds: ReadonlySet<string | null>, isAtRest: boolean): readonly Placed[] {
    const scale = labelScale(view.zoom);
    const usual = this.#usual(view, scale, isAtRest);
    const chosen = this.#all
      .filter(({ id }) => chosenIds.has(id) && id !== view.renamedId)
      .map((labelled) => wholeLabel({ labelled, spot: view.spotOf(labelled.id) }));
    const boxes = chosen.flatMap((one) => boxesOf(one, scale));
    const others = usual.filter(
      (one) =>
        !chosenIds.has(one.labelled.id) &&
        (boxes.length === 0 || !boxesOf(one, scale).some((box) => boxes.some((own) => overlaps(own, box)))),
    );
    return [...chosen, ...others];
  }

  #usual(view: LabelView, scale: LabelScale, isAtRest: boolean): readonly Placed[] {
    const { zoom, renamedId } = view;
    const known = this.#known;
    if (isAtRest && known?.zoom === zoom && known.renamedId === renamedId) return known.placed;
    const kept: Box[] = [...view.kept()];
    const wishes = this.#all.flatMap((labelled): Wish[] => {
      const { id, weight } = labelled;
      const spot = view.spotOf(id);
      kept.push(...circleBoxes(spot, view.aboveOf(id)));
      const isLeftOut = (scale.isFar && weight < farWeight) || id === renamedId;
      return isLeftOut ? [] : [{ labelled, spot }];
    });
    const placed = placeLabels(wishes, kept, scale);
    this.#known = isAtRest ? { zoom, renamedId, placed } : null;
    return placed;
  }

  /** Paints labels; the first of them last, so that nothing lies over who is looked at. */
  paint(
    context: CanvasRenderingContext2D,
    placed: readonly Placed[],
    zoom: number,
    alphaOf: (id: string) => number,
  ): void {
    const scale = labelScale(zoom);
    for (const one of placed.toReversed()) {
      context.globalAlpha = alphaOf(one.labelled.id);
      this.#paintLabel(context, one, scale);
    }
    context.globalAlpha = 1;
  }

  #paintLabel(
    context: CanvasRenderingContext2D,
    { labelled: { id, shape, title }, spot: { at, radius }, nameLines, hasTitle }: Placed,
    { zoom, name, titleSize, titleLine }: LabelScale,
  ): void {
    const { ink, muted } = this.#colors.get(id) ?? { ink: '', muted: '' };
    const { size: nameSize, line: nameLine } = name(shape.nameScale);
    const top = at.y + radius + labelStyle.gap;
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    context.lineWidth = halo / zoom;
    context.lineJoin = 'round';
    context.strokeStyle = this.#grounds.get(id) ?? '';
    context.font = `600 ${nameSize}px ${font}`;
    context.fillStyle = ink;
    nameLines.forEach((line, index) => {
      write(context, line, { x: at.x, y: top + index * nameLine + nameSize * 0.96 });
    });
    if (!hasTitle) return;
    context.font = `400 ${titleSize}px ${font}`;
    context.fillStyle = muted;
    const titleTop = top + nameLines.length * nameLine;
    title.lines.forEach((line, index) => {
      write(context, line, { x: at.x, y: titleTop + index * titleLine + titleSize });
    });
  }
}

/** What labels keep off at somebody's circle: the circle, the signs above it and the stance at its upper right. */
function circleBoxes({ at: { x, y }, radius }: Spot, above: number): Box[] {
  const reach = radius * 0.85;
  return [
    { left: x - reach, right: x + reach, top: y - radius - above, bottom: y + reach },
    { left: x + radius * 0.4, right: x + radius * 1.1, top: y - radius * 1.2, bottom: y },
  ];
}

/** Text that a line behind it does not touch. */
function write(context: CanvasRenderingContext2D, line: string, { x, y }: Point): void {
  const alpha = context.globalAlpha;
  context.globalAlpha = haloInk * alpha;
  context.strokeText(line, x, y);
  context.globalAlpha = alpha;
  context.fillText(line, x, y);
}
