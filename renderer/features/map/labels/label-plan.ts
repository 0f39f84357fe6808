import type { Point } from '../../../../shared/map/geometry.ts';
import type { SceneFixture, SceneNode } from '../../../../shared/map/map-scene.ts';
import { labelStyle, type NodeShape } from '../../../../shared/map/node-shape.ts';
import { textWidth } from '../../../../shared/map/text-width.ts';

/** Names and titles are never set smaller than this on screen, in pixels: what does not fit then gives way. */
const smallestName = 11.5;
const smallestTitle = 10;
/** Smaller than this, there is room for so few titles that only those who are looked at keep theirs. */
const titlesFrom = 0.6;
/** Smaller than this, only who stands out is named. */
const farAway = 0.16;

/** How labels are set at a zoom; sizes are in map units. */
export type LabelScale = {
  zoom: number;
  /** The size of a name that is so much larger than usual, and from line to line. */
  name: (nameScale: number) => { size: number; line: number };
  titleSize: number;
  titleLine: number;
  hasTitles: boolean;
  isFar: boolean;
};

export function labelScale(zoom: number): LabelScale {
  const titleSize = Math.max(labelStyle.titleSize, smallestTitle / zoom);
  return {
    zoom,
    name: (nameScale) => {
      const size = Math.max(labelStyle.nameSize * nameScale, smallestName / zoom);
      return { size, line: (labelStyle.nameLine / labelStyle.nameSize) * size };
    },
    titleSize,
    titleLine: (labelStyle.titleLine / labelStyle.titleSize) * titleSize,
    hasTitles: zoom >= titlesFrom,
    isFar: zoom < farAway,
  };
}

/** Text broken into lines, and how wide it is at a size of 1. */
export type Lines = { lines: readonly string[]; width: number };

/** Where a circle is drawn, in map units. */
export type Spot = { at: Point; radius: number };

/** Who or what has a label: the more it weighs, the later it gives way. */
export class Labelled {
  readonly id: string;
  readonly shape: NodeShape;
  readonly weight: number;
  readonly #name: string;
  readonly #isPlace: boolean;
  #names: readonly Lines[] | null = null;
  #title: Lines | null = null;

  private constructor(id: string, name: string, shape: NodeShape, weight: number, isPlace = false) {
    this.id = id;
    this.shape = shape;
    this.weight = weight;
    this.#name = name;
    this.#isPlace = isPlace;
  }

  /** Who is in the middle of the decision before other key players, then who has more say, whoever has no part last. */
  static person(node: SceneNode): Labelled {
    const rank = node.isAside ? 0 : node.tone === 'solid' ? 3 : node.isKeyPlayer ? 2 : 1;
    return new Labelled(node.personId, node.name, node.shape, rank * 1000 + node.radius);
  }

  static fixture({ id, kind, name, shape }: SceneFixture): Labelled {
    return new Labelled(id, name, shape, 2000, kind === 'chair');
  }

  /** The ways the name can be set, the best first. */
  get names(): readonly Lines[] {
    this.#names ??= namesOf(this.#name, this.shape.nameLines, this.#isPlace);
    return this.#names;
  }

  get title(): Lines {
    this.#title ??= linesOf(this.shape.titleLines, 'regular');
    return this.#title;
  }
}

/** What a place is called is broken where it is narrow, and never shortened as the name of a person is. */
function namesOf(name: string, usual: readonly string[], isPlace: boolean): readonly Lines[] {
  if (usual.length === 0) return [];
  const words = name.split(' ');
  const last = words.at(-1);
  if (words.length < 2 || last === undefined) return [linesOf(usual, 'semibold')];
  const half = Math.ceil(words.length / 2);
  const broken = [words.slice(0, half).join(' '), words.slice(half).join(' ')];
  const short = isPlace ? [] : [[`${[...name][0] ?? ''}. ${last}`]];
  const ways = usual.length === 1 ? [usual, broken, ...short] : [usual, ...short];
  return ways.map((lines) => linesOf(lines, 'semibold'));
}

const linesOf = (lines: readonly string[], weight: 'regular' | 'semibold'): Lines => ({
  lines,
  width: Math.max(0, ...lines.map((line) => textWidth(line, 1, weight))),
});

/** Who is named first where there is not room for everybody. */
export const byWeight = (a: Labelled, b: Labelled): number => b.weight - a.weight;
