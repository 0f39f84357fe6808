import type { CalendarDate } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import { longDate } from '../../text/dates.ts';
import { capitalized } from '../../text/lists.ts';
import { shortMoneyText } from '../../text/money.ts';
import { counted, countWord, percentText } from '../../text/numbers.ts';
import type { GridCell } from '../whitespace/cell.ts';
import { whitespaceChecks } from '../whitespace/whitespace-checks.ts';
import type { Advice, CoachingRule } from './rule.ts';

const coverageWanted = 0.8;

export const whitespaceRules: readonly CoachingRule[] = [
  { id: 'rivalContractEnding', step: 'whitespace', weight: 66, evaluate: rivalContractEnding },
  { id: 'bigWhitespace', step: 'whitespace', weight: 58, evaluate: bigWhitespace },
  { id: 'unitUnexplored', step: 'whitespace', weight: 37, evaluate: unitUnexplored },
  { id: 'cellsUnknown', step: 'whitespace', weight: 29, evaluate: cellsUnknown },
  { id: 'catalogEmpty', step: 'whitespace', weight: 26, evaluate: catalogEmpty },
];

function wordsOf(plan: Plan, { unitId, offeringId }: GridCell): string {
  return `${plan.offerings[offeringId]?.name ?? ''} at ${plan.businessUnits[unitId]?.name ?? ''}`;
}

function rivalContractEnding(plan: Plan, today: CalendarDate): Advice | null {
  const ending = whitespaceChecks(plan, today).contractsEnding.filter((cell) => cell.openOpportunities === 0);
  const first = ending[0];
  const end = first?.record?.contractEnd ?? null;
  if (first === undefined || end === null) return null;
  const rival = plan.competitors[first.record?.competitorId ?? '']?.name ?? 'The rival';
  const worth = first.whitespace === null ? '' : ` It is worth ${shortMoneyText(first.whitespace)} a year.`;
  return {
    title: `${rival}’s contract is ending`,
    sentence: `${rival} holds ${wordsOf(plan, first)} until ${longDate(end)}, and we have no opportunity there.${worth} Whom do we ask before they ask for offers?`,
    actionLabel: 'Open the cell',
    recordId: first.record?.id ?? null,
  };
}

function bigWhitespace(plan: Plan, today: CalendarDate): Advice | null {
  const { bigWithoutOpportunity, grid } = whitespaceChecks(plan, today);
  const first = bigWithoutOpportunity[0];
  if (first === undefined || first.whitespace === null) return null;
  const more = bigWithoutOpportunity.length - 1;
  return {
    title: `${capitalized(wordsOf(plan, first))} is nobody’s opportunity`,
    sentence: `Of ${shortMoneyText(grid.all.whitespace)} still to win, ${shortMoneyText(first.whitespace)} lie there and nobody works on it.${more === 0 ? '' : ` ${capitalized(counted(more, 'more cell is', 'more cells are'))} in the same place.`} Make an opportunity of it, or say why not.`,
    actionLabel: 'Open the cell',
    recordId: first.record?.id ?? null,
  };
}

function unitUnexplored(plan: Plan, today: CalendarDate): Advice | null {
  const { unexplored, grid } = whitespaceChecks(plan, today);
  const first = unexplored[0];
  // An empty map has its own, gentler advice.
  if (first === undefined || grid.all.known === 0) return null;
  const others = unexplored.length - 1;
  return {
    title: `Nobody has looked at ${first.unit.name}`,
    sentence: `${capitalized(counted(first.cells, 'cell is', 'cells are'))} blank for ${first.unit.name}${others === 0 ? '' : `, and ${countWord(others)} more ${others === 1 ? 'unit is' : 'units are'} as dark`}. Who could tell us what they buy, and from whom?`,
    actionLabel: 'Fill the row',
    recordId: null,
  };
}

function cellsUnknown(plan: Plan, today: CalendarDate): Advice | null {
  const { grid } = whitespaceChecks(plan, today);
  const { coverage, all } = grid;
  if (coverage === null || coverage >= coverageWanted) return null;
  return {
    title: 'The map has blank spots',
    sentence: `${all.relevant - all.known} of ${all.relevant} cells of ${grid.year} are unknown, so the map covers ${percentText(coverage)}. Ask who serves them; a letter on the cell is enough.`,
    actionLabel: 'Fill the map',
    recordId: null,
  };
}

function catalogEmpty(plan: Plan): Advice | null {
  const units = Object.keys(plan.businessUnits).length;
  if (units === 0 || Object.keys(plan.offerings).length > 0) return null;
  return {
    title: 'Say what we could sell them',
    sentence: `${plan.account.name} has ${counted(units, 'unit', 'units')} in the plan, but the catalog is empty. Five offerings are enough to see where nobody has asked.`,
    actionLabel: 'Add an offering',
    recordId: null,
  };
}
