import type { Plan } from '../../model/plan.ts';
import { shortListText } from '../../text/lists.ts';
import { counted, fixedText, numberText, percentText } from '../../text/numbers.ts';
import { personName, stakeholderOf } from '../stakeholders.ts';
import type { PersonStanding } from './person-standing.ts';

/** One measure in plain words, with its figure and the name it has in books. */
export type StandingLine = { id: string; text: string; figure: string; term: string };

/** What is measured of a person, said in plain words; what says nothing is left out. */
export function standingLines(plan: Plan, standing: Omit<PersonStanding, 'lines'>): StandingLine[] {
  return [
    ...reachLines(standing),
    betweennessLine(standing),
    ...influenceLines(standing),
    ...deciderLine(plan, standing),
    ...fragileLines(plan, standing),
  ];
}

function reachLines(s: Omit<PersonStanding, 'lines'>): StandingLine[] {
  const ties: StandingLine = {
    id: 'degree',
    text: `Tied to ${s.tiedTo} of ${s.others} others`,
    figure: fixedText(s.degree, 2),
    term: 'Degree: share of the others with a tie',
  };
  if (s.meanSteps === null) return [ties];
  const whom = s.reaches === s.others ? 'everybody' : `the ${s.reaches} within reach`;
  return [
    ties,
    {
      id: 'closeness',
      text: `${numberText(s.meanSteps, undefined, 1)} steps on average to ${whom}`,
      figure: fixedText(s.closeness, 2),
      term: 'Closeness: 1 when tied to everybody',
    },
  ];
}

function betweennessLine(s: Omit<PersonStanding, 'lines'>): StandingLine {
  const tenths = Math.round(s.betweenness * 10);
  const share =
    s.betweenness === 0
      ? 'No shortest way between two others runs through here'
      : tenths === 0
        ? 'Fewer than 1 of 10 ways between two others run through here'
        : `${tenths} of 10 ways between two others run through here`;
  return {
    id: 'betweenness',
    text: share,
    figure: fixedText(s.betweenness, 2),
    term: 'Betweenness: share of shortest ways between others',
  };
}

function influenceLines(s: Omit<PersonStanding, 'lines'>): StandingLine[] {
  if (s.pullPlace === null) return [];
  const text = `Moves ${counted(s.moves, 'person', 'people')}, is moved by ${counted(s.movedBy, 'person', 'people')}`;
  const lines: StandingLine[] = [
    {
      id: 'pull',
      text: `${text}; number ${s.pullPlace} of ${s.others + 1} in pull`,
      figure: percentText(s.pull),
      term: 'Pull: PageRank along the arrows of influence, by strength',
    },
  ];
  if (s.directedBetweenness > 0)
    lines.push({
      id: 'directedBetweenness',
      text: 'Influence of others passes through here',
      figure: fixedText(s.directedBetweenness, 2),
      term: 'Directed betweenness along the arrows of influence',
    });
  return lines;
}

function deciderLine(plan: Plan, s: Omit<PersonStanding, 'lines'>): StandingLine[] {
  if (s.separationFromDecider === null) return [];
  const isDecider = stakeholderOf(plan, s.personId)?.roles.includes('decider') === true;
  const text = isDecider
    ? 'Decides'
    : `${counted(s.separationFromDecider, 'step', 'steps')} from who decides`;
  return [
    {
      id: 'separation',
      text: text.charAt(0).toUpperCase() + text.slice(1),
      figure: String(s.separationFromDecider),
      term: 'Separation from the decider, in steps',
    },
  ];
}

function fragileLines(plan: Plan, s: Omit<PersonStanding, 'lines'>): StandingLine[] {
  const names = (ids: readonly string[]): string => shortListText(ids.map((id) => personName(plan, id)));
  const lines: StandingLine[] = [];
  if (s.isArticulationPoint)
    lines.push({
      id: 'articulation',
      text: `Alone holds ${names(s.cutsOff)} to the rest`,
      figure: String(s.cutsOff.length),
      term: 'Articulation point: who would be cut off',
    });
  if (s.bridgesTo.length > 0)
    lines.push({
      id: 'bridge',
      text: `A single tie leads to ${names(s.bridgesTo)}`,
      figure: String(s.bridgesTo.length),
      term: 'Bridges: ties without which the map splits',
    });
  return lines;
}
