import type { Fixture } from '../lens/lens-reading.ts';
import { type NodeShape, nodeShape } from '../node-shape.ts';

const radii: Readonly<Record<Fixture['kind'], number>> = { member: 22, us: 30, chair: 26 };

/** What one of us, all of us or an empty seat takes up around its center. */
export function fixtureShape({ kind, name, caption }: Pick<Fixture, 'kind' | 'name' | 'caption'>): NodeShape {
  return kind === 'us'
    ? nodeShape('', '', radii.us)
    : nodeShape(name, caption, radii[kind], kind === 'chair' ? { nameScale: 1.2 } : {});
}
