import type { Core } from 'cytoscape';
import type { Box, Point } from '../../../../shared/map/geometry.ts';
import type { MapPalette } from '../../../../shared/map/map-palette.ts';
import type { MapScene, SceneFixture, SceneNode, SceneRival } from '../../../../shared/map/map-scene.ts';
import { unitLabel } from '../../../../shared/map/node-shape.ts';
import { aimReach } from '../../../../shared/map/picture/node-marks.ts';
import { rivalName, unexploredDash } from '../../../../shared/map/picture/node-markup.ts';
import { markSize, toneInk } from '../../../../shared/map/picture/node-picture.ts';
import { LabelPainter, type LabelView } from '../labels/label-painter.ts';
import type { Spot } from '../labels/label-plan.ts';
import type { Placed } from '../labels/label-room.ts';
import { EdgePainter } from './edge-painter.ts';
import { ghostOpacity } from './map-style.ts';
import { shownLetters, shownMark } from './node-scale.ts';
import type { NodeSizes } from './node-sizes.ts';
import { paintBundles } from './paint-bundles.ts';
import { aimScaleAt, paintFixture, paintMarks } from './paint-fixtures.ts';
import { paintGuides } from './paint-guides.ts';
import { paintCircle, paintLevel, paintRivalMark } from './paint-person.ts';
import { paintStance } from './paint-stance.ts';
import type { Places } from './places.ts';
import { Surface, type View } from './surface.ts';

/** Text smaller than this on screen is noise and costs time. */
const smallestText = 5;
const font = "'Inter Variable', Inter, system-ui, sans-serif";
/** Names of units and rivals on screen, in pixels. */
const smallestSideName = 11;
const smallestUnitName = 10.5;

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

/** How far a map that is being moved is painted beyond what is seen, in pixels. */
const movingMargin = 240;

/** What the painter looks at, beside the scene, each time it paints. */
type Sources = {
  cy: Core;
  places: Places;
  sizes: NodeSizes;
};

/**
 * Paints the whole map on a canvas of its own, at most once a frame: crisp at every zoom, set in the app's font,
 * and the same as in `map-svg.ts`.
 */
export class MapPainter {
  readonly #cy: Core;
  readonly #sources: Sources;
  readonly #surface: Surface;
  readonly #canvas: CanvasRenderingContext2D;
  readonly #edges = new EdgePainter();
  readonly #labels = new LabelPainter();
  #usualRadii: ReadonlyMap<string, number> = new Map();
  /** How far the arrow above somebody reaches. */
  #aims: ReadonlyMap<string, number> = new Map();
  #scene: MapScene | null = null;
  #palette: MapPalette;
  #marks: Marks;
  #isMoving = false;
  /** The empty seat that somebody is held over. */
  #aimedId: string | null = null;
  #frame = 0;
  /** Pixels painted beyond what is seen. */
  #margin = 0;
  #radii: ReadonlyMap<string, number> = new Map();

  constructor(sources: Sources, container: HTMLElement, palette: MapPalette, marks: Marks) {
    this.#sources = sources;
    this.#cy = sources.cy;
    this.#palette = palette;
    this.#marks = marks;
    this.#surface = new Surface(container);
    this.#canvas = this.#surface.context;
    this.#cy.on('viewport', () => this.#follow());
    this.#cy.on('resize', () => this.request());
  }

  show(scene: MapScene, palette: MapPalette): void {
    this.#scene = scene;
    this.#palette = palette;
    this.#edges.learn(scene);
    this.#labels.learn(scene, palette);
    this.#usualRadii = new Map(scene.fixtures.map(({ id, shape }) => [id, shape.radius]));
    this.#aims = new Map(scene.nodes.map((node) => [node.personId, aimReach(node.marks)]));
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
      this.#margin = 0;
    });
  }

  /** Shows the map where the view has it; one that is being moved is painted with room to go on. */
  #follow(): void {
    const view = this.#view();
    if (this.#frame === 0 && this.#surface.shift(view)) return;
    if (this.#surface.isMovedOnly(view)) this.#margin = movingMargin;
    this.request();
  }

  #view(): View {
    return { width: this.#cy.width(), height: this.#cy.height(), zoom: this.#cy.zoom(), pan: this.#cy.pan() };
  }

  /** What of the map is painted, in map units. */
  #extent(): { x1: number; x2: number; y1: number; y2: number } {
    const { x1, x2, y1, y2 } = this.#cy.extent();
    const beyond = this.#margin / this.#cy.zoom();
    return { x1: x1 - beyond, x2: x2 + beyond, y1: y1 - beyond, y2: y2 + beyond };
  }

  /** Removes the canvas. */
  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#surface.destroy();
  }

  #paint(): void {
    const scene = this.#scene;
    if (scene === null) return;
    const { places, sizes } = this.#sources;
    const zoom = this.#cy.zoom();
    this.#radii = sizes.at(zoom);
    this.#surface.begin(this.#view(), this.#margin);
    if (!this.#isMoving) {
      paintGuides(this.#canvas, scene.guides, { zoom, isCovered: this.#isCovered }, this.#palette);
      for (const unit of scene.units) this.#paintUnit(unit);
    }
    const { selectedIds, ghostIds } = this.#marks;
    const marks = { selectedIds, ghostIds, focusId: this.#focusId(scene) };
    this.#edges.paint(this.#canvas, places, marks, this.#palette);
    if (!this.#isMoving)
      paintBundles(this.#canvas, scene, (id) => places.at(id), ghostIds, zoom, this.#palette);
    for (const rival of scene.rivals)
      paintRivalMark(this.#canvas, rival, places.at(rival.competitorId), this.#palette);
    this.#paintPeople();
    for (const fixture of scene.fixtures) this.#paintFixture(fixture);
    this.#paintLabels(scene);
    for (const rival of scene.rivals) this.#paintRivalName(rival, places.at(rival.competitorId));
  }

  #paintFixture(fixture: SceneFixture): void {
    const at = this.#sources.places.at(fixture.id);
    const { radius } = fixture.shape;
    if (fixture.id === this.#aimedId) this.#circle(at, radius + 6, 5, this.#palette.accent);
    if (fixture.id === this.#marks.currentId) this.#circle(at, radius + 7, 2.2, this.#palette.accent);
    paintFixture(this.#canvas, fixture, at, this.#cy.zoom(), this.#palette);
  }

  /** Whose lines are brought out: who is looked at, where a lens draws more than reporting lines. */
  #focusId({ lens, edges }: MapScene): string | null {
    const { hoveredId, selectedIds } = this.#marks;
    const [only = null] = selectedIds.size === 1 ? selectedIds : [];
    const id = hoveredId ?? only;
    const isTied = edges.some(({ from, to }) => from === id || to === id);
    return lens === 'organization' || !isTied ? null : id;
  }

  #spotOf({ personId, radius }: SceneNode): Spot {
    return { at: this.#sources.places.at(personId), radius: this.#radii.get(personId) ?? radius };
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
    context.strokeStyle = unit.isUnexplored ? this.#palette.warning : this.#palette.areaLine;
    context.setLineDash(unit.isUnexplored ? [...unexploredDash] : []);
    context.stroke();
    context.setLineDash([]);
    const size = Math.max(unitLabel.fontSize, smallestUnitName / this.#cy.zoom());
    context.font = `450 ${size}px ${font}`;
    context.textAlign = 'left';
    context.textBaseline = 'alphabetic';
    context.fillStyle = this.#palette.muted;
    // The smaller the map, the nearer to the edge, and the farther from who stands below.
    const fromEdge = Math.max(1.5, Math.min(6, 24 - size));
    const name = wholeWords(context, unit.name, unit.width - unitLabel.inset - 2);
    const place = {
      left: unit.x + unitLabel.inset,
      right: unit.x + unitLabel.inset + context.measureText(name).width,
      top: unit.y + fromEdge,
      bottom: unit.y + fromEdge + size,
    };
    if (!this.#isCovered(place)) context.fillText(name, place.left, place.bottom);
  }

  /** Whether somebody's circle lies over a box. */
  readonly #isCovered = (box: Box): boolean =>
    (this.#scene?.nodes ?? []).some((node) => {
      const { at, radius } = this.#spotOf(node);
      return overlapsCircle(box, at, radius);
    });

  #paintPeople(): void {
    for (const node of this.#visibleNodes()) this.#paintNode(node, this.#spotOf(node));
  }

  #paintLabels(scene: MapScene): void {
    const { places } = this.#sources;
    const { x1, x2, y1, y2 } = this.#extent();
    const { selectedIds, hoveredId, currentId, ghostIds, renamedId } = this.#marks;
    const zoom = this.#cy.zoom();
    const view: LabelView = {
      zoom,
      spotOf: (id) => ({ at: places.at(id), radius: this.#radii.get(id) ?? this.#usualRadii.get(id) ?? 0 }),
      aboveOf: (id) => (this.#aims.get(id) ?? 0) * aimScaleAt(zoom),
      kept: () => scene.rivals.map((rival) => rivalBox(rival, places.at(rival.competitorId))),
      renamedId,
    };
    const chosenIds = new Set([...selectedIds, hoveredId, currentId]);
    const placed = this.#labels.placed(view, chosenIds, places.isAtRest);
    const isVisible = ({ labelled: { shape }, spot: { at } }: Placed): boolean =>
      at.x + shape.halfWidth > x1 &&
      at.x - shape.halfWidth < x2 &&
      at.y + shape.bottom * 2 > y1 &&
      at.y - shape.radius < y2;
    const alphaOf = (id: string): number => (ghostIds.has(id) ? ghostOpacity * 1.6 : 1);
    this.#labels.paint(this.#canvas, placed.filter(isVisible), zoom, alphaOf);
  }

  #alphaOf({ personId }: SceneNode): number {
    return this.#marks.ghostIds.has(personId) ? ghostOpacity * 1.6 : 1;
  }

  #visibleNodes(): readonly SceneNode[] {
    const { x1, x2, y1, y2 } = this.#extent();
    const margin = 40;
    return (this.#scene?.nodes ?? []).filter((node) => {
      const { at, radius } = this.#spotOf(node);
      const reach = radius + margin;
      return at.x + reach > x1 && at.x - reach < x2 && at.y + reach > y1 && at.y - reach < y2;
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
      paintLevel(context, node, { at, radius }, this.#palette);
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

const rivalBox = ({ halfWidth, halfHeight }: SceneRival, { x, y }: Point): Box => ({
  left: x - halfWidth,
  right: x + halfWidth,
  top: y - halfHeight,
  bottom: y + halfHeight,
});

/** Whether more of a box than a hair lies in a circle. */
function overlapsCircle({ left, right, top, bottom }: Box, { x, y }: Point, radius: number): boolean {
  const [nearX, nearY] = [Math.max(left, Math.min(x, right)), Math.max(top, Math.min(y, bottom))];
  return Math.hypot(nearX - x, nearY - y) < radius * 0.9;
}

/** The text, or as much of its start as fits. */
function shortened(context: CanvasRenderingContext2D, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text;
  let length = text.length;
  while (length > 1 && context.measureText(`${text.slice(0, length)}…`).width > width) length -= 1;
  return `${text.slice(0, length).trimEnd()}…`;
}

/** The text, or as many of its first words as fit; '' when not one does. */
function wholeWords(context: CanvasRenderingContext2D, text: string, width: number): string {
  const words = text.split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const part = words.slice(0, count).join(' ');
    const isWhole = count === words.length;
    const isLoose = !isWhole && /^\p{Ll}{1,3}$|^\W$/u.test(words[count - 1] ?? '');
    const shown = isWhole ? part : `${part}…`;
    if (!isLoose && context.measureText(shown).width <= width) return shown;
  }
  return '';
}
