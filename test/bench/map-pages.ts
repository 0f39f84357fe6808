import type { Page } from '@playwright/test';

/** What is on a map, as Cytoscape holds it. */
export type MapDrawing = {
  width: number;
  height: number;
  zoom: number;
  pan: { x: number; y: number };
  nodes: { id: string; label: string; x: number; y: number; size: number }[];
  edges: { id: string; source: string; target: string }[];
};

// The parts of Cytoscape that a page is asked for here; its element remembers the instance.
type Core = {
  nodes(): Element[];
  edges(): Element[];
  zoom(): number;
  pan(): { x: number; y: number };
  panBy(by: { x: number; y: number }): void;
  renderer(): { redrawCount?: number };
  container(): HTMLElement;
};
type Element = {
  id(): string;
  data(name: string): string;
  position(): { x: number; y: number };
  width(): number;
  isNode(): boolean;
};
type Global = {
  mapOf(): Core | null;
  begunAt: number;
  firstPictureAt: Promise<number>;
  cytoscape(options: unknown): Core;
};

/**
 * From the click that opens the map on, the page watches for its first picture: the frame in which names stand on the
 * canvas that the app paints by itself, beside Cytoscape.
 */
export async function watchForMap(page: Page): Promise<void> {
  await page.evaluate(() => {
    const shared = globalThis as unknown as Global;
    shared.mapOf = () => {
      for (const element of document.querySelectorAll('div')) {
        const registry = (element as unknown as { _cyreg?: { cy?: Core } })._cyreg;
        if (registry?.cy !== undefined) return registry.cy;
      }
      return null;
    };
    const painted = { hasNames: false };
    const { fillText } = CanvasRenderingContext2D.prototype;
    const isPainted = ({ canvas }: CanvasRenderingContext2D): boolean =>
      canvas.isConnected && !canvas.hasAttribute('data-id');
    CanvasRenderingContext2D.prototype.fillText = function (...text) {
      painted.hasNames ||= isPainted(this);
      fillText.apply(this, text);
    };
    shared.firstPictureAt = new Promise((resolve) => {
      document.addEventListener(
        'click',
        () => {
          shared.begunAt = performance.now();
          const look = () => {
            if (painted.hasNames) resolve(performance.now());
            else requestAnimationFrame(look);
          };
          look();
        },
        { capture: true, once: true },
      );
    });
  });
}

/** Waits until the page has nothing else to do, as it has when somebody has read what is there. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await new Promise((resolve) => requestIdleCallback(resolve));
  });
}

/** Waits for the first picture; gives how long it took and what is on it. */
export function shownMap(
  page: Page,
  names: Readonly<Record<string, string>>,
): Promise<{ firstPictureMs: number; drawing: MapDrawing }> {
  return page.evaluate(async (known) => {
    const shared = globalThis as unknown as Global;
    const firstPictureMs = (await shared.firstPictureAt) - shared.begunAt;
    // Cytoscape learns what is drawn after the picture is there.
    while ((shared.mapOf()?.nodes().length ?? 0) === 0)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    const map = shared.mapOf();
    if (map === null) throw new Error('There is no map');
    const { width, height } = map.container().getBoundingClientRect();
    const nodes = map.nodes().map((node) => ({
      id: node.id(),
      label: known[node.id()] ?? 'Unit',
      ...node.position(),
      size: node.width(),
    }));
    const drawn = new Set(nodes.map(({ id }) => id));
    const edges = map
      .edges()
      .map((edge) => ({ id: edge.id(), source: edge.data('source'), target: edge.data('target') }))
      .filter(({ source, target }) => drawn.has(source) && drawn.has(target));
    const drawing = { width, height, zoom: map.zoom(), pan: { ...map.pan() }, nodes, edges };
    return { firstPictureMs, drawing };
  }, names);
}

/** Draws the same at the same places with Cytoscape's defaults; gives the milliseconds to the first picture. */
export function openBareMap(page: Page, drawing: MapDrawing): Promise<number> {
  return page.evaluate(async ({ width, height, zoom, pan, nodes, edges }) => {
    const shared = globalThis as unknown as Global;
    const container = document.getElementById('map');
    if (container === null) throw new Error('There is no room for the map');
    Object.assign(container.style, { width: `${width}px`, height: `${height}px` });
    const begun = performance.now();
    const map = shared.cytoscape({
      container,
      layout: { name: 'preset' },
      zoom,
      pan,
      elements: {
        nodes: nodes.map(({ id, label, x, y, size }) => ({ data: { id, label, size }, position: { x, y } })),
        edges: edges.map((edge) => ({ data: edge })),
      },
      style: [
        { selector: 'node', style: { label: 'data(label)', width: 'data(size)', height: 'data(size)' } },
        { selector: 'edge', style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' } },
      ],
    });
    shared.mapOf = () => map;
    return new Promise<number>((resolve) => {
      const look = () => {
        if ((map.renderer().redrawCount ?? 0) > 0) resolve(performance.now() - begun);
        else requestAnimationFrame(look);
      };
      look();
    });
  }, drawing);
}

/**
 * Moves the whole map for some seconds, a little in every frame, and gives the milliseconds of one picture.
 * Pictures are counted and not frames: Cytoscape skips frames while the page looks busy.
 */
export function panned(page: Page, forMs = 2_500): Promise<number> {
  return page.evaluate(async (duration) => {
    const map = (globalThis as unknown as Global).mapOf();
    if (map === null) throw new Error('There is no map');
    // What the first picture set off is over by then.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const before = map.renderer().redrawCount ?? 0;
    const begun = performance.now();
    await new Promise<void>((resolve) => {
      const step = (now: number) => {
        map.panBy({ x: Math.sin(now / 200) * 4, y: Math.cos(now / 200) * 4 });
        if (now - begun < duration) requestAnimationFrame(step);
        else resolve();
      };
      requestAnimationFrame(step);
    });
    const pictures = (map.renderer().redrawCount ?? 0) - before;
    return pictures === 0 ? duration : (performance.now() - begun) / pictures;
  }, forMs);
}
