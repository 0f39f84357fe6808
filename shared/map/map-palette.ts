import type { Stance } from '../model/records/stakeholder.ts';

export type ColorScheme = 'light' | 'dark';

/** Literal colors, since a canvas and a file know no style sheet; the same values as the app's tokens. */
export type MapPalette = {
  ink: string;
  muted: string;
  faint: string;
  line: string;
  ground: string;
  card: string;
  accent: string;
  accentInk: string;
  accentSoft: string;
  /** Empty part of a ring. */
  track: string;
  /** Inside of a node. */
  disc: string;
  /** Fill and edge of a unit's area. */
  area: string;
  areaLine: string;
  tie: string;
  arrow: string;
  conflict: string;
  rival: string;
  /** What is missing, and what hangs on one of us. */
  warning: string;
  /** Letters on the accent. */
  onAccent: string;
  stances: Readonly<Record<Stance, string>>;
};

const light: MapPalette = {
  ink: '#14201f',
  muted: '#5c6a68',
  faint: '#8b9795',
  line: '#e2e7e6',
  ground: '#fbfdfc',
  card: '#ffffff',
  accent: '#0f6b6b',
  accentInk: '#0b5252',
  accentSoft: '#e2f0ef',
  track: '#e2e7e6',
  disc: '#eef2f1',
  area: '#f2f6f5',
  areaLine: '#dde5e3',
  tie: '#a5bab7',
  arrow: '#6a8681',
  conflict: '#b3401f',
  rival: '#5c6a68',
  warning: '#a65c00',
  onAccent: '#ffffff',
  stances: {
    champion: '#0b6e99',
    supporter: '#0b6e99',
    neutral: '#7d8a88',
    sceptic: '#c47f12',
    opponent: '#b3401f',
    unknown: '#5c6a68',
  },
};

const dark: MapPalette = {
  ink: '#e7efed',
  muted: '#a5b4b1',
  faint: '#75857f',
  line: '#293937',
  ground: '#141e1d',
  card: '#182322',
  accent: '#4fb8b2',
  accentInk: '#8fd6d1',
  accentSoft: '#173734',
  track: '#2e403d',
  disc: '#22302e',
  area: '#192524',
  areaLine: '#293937',
  tie: '#56706c',
  arrow: '#8ba39f',
  conflict: '#f0876a',
  rival: '#a5b4b1',
  warning: '#e2a24b',
  onAccent: '#0d1817',
  stances: {
    champion: '#5cb6e2',
    supporter: '#5cb6e2',
    neutral: '#93a19e',
    sceptic: '#e2a24b',
    opponent: '#f0876a',
    unknown: '#a5b4b1',
  },
};

/** The light colors on white, for what is printed. */
export const paperPalette: MapPalette = { ...light, ground: '#ffffff' };

export function mapPalette(scheme: ColorScheme): MapPalette {
  return scheme === 'light' ? light : dark;
}
