import type { RelationshipKind } from '../model/records/relationship.ts';
import { type MapLens, mapLenses } from '../model/records/stakeholder.ts';
import { type AreaOfMany, middleArea } from './folding/folded-cast.ts';
import { influenceSteps } from './layout/influence-layout.ts';
import type { Layout } from './layout/layout.ts';
import { organizationSteps } from './layout/organization-layout.ts';
import { readCoverage } from './lens/coverage-lens.ts';
import { readDecision } from './lens/decision-lens.ts';
import { decisionLook } from './lens/decision-look.ts';
import { nothingRead, type ReadLens } from './lens/lens-reading.ts';
import { readOrganization } from './lens/organization-lens.ts';
import { readPerception } from './lens/perception-lens.ts';
import { readRivals, rivalAreaOfMany } from './lens/rivals-lens.ts';
import type { MapSubject } from './map-subject.ts';
import type { PersonLook } from './node-shape.ts';
import { coverageSteps } from './zones/coverage-layout.ts';
import { decisionSteps } from './zones/decision/decision-layout.ts';
import { perceptionSteps } from './zones/perception-layout.ts';
import { rivalsSteps } from './zones/rivals-layout.ts';

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
  /** How much larger than usual stances are drawn: to be read from afar. */
  stanceScale: number;
  /** How people are drawn where that differs, by how many take part. */
  look: (count: number) => Partial<PersonLook>;
  /** A map of few people is shown at most this large. */
  largestZoom: number;
  /** Whether the ring of our coverage is drawn. */
  hasCoverage: boolean;
  /** What the plan says beyond people and their relationships. */
  read: ReadLens;
  /** Where a folded unit stands, given the areas of the people in it. */
  areaOfMany: AreaOfMany;
  /** Works out the layout; yields how far it is, from 0 to 1, between slices of work of a few milliseconds. */
  steps: (subject: MapSubject) => Generator<number, Layout>;
};

const usual = { look: () => ({}), largestZoom: 1.25, hasCoverage: true } as const;

export const lenses: Readonly<Record<MapLens, Lens>> = {
  organization: {
    title: 'Who reports to whom',
    kinds: ['reportsTo', 'dottedLine'],
    hiddenKinds: [],
    isSizedByInfluence: true,
    stanceScale: 1,
    ...usual,
    read: readOrganization,
    areaOfMany: middleArea,
    steps: organizationSteps,
  },
  influence: {
    title: 'Who moves whom',
    kinds: ['influences', 'conflict', 'informal', 'introduces', 'competitorTie'],
    hiddenKinds: ['reportsTo'],
    isSizedByInfluence: true,
    stanceScale: 1,
    ...usual,
    read: () => nothingRead,
    areaOfMany: middleArea,
    steps: influenceSteps,
  },
  decisionCenter: {
    title: 'Who decides, and who stands how near',
    kinds: ['influences', 'conflict'],
    hiddenKinds: [],
    isSizedByInfluence: true,
    stanceScale: 1.75,
    look: decisionLook,
    largestZoom: 2.2,
    hasCoverage: false,
    read: readDecision,
    areaOfMany: middleArea,
    steps: decisionSteps,
  },
  coverage: {
    title: 'Who of us knows whom',
    kinds: [],
    hiddenKinds: [],
    isSizedByInfluence: true,
    stanceScale: 1,
    ...usual,
    read: readCoverage,
    areaOfMany: middleArea,
    steps: coverageSteps,
  },
  perception: {
    title: 'Who sees us how',
    kinds: [],
    hiddenKinds: [],
    isSizedByInfluence: true,
    stanceScale: 1,
    ...usual,
    read: readPerception,
    areaOfMany: middleArea,
    steps: perceptionSteps,
  },
  rivals: {
    title: 'Who is ours, who is a rival’s',
    kinds: ['competitorTie'],
    hiddenKinds: [],
    isSizedByInfluence: true,
    stanceScale: 1,
    ...usual,
    read: readRivals,
    areaOfMany: rivalAreaOfMany,
    steps: rivalsSteps,
  },
};

/** The lenses in the order in which they are offered. */
export const lensOrder: readonly MapLens[] = mapLenses;
