import { type RelationshipKind, relationshipKinds } from '../../model/records/relationship.ts';
import type { MapPalette } from '../map-palette.ts';

/** Lines that a lens draws beside the relationships between people. */
const lensLineKinds = ['contact', 'silentContact', 'approval'] as const;
export type LensLineKind = (typeof lensLineKinds)[number];
export type EdgeKind = RelationshipKind | LensLineKind;
export const edgeKinds: readonly EdgeKind[] = [...relationshipKinds, ...lensLineKinds];

/** Whether a line is a relationship of the plan, so that it can be chosen and edited on the map. */
export function isRelationship(kind: EdgeKind): kind is RelationshipKind {
  return relationshipKinds.some((one) => one === kind);
}

/** How a kind of line looks. Kinds differ in pattern or arrow, not in color alone. */
export type EdgeStyle = {
  /** Lengths of dash and gap; null for a line without gaps. */
  dash: readonly number[] | null;
  /** An arrowhead in the middle, where labels do not hide it, pointing to the second end. */
  hasArrow: boolean;
  /** Two thin lines instead of one. */
  isHollow: boolean;
  color: keyof Pick<MapPalette, 'tie' | 'conflict' | 'faint' | 'rival' | 'accent'>;
  /** Width for strength 1, 2 and 3. */
  widths: readonly [number, number, number];
  /** What the legend calls it, read from the first end to the second. */
  legend: string;
};

export const edgeStyles: Readonly<Record<EdgeKind, EdgeStyle>> = {
  reportsTo: {
    dash: null,
    hasArrow: false,
    isHollow: false,
    color: 'tie',
    widths: [1.4, 1.4, 1.4],
    legend: 'Reports to the person above',
  },
  dottedLine: {
    dash: [1.5, 5],
    hasArrow: false,
    isHollow: false,
    color: 'tie',
    widths: [1.8, 1.8, 1.8],
    legend: 'Dotted reporting line',
  },
  influences: {
    dash: null,
    hasArrow: true,
    isHollow: false,
    color: 'tie',
    widths: [1.2, 2.2, 3.6],
    legend: 'Influences; the wider, the stronger',
  },
  conflict: {
    dash: [7, 5],
    hasArrow: false,
    isHollow: false,
    color: 'conflict',
    widths: [1.6, 2.2, 3],
    legend: 'In conflict',
  },
  informal: {
    dash: null,
    hasArrow: false,
    isHollow: false,
    color: 'faint',
    widths: [0.8, 1, 1.4],
    legend: 'Close to each other',
  },
  introduces: {
    dash: [9, 4, 1.5, 4],
    hasArrow: true,
    isHollow: false,
    color: 'tie',
    widths: [1.4, 1.8, 2.4],
    legend: 'Can introduce us to',
  },
  competitorTie: {
    dash: null,
    hasArrow: false,
    isHollow: true,
    color: 'rival',
    widths: [1.8, 2.6, 3.4],
    legend: 'Tie to a rival supplier',
  },
  contact: {
    dash: null,
    hasArrow: false,
    isHollow: false,
    color: 'accent',
    widths: [1, 2.2, 4],
    legend: 'Our contact; the wider, the deeper',
  },
  silentContact: {
    dash: [5, 5],
    hasArrow: false,
    isHollow: false,
    color: 'accent',
    widths: [1, 2.2, 4],
    legend: 'Contact silent for more than 30 days',
  },
  approval: {
    dash: [12, 4],
    hasArrow: true,
    isHollow: false,
    color: 'accent',
    widths: [2.6, 2.6, 2.6],
    legend: 'Way through the approvals, in order',
  },
};

/** How much of its width and of its ink a line keeps that stands back; it has no arrow. */
export const faintShare = { width: 0.6, ink: 0.3 } as const;

/** Width of a line in map units for a strength of 1 to 3; anything else counts as normal. */
export function edgeWidth(kind: EdgeKind, strength: number): number {
  const [weak, normal, strong] = edgeStyles[kind].widths;
  if (strength === 1) return weak;
  return strength === 3 ? strong : normal;
}
