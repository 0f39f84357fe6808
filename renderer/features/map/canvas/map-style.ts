import type { EdgeSingular, StylesheetJson } from 'cytoscape';
import type { MapPalette } from '../../../../shared/map/map-palette.ts';

/** How faint those are whom a filter leaves out. */
export const ghostOpacity = 0.18;

/** Shapes by which Cytoscape knows what is under the pointer, and the rubber band; `MapPainter` paints all else. */
export function mapStyle(palette: MapPalette): StylesheetJson {
  return [...nodeStyle(), ...edgeStyle(), coreStyle(palette)];
}

function nodeStyle(): StylesheetJson {
  return [
    {
      selector: 'node.person',
      style: { width: 'data(size)', height: 'data(size)', shape: 'ellipse', 'z-index': 10 },
    },
    {
      selector: 'node.rival',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        shape: 'round-rectangle',
        'corner-radius': '16px',
      },
    },
    { selector: 'node.fixture', style: { width: 'data(size)', height: 'data(size)', events: 'no' } },
  ];
}

function edgeStyle(): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: { 'curve-style': 'straight', 'edge-distances': 'node-position', width: 2 },
    },
    {
      selector: 'edge.curve',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)',
        'control-point-weights': 0.5,
      },
    },
    {
      selector: 'edge.elbow',
      style: {
        'curve-style': 'segments',
        'segment-weights': (edge: EdgeSingular) => edge.data('weights'),
        'segment-distances': (edge: EdgeSingular) => edge.data('distances'),
      },
    },
    {
      selector: 'edge.elbow, edge.upright',
      style: { 'source-endpoint': 'data(sourceEnd)', 'target-endpoint': 'data(targetEnd)' },
    },
  ];
}

const coreStyle = (palette: MapPalette): StylesheetJson[number] => ({
  selector: 'core',
  style: {
    'active-bg-color': palette.accent,
    'active-bg-opacity': 0,
    'active-bg-size': 0,
    'selection-box-color': palette.accent,
    'selection-box-opacity': 0.12,
    'selection-box-border-color': palette.accent,
    'selection-box-border-width': 1,
    'outside-texture-bg-color': palette.ground,
    'outside-texture-bg-opacity': 0,
  },
});
