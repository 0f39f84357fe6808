import cytoscape, { type Core, type EventObject, type NodeSingular } from 'cytoscape';
import type { Box, Point } from '../../../../shared/map/geometry.ts';
import type { MapPalette } from '../../../../shared/map/map-palette.ts';
import type { MapScene } from '../../../../shared/map/map-scene.ts';
import { spaceOf } from '../../../../shared/map/node-shape.ts';
import { firstOf } from '../../../../shared/map/walk.ts';
import { DragFollowers } from './drag-followers.ts';
import { elementsOf } from './elements.ts';
import { radiusNow } from './label-plan.ts';
import { MapPainter, type Marks } from './map-painter.ts';
import { mapStyle } from './map-style.ts';
import { NodeSizes } from './node-sizes.ts';
import { syncElements } from './sync-elements.ts';
import { animatePositions } from './tween.ts';
import { fitView, type Insets, revealPoint, startView } from './viewport.ts';

/** What the canvas tells the page: ids and numbers, never elements. */
export type MapEvents = {
  onSelect: (personIds: string[], tieId: string | null) => void;
  onMove: (moves: { personId: string; at: Point }[]) => void;
  /** Somebody was put down on an empty seat; gives whether they sit there now. */
  onSeat: (personId: string, chairId: string) => Promise<boolean>;
  onHover: (personId: string | null) => void;
  onRename: (personId: string) => void;
};

const zoomLimits = { minZoom: 0.08, maxZoom: 3 } as const;
/** Beyond this many people, a sharper picture than one dot a point costs more than it shows (measured). */
const sharpUpTo = 300;

/**
 * The one place that knows Cytoscape. Keeps its canvas in step with a scene, and turns what the pointer
 * does into events. Create it with an empty element, feed it with `show`, end it with `destroy`.
 */
export class MapController {
  readonly #cy: Core;
  readonly #painter: MapPainter;
  readonly #events: MapEvents;
  readonly #followers: DragFollowers;
  readonly #sizes: NodeSizes;
  #scene: MapScene | null = null;
  #palette: MapPalette;
  #insets: Insets | null = null;
  /** Shows again what is shown, in other insets; null once the user has moved the view. */
  #refit: ((insets: Insets) => void) | null = null;
  #isSelecting = false;
  #ghostIds: ReadonlySet<string> = new Set();
  #freed: NodeSingular[] = [];
  readonly #watchers = new Set<() => void>();
  #stopTween: () => void = () => undefined;

  constructor(
    container: HTMLElement,
    personCount: number,
    palette: MapPalette,
    marks: Marks,
    events: MapEvents,
  ) {
    keepCytoscapeFromWritingStyles();
    this.#events = events;
    this.#palette = palette;
    this.#cy = cytoscape({
      container,
      style: mapStyle(palette),
      layout: { name: 'preset' },
      pixelRatio: personCount > sharpUpTo ? 1 : 'auto',
      textureOnViewport: personCount > sharpUpTo,
      selectionType: 'single',
      boxSelectionEnabled: true,
      ...zoomLimits,
    });
    this.#followers = new DragFollowers(this.#cy);
    this.#sizes = new NodeSizes(this.#cy);
    this.#painter = new MapPainter(this.#cy, container, palette, marks);
    this.#listen();
  }

  /** Brings the canvas in step with a scene; moves people there gradually when `isAnimated`. */
  show(scene: MapScene, palette: MapPalette, isAnimated: boolean): void {
    this.#stopTween();
    this.#scene = scene;
    this.#followers.learn(scene);
    if (palette !== this.#palette) this.#cy.style().fromJson(mapStyle(palette)).update();
    this.#palette = palette;
    const targets = syncElements(this.#cy, elementsOf(scene, palette));
    this.#markGhosts();
    this.#sizes.learn(scene);
    this.#painter.show(scene, palette);
    this.#stopTween = animatePositions(this.#cy, targets, isAnimated, (isMoving) => {
      this.#painter.setMoving(isMoving);
      this.#painter.paint();
      this.#tellWatchers();
    });
  }

  mark(marks: Marks): void {
    this.#ghostIds = marks.ghostIds;
    this.#markGhosts();
    this.#painter.mark(marks);
    this.#select(marks.selectedIds);
  }

  /** Shows everybody. */
  fit(insets: Insets, isAnimated: boolean): void {
    const show = (into: Insets, isGradual: boolean): void => {
      if (this.#scene !== null) fitView(this.#cy, this.#scene.bounds, into, isGradual);
    };
    show(insets, isAnimated);
    this.#keep(insets, (into) => show(into, false));
  }

  /** Shows the map for the first time, or through another lens. */
  start(insets: Insets, isAnimated: boolean): void {
    const scene = this.#scene;
    if (scene === null) return;
    const { left, right, top, bottom } = scene.core;
    const highest = scene.nodes.find((node) => node.personId === firstOf(scene));
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
    const focus = scene.lens === 'organization' ? (highest ?? middle) : middle;
    const show = (into: Insets, isGradual: boolean): void =>
      startView(this.#cy, scene.core, focus, into, isGradual);
    show(insets, isAnimated);
    this.#keep(insets, (into) => show(into, false));
  }

  /** What covers the view has changed: a picture that still stands as it was fitted is fitted again. */
  cover(insets: Insets): void {
    const before = this.#insets;
    this.#insets = insets;
    if (before === null || this.#refit === null) return;
    // Somebody who was clicked should not move away from under the pointer, so what opens at the right does not count.
    const isSame =
      before.left === insets.left && before.top === insets.top && before.bottom === insets.bottom;
    if (!isSame) this.#refit(insets);
  }

  #keep(insets: Insets, refit: (insets: Insets) => void): void {
    this.#insets = insets;
    this.#refit = refit;
  }

  zoomBy(factor: number): void {
    this.#refit = null;
    const center = { x: this.#cy.width() / 2, y: this.#cy.height() / 2 };
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: center });
  }

  /** Brings a person into the free part of the view, and closer if the map is small. */
  reveal(personId: string, insets: Insets, isCloser: boolean): void {
    const node = this.#cy.$id(personId);
    if (node.empty()) return;
    if (revealPoint(this.#cy, node.position(), insets, isCloser)) this.#refit = null;
  }

  /** Where a person is drawn, in pixels of the container, and how large; null when not on the map. */
  drawn(personId: string): { at: Point; radius: number; zoom: number } | null {
    const node = this.#cy.$id(personId);
    if (node.empty()) return null;
    return { at: { ...node.renderedPosition() }, radius: node.renderedWidth() / 2, zoom: this.#cy.zoom() };
  }

  /** Where a point of the map is drawn, in pixels of the container. */
  toScreen(point: Point): Point {
    const { x, y } = this.#cy.pan();
    const zoom = this.#cy.zoom();
    return { x: point.x * zoom + x, y: point.y * zoom + y };
  }

  /** Runs after the view was moved or zoomed, or people on it were; gives the way to stop it. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Whose node or label is at a point of the container. */
  personAt(point: Point): string | null {
    const { x, y } = this.#cy.pan();
    const zoom = this.#cy.zoom();
    return this.#personAtModel({ x: (point.x - x) / zoom, y: (point.y - y) / zoom });
  }

  destroy(): void {
    this.#stopTween();
    this.#sizes.destroy();
    this.#painter.destroy();
    this.#cy.destroy();
  }

  /** Fades those whom a filter leaves out, and their lines. */
  #markGhosts(): void {
    const isGhost = (id: string): boolean => this.#ghostIds.has(id);
    this.#cy.batch(() => {
      this.#cy.nodes().forEach((node) => {
        node.toggleClass('ghost', isGhost(node.id()));
      });
      this.#cy.edges().forEach((edge) => {
        edge.toggleClass('ghost', isGhost(edge.source().id()) || isGhost(edge.target().id()));
      });
    });
  }

  #tellWatchers(): void {
    for (const watcher of this.#watchers) watcher();
  }

  #personAtModel(point: Point): string | null {
    const holds = (box: Box): boolean =>
      point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom;
    const found = this.#scene?.nodes.find((node) => {
      const element = this.#cy.$id(node.personId);
      const space = spaceOf(node.shape, element.position());
      const grown = radiusNow(element) - node.radius;
      return holds({ ...space, top: space.top - grown, bottom: space.bottom + grown });
    });
    return found?.personId ?? null;
  }

  #listen(): void {
    const cy = this.#cy;
    cy.on('select unselect', () => this.#reportSelection());
    cy.on('tap', (event) => this.#tap(event));
    cy.on('dbltap', (event) => this.#doubleTap(event));
    cy.on('mouseover', 'node.person', (event) => this.#events.onHover(String(event.target.id())));
    cy.on('mouseout', 'node.person', () => this.#events.onHover(null));
    cy.on('viewport resize', () => this.#tellWatchers());
    cy.on('dragpan scrollzoom pinchzoom', () => {
      this.#refit = null;
    });
    cy.on('resize', () => {
      if (this.#insets !== null) this.#refit?.(this.#insets);
    });
    cy.on('grab', 'node.person', (event) => this.#followers.grab([event.target]));
    cy.on('drag', 'node.person', (event) => {
      this.#followers.follow();
      this.#painter.aimAt(this.#chairUnder(event.target));
      this.#tellWatchers();
    });
    cy.on('free', 'node.person', (event) => this.#free(event.target));
  }

  /** Reports where people were put down: once for all that were dragged together. */
  #free(node: NodeSingular): void {
    this.#freed.push(node);
    if (this.#freed.length > 1) return;
    queueMicrotask(() => {
      const moved = this.#followers.release(this.#freed);
      this.#freed = [];
      this.#painter.aimAt(null);
      const [only] = moved;
      if (only === undefined) return;
      const chairId = moved.length === 1 ? this.#chairUnder(only) : null;
      if (chairId !== null) return void this.#seat(only.id(), chairId);
      const at = (one: NodeSingular): Point => ({
        x: Math.round(one.position('x')),
        y: Math.round(one.position('y')),
      });
      this.#events.onMove(moved.map((one) => ({ personId: one.id(), at: at(one) })));
    });
  }

  /** The empty seat that somebody is held over. */
  #chairUnder(node: NodeSingular): string | null {
    const at = node.position();
    const reach = radiusNow(node) * 0.6;
    const chair = this.#scene?.fixtures.find(
      ({ kind, x, y, shape }) => kind === 'chair' && Math.hypot(x - at.x, y - at.y) < shape.radius + reach,
    );
    return chair?.id ?? null;
  }

  /** Who does not sit there then goes back to where they were. */
  async #seat(personId: string, chairId: string): Promise<void> {
    const scene = this.#scene;
    const isSeated = await this.#events.onSeat(personId, chairId);
    if (!isSeated && scene !== null && scene === this.#scene) this.show(scene, this.#palette, true);
  }

  // A label is painted, not an element; a click on it means its person.
  #tap(event: EventObject): void {
    if (event.target !== this.#cy) return;
    const id = this.#personAtModel(event.position);
    if (id === null) this.#events.onSelect([], null);
    else
      this.#cy.batch(() => {
        this.#cy.elements(':selected').unselect();
        this.#cy.$id(id).select();
      });
  }

  #doubleTap(event: EventObject): void {
    const id = event.target === this.#cy ? this.#personAtModel(event.position) : String(event.target.id());
    if (id !== null && this.#cy.$id(id).hasClass('person')) this.#events.onRename(id);
  }

  #reportSelection(): void {
    if (this.#isSelecting) return;
    this.#isSelecting = true;
    // A rubber band selects one element after the other; one report for all of them is enough.
    queueMicrotask(() => {
      this.#isSelecting = false;
      const people = this.#cy.$('node.person:selected').map((node) => node.id());
      const tie = this.#cy.$('edge:selected').map((edge) => edge.id())[0] ?? null;
      this.#events.onSelect(people, people.length > 0 ? null : tie);
    });
  }

  #select(ids: ReadonlySet<string>): void {
    const chosen = this.#cy.elements().filter((element) => ids.has(element.id()));
    const selected = this.#cy.$(':selected');
    if (chosen.same(selected)) return;
    this.#isSelecting = true;
    this.#cy.batch(() => {
      selected.difference(chosen).unselect();
      chosen.select();
    });
    this.#isSelecting = false;
  }
}

// Cytoscape adds one rule as a style element, which our content security policy forbids; the map's own style
// sheet holds that rule. It does not write where an element of this id exists.
function keepCytoscapeFromWritingStyles(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id) !== null) return;
  const marker = document.createElement('meta');
  marker.id = id;
  document.head.append(marker);
}
