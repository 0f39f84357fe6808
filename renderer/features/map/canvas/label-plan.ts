import { type Box, overlaps, type Point } from '../../../../shared/map/geometry.ts';
import type { SceneNode } from '../../../../shared/map/map-scene.ts';
import { labelStyle } from '../../../../shared/map/node-shape.ts';
import { textWidth } from '../../../../shared/map/text-width.ts';

/** A name broken into lines, and how wide it is at the usual size. */
type NameLines = { lines: readonly string[]; width: number };

/** A person and the ways their name can be set, the best first. */
export class Labelled {
  readonly node: SceneNode;
  #names: readonly NameLines[] | null = null;

  constructor(node: SceneNode) {
    this.node = node;
  }

  /** Worked out when there is first more name than room. */
  get names(): readonly NameLines[] {
    this.#names ??= namesOf(this.node);
    return this.#names;
  }
}

/** Where a circle is drawn, in map units. */
export type Spot = { at: Point; radius: number };

/** Names are never set smaller than this on screen: what does not fit then is left out. */
const smallestName = 9.5;
const smallestTitle = 7.5;
/** From here on down, only who stands out is named. */
const farAway = 0.16;

/** How labels are set at a zoom; sizes are in map units. */
export type LabelScale = {
  nameSize: number;
  nameLine: number;
  hasTitles: boolean;
  /** Whether names are larger than the layout made room for. */
  isCrowded: boolean;
  isFar: boolean;
};

/** `nameScale` is how much larger than usual somebody's name is set. */
export function labelScale(zoom: number, nameScale: number): LabelScale {
  const usual = labelStyle.nameSize * nameScale;
  const nameSize = Math.max(usual, smallestName / zoom);
  return {
    nameSize,
    nameLine: (labelStyle.nameLine / labelStyle.nameSize) * nameSize,
    hasTitles: labelStyle.titleSize * zoom >= smallestTitle,
    isCrowded: nameSize > usual,
    isFar: zoom < farAway,
  };
}

function namesOf(node: SceneNode): readonly NameLines[] {
  const usual = nameLines(node.shape.nameLines);
  const words = node.name.split(' ');
  const half = Math.ceil(words.length / 2);
  const broken = [words.slice(0, half).join(' '), words.slice(half).join(' ')];
  const isBreakable = node.shape.nameLines.length === 1 && words.length > 1;
  const last = words.at(-1);
  const short =
    words.length > 1 && last !== undefined ? [nameLines([`${initialOf(node.name)}. ${last}`])] : [];
  return [usual, ...(isBreakable ? [nameLines(broken)] : []), ...short];
}

const initialOf = (name: string): string => [...name][0] ?? '';

function nameLines(lines: readonly string[]): NameLines {
  return {
    lines,
    width: Math.max(0, ...lines.map((line) => textWidth(line, labelStyle.nameSize, 'semibold'))),
  };
}

/** Who is named first where there is not room for everybody. */
export function byWeight(a: Labelled, b: Labelled): number {
  return Number(b.node.isKeyPlayer) - Number(a.node.isKeyPlayer) || b.node.radius - a.node.radius;
}

/** Decides, in the order asked, whose name still fits. */
export class LabelRoom {
  readonly #taken: Box[] = [];
  /** Keeps names off somebody's circle, where there is more name than room. */
  keepOff({ at, radius }: Spot, { isCrowded }: LabelScale): void {
    if (!isCrowded) return;
    const reach = radius * 0.8;
    this.#taken.push({ left: at.x - reach, right: at.x + reach, top: at.y - reach, bottom: at.y + reach });
  }

  /** The lines in which a name still fits, whose place is then taken; null when it does not. A forced one always does. */
  take(
    person: Labelled,
    { at, radius }: Spot,
    scale: LabelScale,
    isForced: boolean,
  ): readonly string[] | null {
    if (!scale.isCrowded) return person.node.shape.nameLines;
    if (scale.isFar && !isForced) return null;
    const { names } = person;
    const [usual] = names;
    if (usual === undefined) return null;
    const top = at.y + radius + labelStyle.gap;
    const free = names.find(
      (name) => !this.#taken.some((other) => overlaps(other, boxOf(name, at.x, top, scale))),
    );
    const chosen = free ?? (isForced ? usual : undefined);
    if (chosen === undefined) return null;
    this.#taken.push(boxOf(chosen, at.x, top, scale));
    return chosen.lines;
  }
}

function boxOf(name: NameLines, x: number, top: number, { nameSize, nameLine }: LabelScale): Box {
  const halfWidth = ((name.width / labelStyle.nameSize) * nameSize) / 2 + nameSize * 0.2;
  return {
    left: x - halfWidth,
    right: x + halfWidth,
    top,
    bottom: top + name.lines.length * nameLine,
  };
}
