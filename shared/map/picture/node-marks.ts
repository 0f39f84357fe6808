import type { NodeMark, NodeMarkKind } from '../lens/lens-reading.ts';
import type { MapPalette } from '../map-palette.ts';
import { textWidth } from '../text-width.ts';
import { decimal, element, escapeXml } from './svg-text.ts';

export const markText = { fontSize: 10.5, height: 17 } as const;

/** A sign at the rim of a circle, around the circle's center. */
export type MarkBox = {
  x: number;
  y: number;
  width: number;
  text: string;
  fill: string;
  stroke: string;
  ink: string;
};

type Look = { color: (palette: MapPalette) => string; isFilled: boolean };
const looks: Readonly<Record<Exclude<NodeMarkKind, 'aim'>, Look>> = {
  approval: { color: (palette) => palette.accent, isFilled: false },
  approved: { color: (palette) => palette.accent, isFilled: true },
  singleThread: { color: (palette) => palette.warning, isFilled: false },
  uncovered: { color: (palette) => palette.conflict, isFilled: false },
  levelMismatch: { color: (palette) => palette.muted, isFilled: false },
  rise: { color: (palette) => palette.stances.champion, isFilled: false },
  fall: { color: (palette) => palette.conflict, isFilled: false },
};

/** Where the signs stand: the first at the upper left, the next at the left, the next at the lower left. */
const turns = [-0.75, -1, 0.75].map((share) => share * Math.PI);

/** The signs of a person as boxes with text; the arrow for what we aim at is not among them. */
export function markBoxes(marks: readonly NodeMark[], radius: number, palette: MapPalette): MarkBox[] {
  const boxed = marks.flatMap(({ kind, text }) => (kind === 'aim' ? [] : [{ look: looks[kind], text }]));
  return boxed.slice(0, turns.length).map(({ look, text }, index) => {
    const width = Math.max(markText.height, textWidth(text, markText.fontSize, 'semibold') + 9);
    const turn = turns[index] ?? 0;
    const color = look.color(palette);
    return {
      x: Math.cos(turn) * (radius + 2) - (width - markText.height) / 2,
      y: Math.sin(turn) * (radius + 2),
      width,
      text,
      fill: look.isFilled ? color : palette.ground,
      stroke: color,
      ink: look.isFilled ? palette.onAccent : palette.ink,
    };
  });
}

const chevronStep = 7;
const mostChevrons = 3;

const aimLevels = (marks: readonly NodeMark[]): number =>
  Math.min(mostChevrons, Number(marks.find(({ kind }) => kind === 'aim')?.text ?? 0));

/** How far the arrow for what we aim at reaches above a circle; 0 without one. */
export function aimReach(marks: readonly NodeMark[]): number {
  const levels = aimLevels(marks);
  return levels === 0 ? 0 : 10 + levels * chevronStep;
}

/** The arrow up to the level we want, above a circle, one head for each level; '' for none. */
export function aimPath(marks: readonly NodeMark[], radius: number): string {
  const levels = aimLevels(marks);
  if (levels === 0) return '';
  const foot = -radius - 4;
  const tip = foot - 6 - levels * chevronStep;
  const heads = Array.from({ length: levels }, (_, index) => {
    const y = tip + index * chevronStep;
    return `M-5 ${decimal(y + 5)}L0 ${decimal(y)}L5 ${decimal(y + 5)}`;
  });
  return `M0 ${decimal(foot)}V${decimal(tip)}${heads.join('')}`;
}

/** How the arrow is drawn. */
export const aimStroke = { width: 1.8 } as const;

/** The signs of a person as markup around the circle's center. */
export function marksMarkup(
  { marks, radius, stanceScale = 1 }: { marks: readonly NodeMark[]; radius: number; stanceScale?: number },
  palette: MapPalette,
): string {
  const aim = aimPath(marks, radius);
  const arrow =
    aim === ''
      ? ''
      : element('path', {
          d: aim,
          fill: 'none',
          stroke: palette.accent,
          'stroke-width': aimStroke.width,
          'stroke-linecap': 'round',
          'stroke-linejoin': 'round',
        });
  const boxes = markBoxes(marks, radius, palette);
  return arrow + boxes.map((box) => markMarkup(box, signScale(stanceScale))).join('');
}

/** Where stances are drawn larger, to be read from afar, so are signs, if less. */
export const signScale = (stanceScale: number): number => 1 + (stanceScale - 1) * 0.55;

/** The font of a file lacks this sign, so it is drawn. */
const unequal = '≠';

function unequalSign(ink: string): string {
  const d = 'M-3.4 -1.6H3.4M-3.4 1.6H3.4M-1.9 4.2L1.9 -4.2';
  return element('path', { d, fill: 'none', stroke: ink, 'stroke-width': 1.3, 'stroke-linecap': 'round' });
}

function markMarkup({ x, y, width, text, fill, stroke, ink }: MarkBox, scale: number): string {
  const { height, fontSize } = markText;
  const frame = { x: -width / 2, y: -height / 2, width, height, rx: height / 2 };
  const letters = {
    y: fontSize * 0.36,
    'font-size': fontSize,
    'font-weight': 600,
    'text-anchor': 'middle',
    fill: ink,
  };
  const grown = scale === 1 ? '' : ` scale(${decimal(scale)})`;
  return element(
    'g',
    { transform: `translate(${decimal(x)} ${decimal(y)})${grown}` },
    element('rect', { ...frame, fill, stroke, 'stroke-width': 1.5 }) +
      (text === unequal ? unequalSign(ink) : element('text', letters, escapeXml(text))),
  );
}
