import type { Core } from 'cytoscape';
import { type Box, overlaps, type Point } from '../../../../shared/map/geometry.ts';
import { areaTop } from '../../../../shared/map/layout/row-scale.ts';
import type { MapPalette } from '../../../../shared/map/map-palette.ts';
import type { MapScene, SceneFixture, SceneNode, SceneRival } from '../../../../shared/map/map-scene.ts';
import { labelStyle } from '../../../../shared/map/node-shape.ts';
import { rivalName } from '../../../../shared/map/picture/node-markup.ts';
import { markSize, toneInk } from '../../../../shared/map/picture/node-picture.ts';
import {
  byWeight,
  type Labelled,
  LabelRoom,
  type LabelScale,
  labelled,
  labelScale,
  radiusNow,
} from './label-plan.ts';
import { ghostOpacity } from './map-style.ts';
import { shownLetters, shownMark } from './node-scale.ts';
import { paintFixture, paintMarks } from './paint-fixtures.ts';
import { paintGuides } from './paint-guides.ts';
import { paintStance } from './paint-stance.ts';

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

/**
 * Paints, in step with Cytoscape's own canvas, what belongs below it (the units' areas) and above it
 * (names, titles, letters, selection): text that is crisp at every zoom and set in the app's font.
 */
export class MapPainter {
  readonly #cy: Core;
  readonly #below: CanvasRenderingContext2D;
  readonly #above: CanvasRenderingContext2D;
  #people: Labelled[] = [];
  #scene: MapScene | null = null;
  #palette: MapPalette;
  #marks: Marks;
  #isMoving = false;
  /** The empty seat that somebody is held over. */
  #aimedId: string | null = null;

  constructor(cy: Core, container: HTMLElement, palette: MapPalette, marks: Marks) {
    this.#cy = cy;
    this.#palette = palette;
    this.#marks = marks;
    this.#below = contextOf(container, 'first');
    this.#above = contextOf(container, 'last');
    cy.on('render', () => this.paint());
  }

  show(scene: MapScene, palette: MapPalette): void {
    this.#scene = scene;
    this.#palette = palette;
    this.#people = scene.nodes.map((node) => labelled(node, this.#cy.$id(node.personId))).sort(byWeight);
  }

  /** While people are on their way, the areas where they will stand are not there yet. */
  setMoving(isMoving: boolean): void {
    this.#isMoving = isMoving;
  }

  mark(marks: Marks): void {
    this.#marks = marks;
    this.paint();
  }

  aimAt(chairId: string | null): void {
    if (chairId === this.#aimedId) return;
    this.#aimedId = chairId;
    this.paint();
  }

  /** Removes the painter's canvases. */
  destroy(): void {
    this.#below.canvas.remove();
    this.#above.canvas.remove();
  }

  paint(): void {
    const scene = this.#scene;
    if (scene === null) return;
    this.#prepare(this.#below);
    if (!this.#isMoving) {
      paintGuides(this.#below, scene.guides, this.#cy.zoom(), this.#palette);
      for (const unit of scene.units) this.#paintUnit(unit);
    }
    this.#prepare(this.#above);
    this.#paintPeople();
    for (const fixture of scene.fixtures) this.#paintFixture(fixture);
    for (const rival of scene.rivals) this.#paintRival(rival, this.#cy.$id(rival.competitorId).position());
  }

  #paintFixture(fixture: SceneFixture): void {
    const at = this.#cy.$id(fixture.id).position();
    const { radius } = fixture.shape;
    if (fixture.id === this.#aimedId) this.#circle(at, radius + 6, 5, this.#palette.accent);
    if (fixture.id === this.#marks.currentId) this.#circle(at, radius + 7, 2.2, this.#palette.accent);
    paintFixture(this.#above, fixture, at, this.#cy.zoom(), this.#palette);
  }

  /** Clears a canvas, sized to the container, and sets it to map units. */
  #prepare(context: CanvasRenderingContext2D): void {
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
    const context = this.#below;
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
      this.#people.some(({ node, element }) => overlaps(place, circleBox(node, radiusNow(element) * 0.9)));
    if (!isCovered) context.fillText(name, place.left, place.bottom);
  }

  #paintPeople(): void {
    const visible = this.#visiblePeople();
    const scale = labelScale(this.#cy.zoom());
    const room = new LabelRoom(scale);
    for (const { node, element } of visible) {
      this.#above.globalAlpha = this.#alphaOf(node);
      this.#paintNode(node, element.position(), radiusNow(element));
      this.#above.globalAlpha = 1;
      room.keepOff(element.position(), radiusNow(element));
    }
    const { selectedIds, hoveredId, currentId, renamedId } = this.#marks;
    const isChosen = ({ personId }: SceneNode): boolean =>
      selectedIds.has(personId) || personId === hoveredId || personId === currentId;
    const chosen = visible.filter(({ node }) => isChosen(node));
    const others = visible.filter(({ node }) => !isChosen(node));
    for (const person of [...chosen, ...others]) {
      if (person.node.personId === renamedId) continue;
      const at = person.element.position();
      const lines = room.take(person, at, isChosen(person.node));
      if (lines === null) continue;
      this.#above.globalAlpha = this.#alphaOf(person.node);
      this.#paintLabel(person, lines, at, scale);
      this.#above.globalAlpha = 1;
    }
  }

  #alphaOf({ personId }: SceneNode): number {
    return this.#marks.ghostIds.has(personId) ? ghostOpacity * 1.6 : 1;
  }

  #visiblePeople(): Labelled[] {
    const { x1, x2, y1, y2 } = this.#cy.extent();
    return this.#people.filter(({ node, element }) => {
      const at = element.position();
      const { halfWidth, bottom } = node.shape;
      return at.x + halfWidth > x1 && at.x - halfWidth < x2 && at.y + bottom > y1 && at.y - node.radius < y2;
    });
  }

  #paintNode(node: SceneNode, at: Point, radius: number): void {
    this.#paintMarks(node, at, radius);
    const context = this.#above;
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
  }

  #paintLabel({ node, element }: Labelled, nameLines: readonly string[], at: Point, scale: LabelScale): void {
    const { titleSize, titleLine, gap } = labelStyle;
    const { titleLines } = node.shape;
    const { nameSize, nameLine } = scale;
    const top = at.y + radiusNow(element) + gap;
    const context = this.#above;
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
    const alpha = this.#above.globalAlpha;
    this.#above.globalAlpha = 0.8 * alpha;
    this.#above.strokeText(line, x, y);
    this.#above.globalAlpha = alpha;
    this.#above.fillText(line, x, y);
  }

  #paintMarks(node: SceneNode, at: Point, radius: number): void {
    const { selectedIds, hoveredId, currentId } = this.#marks;
    const id = node.personId;
    if (selectedIds.has(id)) this.#circle(at, radius + 5, 1.6, this.#palette.accent);
    else if (hoveredId === id) this.#circle(at, radius + 5, 1.2, this.#palette.tie);
    if (currentId === id) this.#circle(at, radius + 8.5, 2.2, this.#palette.accent);
  }

  #circle(at: Point, radius: number, width: number, color: string): void {
    const context = this.#above;
    context.beginPath();
    context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
    context.lineWidth = width;
    context.strokeStyle = color;
    context.stroke();
  }

  #paintRival(rival: SceneRival, at: Point): void {
    const usual = 12;
    const size = Math.min(Math.max(usual, smallestSideName / this.#cy.zoom()), rival.halfHeight * 1.6);
    if (!this.#isLegible(size)) return;
    const context = this.#above;
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

function contextOf(container: HTMLElement, place: 'first' | 'last'): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.style.cssText = `position:absolute;inset:0;width:100%;height:100%;pointer-events:none;z-index:${place === 'first' ? 0 : 5}`;
  canvas.setAttribute('aria-hidden', 'true');
  if (place === 'first') container.prepend(canvas);
  else container.append(canvas);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This window cannot draw on a canvas');
  return context;
}
