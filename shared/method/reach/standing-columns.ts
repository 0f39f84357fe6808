import type { Plan } from '../../model/plan.ts';
import { fixedText, numberText, percentText } from '../../text/numbers.ts';
import { personName, stakeholderOf } from '../stakeholders.ts';
import type { PersonStanding } from './person-standing.ts';

export const standingColumnIds = [
  'between',
  'ties',
  'steps',
  'pull',
  'moves',
  'decider',
  'holds',
  'single',
] as const;
export type StandingColumnId = (typeof standingColumnIds)[number];

/** One measure as a column of a table of everybody. */
export type StandingColumn = {
  id: StandingColumnId;
  title: string;
  /** What the figure says, in a sentence, and what it is called in books. */
  meaning: string;
  term: string;
  /** What is sorted by; null where there is nothing to measure. */
  figureOf: (standing: PersonStanding) => number | null;
  textOf: (standing: PersonStanding) => string;
  /** Whether the first to look at are those with the most, or with the least. */
  first: 'most' | 'least';
};

const dash = '–';
const textOr = (value: number | null, text: (value: number) => string): string =>
  value === null ? dash : text(value);

/** The measures in the order in which they are shown. Figures are those of `personStandings`. */
export const standingColumns: readonly StandingColumn[] = [
  {
    id: 'between',
    title: 'Stands between',
    meaning: 'Share of the shortest ways between two others that run through a person',
    term: 'betweenness',
    figureOf: ({ betweenness }) => betweenness,
    textOf: ({ betweenness }) => percentText(betweenness),
    first: 'most',
  },
  {
    id: 'ties',
    title: 'Tied to',
    meaning: 'How many of the others a person has a tie to',
    term: 'degree',
    figureOf: ({ tiedTo }) => tiedTo,
    textOf: ({ tiedTo }) => numberText(tiedTo),
    first: 'most',
  },
  {
    id: 'steps',
    title: 'Steps to others',
    meaning:
      'How many steps it is on average to everybody within reach; in brackets how near that is to all, 1 the nearest',
    term: 'mean distance and closeness',
    figureOf: ({ meanSteps }) => meanSteps,
    textOf: ({ meanSteps, closeness }) =>
      textOr(meanSteps, (steps) => `${fixedText(steps, 1)} (${fixedText(closeness, 2)})`),
    first: 'least',
  },
  {
    id: 'pull',
    title: 'Pull',
    meaning: 'Place by how much of all influence comes together in a person, 1 the most',
    term: 'PageRank along the arrows of influence, by strength',
    figureOf: ({ pullPlace }) => pullPlace,
    textOf: ({ pullPlace, pull }) =>
      textOr(pullPlace, (place) => `${numberText(place)} (${percentText(pull)})`),
    first: 'least',
  },
  {
    id: 'moves',
    title: 'Moves · moved by',
    meaning: 'How many people a person moves, and how many move that person',
    term: 'out-degree and in-degree of influence',
    figureOf: ({ moves, movedBy }) => (moves + movedBy === 0 ? null : moves),
    textOf: ({ moves, movedBy }) =>
      moves + movedBy === 0 ? dash : `${numberText(moves)} · ${numberText(movedBy)}`,
    first: 'most',
  },
  {
    id: 'decider',
    title: 'From who decides',
    meaning: 'Steps over reporting lines, close ties and introductions to the nearest person who decides',
    term: 'separation from the decider',
    figureOf: ({ separationFromDecider }) => separationFromDecider,
    textOf: ({ separationFromDecider }) =>
      textOr(separationFromDecider, (steps) => (steps === 0 ? 'Decides' : numberText(steps))),
    first: 'least',
  },
  {
    id: 'holds',
    title: 'Alone holds',
    meaning: 'How many people lose the rest of the map if a person leaves',
    term: 'articulation point',
    figureOf: ({ cutsOff }) => cutsOff.length,
    textOf: ({ cutsOff }) => numberText(cutsOff.length),
    first: 'most',
  },
  {
    id: 'single',
    title: 'Single ties',
    meaning: 'How many ties of a person are the only way to somebody',
    term: 'bridges',
    figureOf: ({ bridgesTo }) => bridgesTo.length,
    textOf: ({ bridgesTo }) => numberText(bridgesTo.length),
    first: 'most',
  },
];

/** By which column, and whether the other way round than it usually is. */
export type StandingOrder = { column: StandingColumnId; isReversed: boolean };

/**
 * The people with a stakeholder record by one measure; of equal ones by name. Who has nothing to measure comes last
 * either way.
 */
export function orderedStandings(
  plan: Plan,
  standings: readonly PersonStanding[],
  { column, isReversed }: StandingOrder,
): PersonStanding[] {
  const { figureOf, first } = standingColumns.find(({ id }) => id === column) ?? {
    figureOf: () => null,
    first: 'most',
  };
  const sign = (first === 'most') === isReversed ? 1 : -1;
  return standings
    .filter(({ personId }) => stakeholderOf(plan, personId) !== null)
    .map((standing) => ({ standing, value: figureOf(standing), name: personName(plan, standing.personId) }))
    .sort(
      (a, b) =>
        Number(a.value === null) - Number(b.value === null) ||
        sign * ((a.value ?? 0) - (b.value ?? 0)) ||
        a.name.localeCompare(b.name),
    )
    .map(({ standing }) => standing);
}
