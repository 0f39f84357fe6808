import type { EdgeSingular, StylesheetJson } from 'cytoscape';
import type { MapPalette } from '../../../../shared/map/map-palette.ts';
import { type EdgeKind, edgeKinds, edgeStyles } from '../../../../shared/map/picture/edge-style.ts';
import { imageMargin } from './node-image.ts';

/** Looks of all elements. Text, selection and unit areas are painted by `map-painter.ts`. */
export function mapStyle(palette: MapPalette): StylesheetJson {
  return [
    ...nodeStyle(palette),
    ...shapeStyle(),
    ...edgeKinds.flatMap((kind) => kindStyle(kind, palette)),
    { selector: '.ghost', style: { opacity: ghostOpacity } },
  ];
}

/** How faint those are whom a filter leaves out. */
export const ghostOpacity = 0.18;

const quiet = { 'overlay-opacity': 0, 'overlay-padding': 0 };

function nodeStyle(palette: MapPalette): StylesheetJson {
  return [
    {
      selector: 'node.person',
      style: {
        ...quiet,
        width: 'data(size)',
        height: 'data(size)',
        shape: 'ellipse',
        'background-opacity': 0,
        'background-image': 'data(image)',
        'background-width': 'data(imageSize)',
        'background-height': 'data(imageSize)',
        'background-clip': 'none',
        'background-image-containment': 'over',
        'bounds-expansion': imageMargin,
        'z-index': 10,
      },
    },
    {
      selector: 'node.rival',
      style: {
        ...quiet,
        width: 'data(width)',
        height: 'data(height)',
        shape: 'round-rectangle',
        'corner-radius': '16px',
        'background-color': palette.ground,
        'border-width': 1.4,
        'border-color': palette.rival,
      },
    },
    {
      selector: 'node.fixture',
      style: {
        ...quiet,
        width: 'data(size)',
        height: 'data(size)',
        shape: 'round-rectangle',
        'background-opacity': 0,
        events: 'no',
      },
    },
    {
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
    },
  ];
}

function shapeStyle(): StylesheetJson {
  return [
    { selector: 'edge', style: { ...quiet, 'curve-style': 'straight', 'edge-distances': 'node-position' } },
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
        'curve-style': 'round-segments',
        'segment-weights': (edge: EdgeSingular) => edge.data('weights'),
        'segment-distances': (edge: EdgeSingular) => edge.data('distances'),
        'segment-radii': [7],
      },
    },
    {
      selector: 'edge.elbow, edge.upright',
      style: { 'source-endpoint': 'data(sourceEnd)', 'target-endpoint': 'data(targetEnd)' },
    },
    // While one end is being moved, corners would point anywhere.
    {
      selector: 'edge.moving',
      style: {
        'curve-style': 'straight',
        'source-endpoint': 'outside-to-node',
        'target-endpoint': 'outside-to-node',
      },
    },
    { selector: 'edge.cheap', style: { 'curve-style': 'haystack' } },
  ];
}

function kindStyle(kind: EdgeKind, palette: MapPalette): StylesheetJson {
  const style = edgeStyles[kind];
  const [weak, normal, strong] = style.widths;
  const color = palette[style.color];
  const line = {
    'line-color': style.isHollow ? palette.ground : color,
    'line-style': style.dash === null ? ('solid' as const) : ('dashed' as const),
    ...(style.dash === null ? {} : { 'line-dash-pattern': [...style.dash] }),
    ...(style.dash?.[0] === 1.5 ? { 'line-cap': 'round' as const } : {}),
    ...(style.isHollow ? { 'line-outline-width': 1, 'line-outline-color': color } : {}),
  };
  const arrow = style.hasArrow
    ? {
        'mid-target-arrow-shape': 'triangle' as const,
        'mid-target-arrow-color': palette.arrow,
        'arrow-scale': 1,
      }
    : {};
  return [
    { selector: `edge.${kind}`, style: { ...line, ...arrow, width: normal } },
    { selector: `edge.${kind}[strength = 1]`, style: { width: weak } },
    { selector: `edge.${kind}[strength = 3]`, style: { width: strong } },
    {
      selector: `edge.${kind}:selected`,
      style: {
        'line-color': palette.accent,
        'mid-target-arrow-color': palette.accent,
        'line-outline-color': palette.accent,
      },
    },
    { selector: `edge.${kind}.cheap`, style: { 'mid-target-arrow-shape': 'none' } },
  ];
}
