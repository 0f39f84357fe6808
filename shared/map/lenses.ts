import type { RelationshipKind } from '../model/records/relationship.ts';
import { type MapLens, mapLenses } from '../model/records/stakeholder.ts';
import { influenceSteps } from './layout/influence-layout.ts';
import type { Layout } from './layout/layout.ts';
import { organizationSteps } from './layout/organization-layout.ts';
import type { MapSubject } from './map-subject.ts';

/** One way to look at the same people. A new lens is one entry in `lenses` and its word in `mapLenses`. */
export type Lens = {
  /** What the picture answers; its title on paper. */
  title: string;
  /** Lines that are drawn. */
  kinds: readonly RelationshipKind[];
  /** Lines that only keep people near their kin. */
  hiddenKinds: readonly RelationshipKind[];
  /** Whether the size of a node is the person's say. */
  isSizedByInfluence: boolean;
  /** Works out the layout; yields between slices of work of a few milliseconds. */
  steps: (subject: MapSubject) => Generator<void, Layout>;
};

export const lenses: Readonly<Record<MapLens, Lens>> = {
  organization: {
    title: 'Who reports to whom',
    kinds: ['reportsTo', 'dottedLine'],
    hiddenKinds: [],
    isSizedByInfluence: true,
    steps: organizationSteps,
  },
  influence: {
    title: 'Who moves whom',
    kinds: ['influences', 'conflict', 'informal', 'introduces', 'competitorTie'],
    hiddenKinds: ['reportsTo'],
    isSizedByInfluence: true,
    steps: influenceSteps,
  },
};

/** The lenses in the order in which they are offered. */
export const lensOrder: readonly MapLens[] = mapLenses;
