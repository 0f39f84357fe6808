import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Box, Point } from '../../../../shared/map/geometry.ts';
import { lenses } from '../../../../shared/map/lenses.ts';
import type { MapPalette } from '../../../../shared/map/map-palette.ts';
import type { MapScene } from '../../../../shared/map/map-scene.ts';
import { spaceOf } from '../../../../shared/map/node-shape.ts';
import { firstOf } from '../../../../shared/map/walk.ts';
import { DragFollowers } from './drag-followers.ts';
import { elementsOf } from './elements.ts';
import { MapPainter, type Marks } from './map-painter.ts';
import { mapStyle } from './map-style.ts';
import { NodeSizes } from './node-sizes.ts';
import { Places } from './places.ts';
import { quietCytoscape } from './quiet-cytoscape.ts';
import { wantsStillness } from './stillness.ts';
import { syncElements } from './sync-elements.ts';
import { animatePlaces } from './tween.ts';
import { type Focus, fitView, type Insets, isInView, type Part, revealPoint, startView } from './viewport.ts';

/** What the canvas tells the page: ids and numbers, never elements. */
export type MapEvents = {
  onSelect: (personIds: string[], tieId: string | null) => void;
  /** False where they are to go back to where they stood. */
  onMove: (moves: { personId: string; at: Point }[]) => boolean;
  /** Somebody was put down on an empty seat; gives whether they sit there now. */
  onSeat: (personId: string, chairId: string) => Promise<boolean>;
  onHover: (personId: string | null) => void;
  onRename: (personId: string) => void;
};

/** Once zooming has paused, the pointer finds the circles as large as they are drawn. */
const pauseMs = 120;
/** A second click that comes later than this is a click of its own. */
const doubleClickMs = 400;

/**
 * The one place that knows Cytoscape. Keeps its canvas in step with a scene, and turns what the pointer
 * does into events. Create it with an empty element, feed it with `show`, end it with `destroy`.
 */
export class MapController {
  readonly #cy: Core;
  readonly #container: HTMLElement;
  readonly #painter: MapPainter;
  readonly #events: MapEvents;
  readonly #followers: DragFollowers;
  readonly #sizes = new NodeSizes();
  readonly #places = new Places(() => this.#followers.heldIds);
  #scene: MapScene | null = null;
  #palette: MapPalette;
  #insets: Insets | null = null;
  /** What covered the view when it was fitted. */
  #fittedInto: Insets | null = null;
  #covering = 0;
  /** Shows again what is shown, in other insets; null once the user has moved the view. */
  #refit: ((insets: Insets) => void) | null = null;
  #isSelecting = false;
  #selectedIds: ReadonlySet<string> = new Set();
  #freed: NodeSingular[] = [];
  #lastTap: { id: string | null; at: number } = { id: null, at: 0 };
  readonly #watchers = new Set<() => void>();
  #stopTween: () => void = () => undefined;
  #isMoving = false;
  #settling: ReturnType<typeof setTimeout> | undefined;
  /** The pointer always finds what is drawn. */
  readonly #catchUp = (): void => this.#settle();
  /** Who presses while people are on their way means the picture they are on their way to. */
  readonly #arrive = (): void => {
    this.#stopTween();
    this.#settle();
  };

  constructor(container: HTMLElement, palette: MapPalette, marks: Marks, events: MapEvents) {
    this.#events = events;
    this.#palette = palette;
    this.#container = container;
    this.#cy = quietCytoscape(container, mapStyle(palette));
    this.#followers = new DragFollowers(this.#cy);
    const sources = { cy: this.#cy, places: this.#places, sizes: this.#sizes };
    this.#painter = new MapPainter(sources, container, palette, marks);
    this.#listen();
    container.addEventListener('pointermove', this.#catchUp, { capture: true });
    container.addEventListener('pointerdown', this.#arrive, { capture: true });
  }

  /** Brings the canvas in step with a scene; moves people there gradually when `isAnimated`. */
  show(scene: MapScene, palette: MapPalette, isAnimated: boolean): void {
    this.#stopTween();
    this.#scene = scene;
    this.#followers.learn(scene);
    this.#sizes.learn(scene);
    if (palette !== this.#palette) this.#cy.style().fromJson(mapStyle(palette)).update();
    this.#palette = palette;
    this.#painter.show(scene, palette);
    this.#stopTween = animatePlaces(this.#places, scene, isAnimated, (isMoving) => {
      this.#isMoving = isMoving;
      this.#painter.setMoving(isMoving);
      this.#tellWatchers();
      if (!isMoving) this.#settleAfter(0);
    });
  }

  mark(marks: Marks): void {
    this.#painter.mark(marks);
    this.#selectedIds = marks.selectedIds;
    this.#select();
  }

  /** Shows everybody. */
  fit(insets: Insets, isAnimated: boolean): void {
    const show = (into: Insets, isGradual: boolean): void => {
      if (this.#scene !== null) fitView(this.#cy, partOf(this.#scene, 'bounds'), into, isGradual);
    };
    show(insets, isAnimated);
    this.#keep(insets, (into) => show(into, false));
  }

  /** Shows the map for the first time, or through another lens. */
  start(insets: Insets, isAnimated: boolean): void {
    const scene = this.#scene;
    if (scene === null) return;
    const focus = focusOf(scene);
    const show = (into: Insets, isGradual: boolean): void =>
      startView(this.#cy, partOf(scene, 'opening'), focus, into, isGradual);
    show(insets, isAnimated);
    this.#keep(insets, (into) => show(into, false));
  }

  /** Shows somebody who has just come: with everybody else, unless the user has moved the view. */
  welcome(personId: string, insets: Insets, isAnimated: boolean): void {
    if (this.#refit === null) this.reveal(personId, insets, false);
    else if (this.#scene !== null && !isInView(this.#cy, this.#scene.core, insets))
      this.start(insets, isAnimated);
  }

  /** What covers the view has changed: a picture that still stands as it was fitted is fitted again. */
  cover(insets: Insets): void {
    this.#insets = insets;
    cancelAnimationFrame(this.#covering);
    // Cards give each other room one after the other; what they have come to in the end counts.
    this.#covering = requestAnimationFrame(() => {
      this.#covering = requestAnimationFrame(() => this.#fitAgain(insets));
    });
  }

  #fitAgain(insets: Insets): void {
    const before = this.#fittedInto;
    if (before === null || this.#refit === null) return;
    // Somebody who was clicked should not move away from under the pointer, so what opens at the right, and what
    // makes room for it, does not count.
    if (before.right !== insets.right) return;
    const isSame =
      before.left === insets.left && before.top === insets.top && before.bottom === insets.bottom;
    if (isSame) return;
    this.#fittedInto = insets;
    this.#refit(insets);
  }

  /** On another day the picture may stick out: one that still stands as it was fitted is fitted again then. */
  keepInView(): void {
    const [scene, insets] = [this.#scene, this.#insets];
    if (scene === null || insets === null || this.#refit === null) return;
    if (!isInView(this.#cy, scene.opening, insets)) this.start(insets, false);
  }

  #keep(insets: Insets, refit: (insets: Insets) => void): void {
    this.#insets = insets;
    this.#fittedInto = insets;
    this.#refit = refit;
  }

  zoomBy(factor: number): void {
    this.#refit = null;
    const center = { x: this.#cy.width() / 2, y: this.#cy.height() / 2 };
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: center });
  }

  /** Brings a person into the free part of the view, and closer if the map is small. */
  reveal(personId: string, insets: Insets, isCloser: boolean): void {
    const at = this.#places.home(personId);
    if (at !== null && revealPoint(this.#cy, at, insets, isCloser)) this.#refit = null;
  }

  /** Where a person is drawn, in pixels of the container, and how large; null when not on the map. */
  drawn(personId: string): { at: Point; radius: number; zoom: number } | null {
    if (!this.#places.has(personId)) return null;
    const zoom = this.#cy.zoom();
    const radius = (this.#sizes.at(zoom).get(personId) ?? 0) * zoom;
    return { at: this.toScreen(this.#places.at(personId)), radius, zoom };
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
    clearTimeout(this.#settling);
    cancelAnimationFrame(this.#covering);
    this.#container.removeEventListener('pointermove', this.#catchUp, { capture: true });
    this.#container.removeEventListener('pointerdown', this.#arrive, { capture: true });
    this.#painter.destroy();
    this.#cy.destroy();
  }

  /** Has Cytoscape hold what is drawn, a moment later: the picture comes first. */
  #settleAfter(delayMs: number): void {
    // What is due already does not have to wait longer.
    if (this.#settling !== undefined && delayMs > 0) return;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#settle(), delayMs);
  }

  #settle(): void {
    if (this.#settling === undefined) return;
    clearTimeout(this.#settling);
    this.#settling = undefined;
    // Once everybody is there, it is done anyway.
    if (this.#scene === null || this.#isMoving) return;
    syncElements(this.#cy, elementsOf(this.#scene, this.#sizes.at(this.#cy.zoom())));
    this.#select();
  }

  #tellWatchers(): void {
    for (const watcher of this.#watchers) watcher();
  }

  #personAtModel(point: Point): string | null {
    const holds = (box: Box): boolean =>
      point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom;
    const radii = this.#sizes.at(this.#cy.zoom());
    const found = this.#scene?.nodes.find((node) => {
      const space = spaceOf(node.shape, this.#places.at(node.personId));
      const grown = (radii.get(node.personId) ?? node.radius) - node.radius;
      return holds({ ...space, top: space.top - grown, bottom: space.bottom + grown });
    });
    return found?.personId ?? null;
  }

  #listen(): void {
    const cy = this.#cy;
    cy.on('select unselect', () => this.#reportSelection());
    cy.on('tap', (event) => this.#tap(event));
    cy.on('mouseover', 'node.person', (event) => this.#events.onHover(String(event.target.id())));
    cy.on('mouseout', 'node.person', () => this.#events.onHover(null));
    cy.on('viewport resize', () => this.#tellWatchers());
    cy.on('dragpan scrollzoom pinchzoom', () => {
      this.#refit = null;
    });
    cy.on('resize', () => {
      if (this.#insets !== null) this.#refit?.(this.#insets);
    });
    cy.on('zoom', () => this.#settleAfter(pauseMs));
    cy.on('position', 'node', (event) => this.#place(event.target));
    cy.on('grab', 'node.person', (event) => this.#followers.grab([event.target]));
    cy.on('drag', 'node.person', (event) => {
      this.#followers.follow();
      this.#painter.aimAt(this.#chairUnder(event.target));
      this.#tellWatchers();
    });
    cy.on('free', 'node.person', (event) => this.#free(event.target));
  }

  /** Somebody is where the pointer has them. */
  #place(node: NodeSingular): void {
    const { x, y } = node.position();
    const at = this.#places.at(node.id());
    if (at.x === x && at.y === y) return;
    this.#places.put(node.id(), { x, y });
    this.#painter.request();
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
      const isKept = this.#events.onMove(moved.map((one) => ({ personId: one.id(), at: at(one) })));
      if (!isKept && this.#scene !== null) this.show(this.#scene, this.#palette, !wantsStillness());
    });
  }

  /** The empty seat that somebody is held over. */
  #chairUnder(node: NodeSingular): string | null {
    const at = node.position();
    const reach = (node.width() / 2) * 0.6;
    const chair = this.#scene?.fixtures.find(
      ({ kind, x, y, shape }) => kind === 'chair' && Math.hypot(x - at.x, y - at.y) < shape.radius + reach,
    );
    return chair?.id ?? null;
  }

  /** Who does not sit there then goes back to where they were. */
  async #seat(personId: string, chairId: string): Promise<void> {
    const scene = this.#scene;
    const isSeated = await this.#events.onSeat(personId, chairId);
    if (!isSeated && scene !== null && scene === this.#scene)
      this.show(scene, this.#palette, !wantsStillness());
  }

  // A label is painted, not an element; a click on it means its person.
  #tap(event: EventObject): void {
    const id = this.#tappedId(event);
    if (id !== null && this.#isDouble(id, event.originalEvent) && this.#cy.$id(id).hasClass('person'))
      this.#events.onRename(id);
    if (event.target !== this.#cy) return;
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
    const isMore = shiftKey || ctrlKey || metaKey;
    if (id === null) {
      if (!isMore) this.#events.onSelect([], null);
      return;
    }
    const node = this.#cy.$id(id);
    this.#cy.batch(() => {
      if (!isMore) this.#cy.elements(':selected').difference(node).unselect();
      if (isMore && node.selected()) node.unselect();
      else node.select();
    });
  }

  /** Two quick clicks on somebody rename them; two on two people are two clicks. */
  #isDouble(id: string | null, { shiftKey, timeStamp }: MouseEvent): boolean {
    const last = this.#lastTap;
    const isDouble = id !== null && !shiftKey && last.id === id && timeStamp - last.at < doubleClickMs;
    this.#lastTap = { id: isDouble ? null : id, at: timeStamp };
    return isDouble;
  }

  #tappedId(event: EventObject): string | null {
    return event.target === this.#cy ? this.#personAtModel(event.position) : String(event.target.id());
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

  #select(): void {
    const chosen = this.#cy.collection();
    for (const id of this.#selectedIds) chosen.merge(this.#cy.$id(id));
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

/** A part of a scene to be shown, and how large at most. */
const partOf = (scene: MapScene, part: 'bounds' | 'opening'): Part => ({
  box: scene[part],
  largestZoom: lenses[scene.lens].largestZoom,
});

/** Charts and lanes are read from above, what has a center from there. */
function focusOf(scene: MapScene): Focus {
  const { left, right, top, bottom } = scene.opening;
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  if (scene.lens === 'perception') return { x: middle.x, y: top, isAtTop: true };
  const highest = scene.nodes.find((node) => node.personId === firstOf(scene));
  if (scene.lens !== 'organization' || highest === undefined) return { ...middle, isAtTop: false };
  return { x: highest.x, y: highest.y, isAtTop: true };
}
