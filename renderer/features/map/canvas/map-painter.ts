import type { Core } from 'cytoscape';
import { type Box, overlaps, type Point } from '../../../../shared/map/geometry.ts';
import { areaTop } from '../../../../shared/map/layout/row-scale.ts';
import type { MapPalette } from '../../../../shared/map/map-palette.ts';
import type { MapScene, SceneFixture, SceneNode, SceneRival } from '../../../../shared/map/map-scene.ts';
import { labelStyle } from '../../../../shared/map/node-shape.ts';
import { rivalName } from '../../../../shared/map/picture/node-markup.ts';
import { markSize, toneInk } from '../../../../shared/map/picture/node-picture.ts';
import { EdgePainter } from './edge-painter.ts';
import { byWeight, Labelled, LabelRoom, type LabelScale, labelScale, type Spot } from './label-plan.ts';
import { ghostOpacity } from './map-style.ts';
import { shownLetters, shownMark } from './node-scale.ts';
import type { NodeSizes } from './node-sizes.ts';
import { paintFixture, paintMarks } from './paint-fixtures.ts';
import { paintGuides } from './paint-guides.ts';
import { paintCircle, paintRivalMark } from './paint-person.ts';
import { paintStance } from './paint-stance.ts';
import type { Places } from './places.ts';

/** Text smaller than this on screen is noise and costs time. */
const smallestText = 5;
const font = "'Inter Variable', Inter, system-ui, sans-serif";
const labelHalo = 3;
/** Names of units and rivals on screen, in pixels. */
const smallestSideName = 9.5;

/** What the painter shows beside the scene itself. */
export type Marks = {
  selectedIds: ReadonlySet<string>;
  /** Whom a filter leaves out: still there, faint. */
  ghostIds: ReadonlySet<string>;
  hoveredId: string | null;
  /** Where the keyboard is. */
  currentId: string | null;
  /** Whose name is being edited, so not painted. */
  renamedId: string | null;
};

/** What the painter looks at, beside the scene, each time it paints. */
type Sources = {
  cy: Core;
  places: Places;
  sizes: NodeSizes;
  /** Who is held by the pointer. */
  heldIds: () => ReadonlySet<string>;
};

/**
 * Paints the whole map on a canvas of its own, at most once a frame: crisp at every zoom, set in the app's font,
 * and the same as in `map-svg.ts`.
 */
export class MapPainter {
  readonly #cy: Core;
  readonly #sources: Sources;
  readonly #canvas: CanvasRenderingContext2D;
  readonly #edges = new EdgePainter();
  #people: Labelled[] = [];
  #scene: MapScene | null = null;
  #palette: MapPalette;
  #marks: Marks;
  #isMoving = false;
  /** The empty seat that somebody is held over. */
  #aimedId: string | null = null;
  #frame = 0;
  #radii: ReadonlyMap<string, number> = new Map();

  constructor(sources: Sources, container: HTMLElement, palette: MapPalette, marks: Marks) {
    this.#sources = sources;
    this.#cy = sources.cy;
    this.#palette = palette;
    this.#marks = marks;
    this.#canvas = contextOf(container);
    this.#cy.on('viewport resize', () => this.request());
  }

  show(scene: MapScene, palette: MapPalette): void {
    this.#scene = scene;
    this.#palette = palette;
    this.#edges.learn(scene);
    this.#people = scene.nodes.map((node) => new Labelled(node)).sort(byWeight);
    this.request();
  }

  /** While people are on their way, the areas where they will stand are not there yet. */
  setMoving(isMoving: boolean): void {
    this.#isMoving = isMoving;
    this.request();
  }

  mark(marks: Marks): void {
    this.#marks = marks;
    this.request();
  }

  aimAt(chairId: string | null): void {
    if (chairId === this.#aimedId) return;
    this.#aimedId = chairId;
    this.request();
  }

  /** Paints before the next frame is shown, however often this is asked for until then. */
  request(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#paint();
    });
  }

  /** Removes the canvas. */
  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#canvas.canvas.remove();
  }

  #paint(): void {
    const scene = this.#scene;
    if (scene === null) return;
    const { places, sizes } = this.#sources;
    const zoom = this.#cy.zoom();
    this.#radii = sizes.at(zoom);
    this.#prepare();
    if (!this.#isMoving) {
      paintGuides(this.#canvas, scene.guides, zoom, this.#palette);
      for (const unit of scene.units) this.#paintUnit(unit);
    }
    const { selectedIds, ghostIds } = this.#marks;
    const heldIds = this.#sources.heldIds();
    this.#edges.paint(this.#canvas, places, { selectedIds, ghostIds, heldIds }, this.#palette);
    for (const rival of scene.rivals)
      paintRivalMark(this.#canvas, rival, places.at(rival.competitorId), this.#palette);
    this.#paintPeople();
    for (const fixture of scene.fixtures) this.#paintFixture(fixture);
    for (const rival of scene.rivals) this.#paintRivalName(rival, places.at(rival.competitorId));
  }

  #paintFixture(fixture: SceneFixture): void {
    const at = this.#sources.places.at(fixture.id);
    const { radius } = fixture.shape;
    if (fixture.id === this.#aimedId) this.#circle(at, radius + 6, 5, this.#palette.accent);
    if (fixture.id === this.#marks.currentId) this.#circle(at, radius + 7, 2.2, this.#palette.accent);
    paintFixture(this.#canvas, fixture, at, this.#cy.zoom(), this.#palette);
  }

  #spotOf({ personId, radius }: SceneNode): Spot {
    return { at: this.#sources.places.at(personId), radius: this.#radii.get(personId) ?? radius };
  }

  /** Clears the canvas, sized to the container, and sets it to map units. */
  #prepare(): void {
    const context = this.#canvas;
    const ratio = window.devicePixelRatio;
    const width = Math.round(this.#cy.width() * ratio);
    const height = Math.round(this.#cy.height() * ratio);
    if (context.canvas.width !== width) context.canvas.width = width;
    if (context.canvas.height !== height) context.canvas.height = height;
    const zoom = this.#cy.zoom() * ratio;
    const pan = this.#cy.pan();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.setTransform(zoom, 0, 0, zoom, pan.x * ratio, pan.y * ratio);
  }

  #isLegible(size: number): boolean {
    return size * this.#cy.zoom() >= smallestText;
  }

  #paintUnit(unit: MapScene['units'][number]): void {
    const context = this.#canvas;
    context.beginPath();
    context.roundRect(unit.x, unit.y, unit.width, unit.height, 12);
    context.fillStyle = this.#palette.area;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = this.#palette.areaLine;
    context.stroke();
    const size = Math.max(11, smallestSideName / this.#cy.zoom());
    if (size > unit.height / 3) return;
    context.font = `450 ${size}px ${font}`;
    context.textAlign = 'left';
    context.textBaseline = 'alphabetic';
    context.fillStyle = this.#palette.muted;
    const name = shortened(context, unit.name, unit.width - 24);
    const place = {
      left: unit.x + 12,
      right: unit.x + 12 + context.measureText(name).width,
      top: unit.y + 6,
      bottom: unit.y + 6 + size,
    };
    const isCovered =
      place.bottom > unit.y + areaTop &&
      this.#people.some(({ node }) => overlaps(place, circleBox(node, this.#spotOf(node).radius * 0.9)));
    if (!isCovered) context.fillText(name, place.left, place.bottom);
  }

  #paintPeople(): void {
    const visible = this.#visiblePeople();
    const zoom = this.#cy.zoom();
    const room = new LabelRoom();
    const scaleOf = ({ shape }: SceneNode): LabelScale => labelScale(zoom, shape.nameScale);
    for (const { node } of visible) {
      const spot = this.#spotOf(node);
      this.#paintNode(node, spot);
      room.keepOff(spot, scaleOf(node));
    }
    const { selectedIds, hoveredId, currentId, renamedId } = this.#marks;
    const isChosen = ({ personId }: SceneNode): boolean =>
      selectedIds.has(personId) || personId === hoveredId || personId === currentId;
    const chosen = visible.filter(({ node }) => isChosen(node));
    const others = visible.filter(({ node }) => !isChosen(node));
    for (const person of [...chosen, ...others]) {
      if (person.node.personId === renamedId) continue;
      const spot = this.#spotOf(person.node);
      const scale = scaleOf(person.node);
      const lines = room.take(person, spot, scale, isChosen(person.node));
      if (lines === null) continue;
      this.#canvas.globalAlpha = this.#alphaOf(person.node);
      this.#paintLabel(person.node, lines, spot, scale);
      this.#canvas.globalAlpha = 1;
    }
  }

  #alphaOf({ personId }: SceneNode): number {
    return this.#marks.ghostIds.has(personId) ? ghostOpacity * 1.6 : 1;
  }

  #visiblePeople(): Labelled[] {
    const { x1, x2, y1, y2 } = this.#cy.extent();
    return this.#people.filter(({ node }) => {
      const { at } = this.#spotOf(node);
      const { halfWidth, bottom } = node.shape;
      return at.x + halfWidth > x1 && at.x - halfWidth < x2 && at.y + bottom > y1 && at.y - node.radius < y2;
    });
  }

  #paintNode(node: SceneNode, { at, radius }: Spot): void {
    const context = this.#canvas;
    const isGhost = this.#marks.ghostIds.has(node.personId);
    context.globalAlpha = isGhost ? ghostOpacity : 1;
    paintCircle(context, node, { at, radius }, this.#palette);
    context.globalAlpha = this.#alphaOf(node);
    this.#paintMarks(node, at, radius);
    const zoom = this.#cy.zoom();
    const letters = shownLetters(zoom, radius);
    if (this.#isLegible(letters)) {
      context.textAlign = 'center';
      context.textBaseline = 'alphabetic';
      context.font = `600 ${letters}px ${font}`;
      context.fillStyle = toneInk(node.tone, this.#palette);
      context.fillText(node.initials, at.x, at.y + letters * 0.35);
    }
    paintMarks(context, node, { at, radius }, zoom, this.#palette);
    if (node.stance !== null && !node.isAside)
      paintStance(
        context,
        node.stance,
        { at, radius },
        shownMark(markSize, zoom, radius) * node.stanceScale,
        this.#palette,
      );
    context.globalAlpha = 1;
  }

  #paintLabel(node: SceneNode, nameLines: readonly string[], { at, radius }: Spot, scale: LabelScale): void {
    const { titleSize, titleLine, gap } = labelStyle;
    const { titleLines } = node.shape;
    const { nameSize, nameLine } = scale;
    const top = at.y + radius + gap;
    const context = this.#canvas;
    context.textAlign = 'center';
    context.lineWidth = (labelHalo * nameSize) / labelStyle.nameSize;
    context.lineJoin = 'round';
    context.strokeStyle = this.#palette.ground;
    context.font = `600 ${nameSize}px ${font}`;
    context.fillStyle = this.#palette.ink;
    nameLines.forEach((line, index) => {
      this.#write(line, at.x, top + index * nameLine + nameSize * 0.96);
    });
    if (!scale.hasTitles) return;
    context.font = `400 ${titleSize}px ${font}`;
    context.fillStyle = this.#palette.muted;
    const titleTop = top + nameLines.length * nameLine;
    titleLines.forEach((line, index) => {
      this.#write(line, at.x, titleTop + index * titleLine + 11.5);
    });
  }

  /** Text that a line behind it does not touch. */
  #write(line: string, x: number, y: number): void {
    const alpha = this.#canvas.globalAlpha;
    this.#canvas.globalAlpha = 0.8 * alpha;
    this.#canvas.strokeText(line, x, y);
    this.#canvas.globalAlpha = alpha;
    this.#canvas.fillText(line, x, y);
  }

  #paintMarks(node: SceneNode, at: Point, radius: number): void {
    const { selectedIds, hoveredId, currentId } = this.#marks;
    const id = node.personId;
    if (selectedIds.has(id)) this.#circle(at, radius + 5, 1.6, this.#palette.accent);
    else if (hoveredId === id) this.#circle(at, radius + 5, 1.2, this.#palette.tie);
    if (currentId === id) this.#circle(at, radius + 8.5, 2.2, this.#palette.accent);
  }

  #circle(at: Point, radius: number, width: number, color: string): void {
    const context = this.#canvas;
    context.beginPath();
    context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
    context.lineWidth = width;
    context.strokeStyle = color;
    context.stroke();
  }

  #paintRivalName(rival: SceneRival, at: Point): void {
    const usual = 12;
    const size = Math.min(Math.max(usual, smallestSideName / this.#cy.zoom()), rival.halfHeight * 1.6);
    if (!this.#isLegible(size)) return;
    const context = this.#canvas;
    context.font = `450 ${size}px ${font}`;
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    context.fillStyle = this.#palette.muted;
    const name = shortened(context, rivalName(rival.name), rival.halfWidth * 2 - 12);
    context.fillText(name, at.x, at.y + size * 0.35);
  }
}

const circleBox = ({ x, y }: Point, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** The text, or as much of its start as fits. */
function shortened(context: CanvasRenderingContext2D, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text;
  let length = text.length;
  while (length > 1 && context.measureText(`${text.slice(0, length)}…`).width > width) length -= 1;
  return `${text.slice(0, length).trimEnd()}…`;
}

/** The canvas lies below Cytoscape's own, of which only the rubber band's is shown. */
function contextOf(container: HTMLElement): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;pointer-events:none';
  canvas.setAttribute('aria-hidden', 'true');
  container.prepend(canvas);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This window cannot draw on a canvas');
  return context;
}
