import cytoscape, { type Core, type StylesheetJson } from 'cytoscape';

declare module 'cytoscape' {
  interface Core {
    /** The canvas renderer of Cytoscape, as much of it as is switched off here. */
    renderer(): { drawLayeredElements(): void; drawCachedElements(): void };
  }
}

const zoomLimits = { minZoom: 0.08, maxZoom: 3 } as const;

/**
 * Cytoscape for what it is best at: view, pointer, selection, and who is under the pointer. It draws nothing but
 * the rubber band, since `MapPainter` paints everything in one go, several times as fast on a large map.
 */
export function quietCytoscape(container: HTMLElement, style: StylesheetJson): Core {
  keepCytoscapeFromWritingStyles();
  const core = cytoscape({
    container,
    style,
    layout: { name: 'preset' },
    pixelRatio: 1,
    selectionType: 'single',
    boxSelectionEnabled: true,
    ...zoomLimits,
  });
  const renderer = core.renderer();
  renderer.drawLayeredElements = () => undefined;
  renderer.drawCachedElements = () => undefined;
  return core;
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
