import type { LegendItem } from '../map-legend.ts';
import type { MapPalette } from '../map-palette.ts';
import { element } from './svg-text.ts';
import { wayLine } from './way-line.ts';

/** Explains what is drawn over the map about one person. */
export function readingLegend(kind: 'way' | 'loss' | null, palette: MapPalette): LegendItem[] {
  if (kind === null) return [];
  return kind === 'way' ? [wayItem(palette)] : lossItems(palette);
}

function wayItem(palette: MapPalette): LegendItem {
  const ends = [-26, 27].map((x) => ({ at: { x, y: 3 }, radius: 0 }));
  const [from, to] = ends;
  const { line, head } = from && to ? wayLine(from, to, 0.1) : { line: '', head: '' };
  const look = { fill: 'none', stroke: palette.accent, 'stroke-width': 3, 'stroke-linecap': 'round' };
  const sample = element('path', { d: line, ...look }) + element('path', { d: head, fill: palette.accent });
  return { id: 'way', sample, text: 'Way in, from one of us to the person' };
}

function lossItems(palette: MapPalette): LegendItem[] {
  const ring = (stroke: string, dash: string): string =>
    element('circle', {
      r: 8.5,
      fill: 'none',
      stroke,
      'stroke-width': 2.5,
      'stroke-dasharray': dash,
      'stroke-linecap': 'round',
    });
  const cross = { stroke: palette.conflict, 'stroke-width': 2.5, 'stroke-linecap': 'round' };
  const arms =
    element('line', { x1: -6, y1: -6, x2: 6, y2: 6, ...cross }) +
    element('line', { x1: -6, y1: 6, x2: 6, y2: -6, ...cross });
  return [
    { id: 'gone', sample: arms, text: 'Who leaves' },
    { id: 'lost', sample: ring(palette.conflict, '5 4'), text: 'Cut off, or no longer reached' },
    { id: 'longer', sample: ring(palette.stances.sceptic, '1 5'), text: 'A longer way for us' },
  ];
}
