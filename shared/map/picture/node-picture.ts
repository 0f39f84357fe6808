import type { Stance } from '../../model/records/stakeholder.ts';
import type { NodeTone } from '../lens/lens-reading.ts';
import type { MapPalette } from '../map-palette.ts';
import { element } from './svg-text.ts';

/** What the picture of a person shows beside their letters. */
export type NodeLook = {
  radius: number;
  stance: Stance | null;
  /** Filled share of the ring; null draws a plain circle. */
  coverageShare: number | null;
  tone: NodeTone;
  /** How much larger than usual the stance is drawn; 1 without it. */
  stanceScale?: number;
};

/** Width of the ring, and the free space inside it. */
export const ringLook = { ring: 3, gap: 3 } as const;
/** Half the width of a stance mark. */
export const markSize = 6.5;

/** The picture of a node around the origin: disc, ring of our coverage, stance mark at the upper right. */
export function nodePicture(look: NodeLook, palette: MapPalette): string {
  const { radius, stance, coverageShare, tone } = look;
  const { ring, gap } = ringLook;
  const fill = toneFill(tone, palette);
  const mark = stance === null ? '' : placedMark(stance, radius, look.stanceScale ?? 1, palette);
  if (coverageShare === null) {
    const { stroke, width } = rimOf(tone, palette);
    return element('circle', { r: radius - width / 2, fill, stroke, 'stroke-width': width }) + mark;
  }
  const middle = radius - ring / 2;
  // The ground in the gap keeps lines from shining through.
  return [
    element('circle', { r: middle, fill: palette.ground, stroke: palette.track, 'stroke-width': ring }),
    ringArc(middle, coverageShare, palette.accent),
    element('circle', { r: radius - ring - gap, fill }),
    mark,
  ].join('');
}

/** A folded unit around the origin: two boxes upon each other. */
export function boxPicture(radius: number, palette: MapPalette): string {
  const place = { x: -radius, y: -radius, width: radius * 2, height: radius * 2, rx: radius * 0.4 };
  const look = { fill: palette.card, stroke: palette.muted, 'stroke-width': 1.4 };
  const behind = { ...place, x: place.x + radius * 0.2, y: place.y - radius * 0.2 };
  return (
    element('rect', { ...behind, ...look, stroke: palette.faint }) + element('rect', { ...place, ...look })
  );
}

/** Without the ring of our coverage the rim says how near to power somebody is, so that the fill is not the only sign. */
export function rimOf(tone: NodeTone, palette: MapPalette): { stroke: string; width: number } {
  const rims = {
    solid: { stroke: palette.accent, width: 2 },
    tinted: { stroke: palette.accent, width: 4.5 },
    plain: { stroke: palette.faint, width: 1.3 },
  } as const;
  return rims[tone];
}

/** The inside of a circle. */
export function toneFill(tone: NodeTone, palette: MapPalette): string {
  if (tone === 'solid') return palette.accent;
  return tone === 'tinted' ? palette.accentSoft : palette.disc;
}

/** The letters on it. */
export function toneInk(tone: NodeTone, palette: MapPalette): string {
  if (tone === 'solid') return palette.onAccent;
  return tone === 'tinted' ? palette.accentInk : palette.ink;
}

/** Clockwise from twelve o'clock. */
function ringArc(radius: number, share: number, color: string): string {
  if (share <= 0) return '';
  const circumference = 2 * Math.PI * radius;
  const isWhole = share >= 1;
  return element('circle', {
    r: radius,
    fill: 'none',
    stroke: color,
    'stroke-width': ringLook.ring,
    transform: 'rotate(-90)',
    ...(isWhole
      ? {}
      : {
          'stroke-dasharray': `${(share * circumference).toFixed(1)} ${circumference.toFixed(1)}`,
          'stroke-linecap': 'round',
        }),
  });
}

/** How far out from the rim's upper right a stance is, so that a large one leaves the letters free. */
export const markShift = (scale: number): number => scale + Math.max(0, scale - 1) * 5;

function placedMark(stance: Stance, radius: number, scale: number, palette: MapPalette): string {
  const at = radius * Math.SQRT1_2 + markShift(scale);
  const halo = element('circle', { r: markSize + 3, fill: palette.ground });
  return element(
    'g',
    {
      transform: `translate(${at.toFixed(1)} ${(-at).toFixed(1)})${scale === 1 ? '' : ` scale(${scale})`}`,
    },
    halo + stanceMark(stance, palette),
  );
}

const up = `M0 ${-markSize}L${markSize} ${markSize - 1.5}H${-markSize}Z`;
const down = `M0 ${markSize}L${markSize} ${1.5 - markSize}H${-markSize}Z`;
const circle = `M${markSize - 1.5} 0A${markSize - 1.5} ${markSize - 1.5} 0 1 1 ${1.5 - markSize} 0A${markSize - 1.5} ${markSize - 1.5} 0 1 1 ${markSize - 1.5} 0Z`;
// Drawn, not written: a picture inside a canvas has no access to the app's fonts.
const question = 'M-2.8 -2.6C-2.8 -6.6 2.9 -6.6 2.9 -2.8C2.9 -0.2 0 -0.3 0 2';

type MarkPath = { d: string; isFilled: boolean; dot: { y: number; radius: number } | null };

/** The marks as path data around the origin, filled or as an outline. */
export const markPaths: Readonly<Record<Stance, MarkPath>> = {
  champion: { d: up, isFilled: true, dot: null },
  supporter: { d: up, isFilled: false, dot: null },
  neutral: { d: circle, isFilled: false, dot: null },
  sceptic: { d: down, isFilled: false, dot: null },
  opponent: { d: down, isFilled: true, dot: null },
  unknown: { d: question, isFilled: false, dot: { y: 5.2, radius: 1.2 } },
};

/** The shape that says where somebody stands, around the origin; never color alone. */
export function stanceMark(stance: Stance, palette: MapPalette): string {
  const color = palette.stances[stance];
  const { d, isFilled, dot } = markPaths[stance];
  if (isFilled) return element('path', { d, fill: color });
  if (dot === null) {
    const outline = { fill: palette.ground, stroke: color, 'stroke-width': 1.6, 'stroke-linejoin': 'round' };
    return stance === 'neutral'
      ? element('circle', { r: markSize - 1.5, ...outline })
      : element('path', { d, ...outline });
  }
  const stroke = { fill: 'none', stroke: color, 'stroke-width': 1.8, 'stroke-linecap': 'round' };
  return element('path', { d, ...stroke }) + element('circle', { cy: dot.y, r: dot.radius, fill: color });
}
