import type { Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { BusinessUnit } from '../../model/records/organization.ts';
import { personLevelLabels } from '../../text/labels.ts';
import { counted } from '../../text/numbers.ts';
import { unitsAround } from '../folding/fold-units.ts';
import type { MapPerson, MapTie } from '../map-subject.ts';
import {
  type Fixture,
  type LensReading,
  nothingRead,
  type PersonFacts,
  plainFacts,
  type ReadingOptions,
} from './lens-reading.ts';

const normalStrength = 2;

/**
 * What the Organization lens adds to people and reporting lines: everybody's level, the positions nobody holds, and
 * the units where we know nobody yet (METHOD R42).
 */
export function readOrganization(
  plan: Plan,
  people: readonly MapPerson[],
  { audience }: ReadingOptions,
): LensReading {
  // An empty map asks for its first person, not for who is missing.
  if (people.length === 0) return nothingRead;
  const facts = new Map<Id, PersonFacts>(
    people.flatMap(({ id, person: { level } }) =>
      level === null
        ? []
        : [[id, { ...plainFacts, notes: [`level: ${personLevelLabels[level].toLowerCase()}`] }]],
    ),
  );
  const vacancies = listOf(plan, 'vacancies');
  const unknown = audience === 'internal' ? unknownUnits(plan, people) : [];
  const present = new Set(people.map(({ id }) => id));
  return {
    ...nothingRead,
    facts,
    fixtures: [
      ...vacancies.map(
        ({ id, title, unitId }): Fixture => ({
          id,
          kind: 'chair',
          name: title,
          caption: 'vacant',
          gap: { unitId, vacancyId: id },
        }),
      ),
      ...unknown.map(
        ({ id }): Fixture => ({
          id: `unknown ${id}`,
          kind: 'chair',
          name: 'Nobody known',
          caption: '',
          gap: { unitId: id, vacancyId: null },
        }),
      ),
    ],
    ties: vacancies.flatMap(({ id, managerId }): MapTie[] =>
      managerId !== null && present.has(managerId)
        ? [{ id: `vacancy ${id}`, kind: 'reportsTo', from: id, to: managerId, strength: normalStrength }]
        : [],
    ),
    summary: [
      ...(vacancies.length === 0
        ? []
        : [`${counted(vacancies.length, 'position is', 'positions are')} vacant.`]),
      ...(unknown.length === 0
        ? []
        : [
            `In ${counted(unknown.length, 'unit', 'units')} we know nobody: ${unknown.map(({ name }) => name).join(', ')}.`,
          ]),
    ],
  };
}

/** Units with nobody on the map in them or in a unit inside them; a unit around one of them is not named as well. */
function unknownUnits(plan: Plan, people: readonly MapPerson[]): BusinessUnit[] {
  const known = new Set(people.flatMap(({ person }) => unitsAround(plan, person.unitId)));
  const empty = listOf(plan, 'businessUnits').filter(({ id }) => !known.has(id));
  const around = new Set(empty.flatMap(({ parentId }) => unitsAround(plan, parentId)));
  return empty.filter(({ id }) => !around.has(id));
}

/** What is left of a reading when units are folded: a gap in one of them is folded away with it. */
export function withoutFoldedGaps(reading: LensReading, plan: Plan, folded: ReadonlySet<Id>): LensReading {
  if (folded.size === 0) return reading;
  const isFolded = ({ gap }: Fixture): boolean =>
    gap !== undefined && unitsAround(plan, gap.unitId).some((id) => folded.has(id));
  const gone = new Set(reading.fixtures.filter(isFolded).map(({ id }) => id));
  if (gone.size === 0) return reading;
  return {
    ...reading,
    fixtures: reading.fixtures.filter(({ id }) => !gone.has(id)),
    ties: reading.ties.filter(({ from }) => !gone.has(from)),
  };
}
