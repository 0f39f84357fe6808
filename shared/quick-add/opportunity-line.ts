import type { CalendarDate, Money } from '../model/field.ts';
import type { OpportunityStage } from '../model/records/opportunity.ts';
import { fold } from '../text/fold.ts';
import { takeDay } from './words/day-words.ts';
import { partsOf, tidy } from './words/line.ts';
import { parseMoney } from './words/money-word.ts';
import { takeOwner } from './words/people-words.ts';

/** An opportunity as typed. What was not said is '' or null. */
export type OpportunityLine = {
  title: string;
  value: Money | null;
  stage: OpportunityStage | null;
  /** Percent. */
  probability: number | null;
  closeDate: CalendarDate | null;
  ownerName: string;
  /** The title, or the beginning of it, of an idea, goal or initiative. */
  originName: string;
  nextStep: string;
  /** Parts that no field took. */
  leftOver: string[];
};

/** Words people type for a stage, folded; those of the usual list (METHOD 6) and their short forms. */
const stageWords: ReadonlyMap<string, OpportunityStage> = new Map([
  ['prospecting', 'prospecting'],
  ['prospect', 'prospecting'],
  ['qualification', 'qualification'],
  ['qualified', 'qualification'],
  ['needs analysis', 'needsAnalysis'],
  ['needs', 'needsAnalysis'],
  ['value proposition', 'valueProposition'],
  ['id. decision makers', 'decisionMakers'],
  ['decision makers', 'decisionMakers'],
  ['perception analysis', 'perceptionAnalysis'],
  ['proposal', 'proposal'],
  ['proposal/price quote', 'proposal'],
  ['quote', 'proposal'],
  ['offer', 'proposal'],
  ['negotiation', 'negotiation'],
  ['negotiation/review', 'negotiation'],
  ['closed won', 'closedWon'],
  ['won', 'closedWon'],
  ['closed lost', 'closedLost'],
  ['lost', 'closedLost'],
]);

/** The stage a word or two stand for, or null. */
export function stageOf(words: string): OpportunityStage | null {
  return stageWords.get(fold(words)) ?? null;
}

/**
 * Reads `Winch retrofit Plant 4, 240k, proposal, 60 %, close 30 June, from Scrap-rate twin, next: offer to Jon @Pia`:
 * the title first, then value, stage, probability, close date, origin and next step between commas, in any order.
 */
export function parseOpportunityLine(text: string, today: CalendarDate, currency: string): OpportunityLine {
  const owner = takeOwner(text);
  const [title = '', ...parts] = partsOf(owner.rest, /,(?!\d)|[;|]/);
  const line: OpportunityLine = {
    title,
    value: null,
    stage: null,
    probability: null,
    closeDate: null,
    ownerName: owner.name,
    originName: '',
    nextStep: '',
    leftOver: [],
  };
  for (const part of parts) if (!takePart(line, part, today, currency)) line.leftOver.push(part);
  return line;
}

function takePart(line: OpportunityLine, part: string, today: CalendarDate, currency: string): boolean {
  const percent = /^(\d{1,3})\s*(?:%|percent)$/i.exec(part)?.[1];
  if (percent !== undefined && Number(percent) <= 100 && line.probability === null) {
    line.probability = Number(percent);
    return true;
  }
  const stage = stageOf(part);
  if (stage !== null && line.stage === null) {
    line.stage = stage;
    return true;
  }
  const named = /^(from|next(?: step)?)\s*:?\s+(.+)$/iu.exec(part);
  if (named?.[2] !== undefined) {
    const field = /^from$/iu.test(named[1] ?? '') ? 'originName' : 'nextStep';
    if (line[field] === '') {
      line[field] = tidy(named[2]);
      return true;
    }
  }
  return takeFigure(line, part, today, currency);
}

function takeFigure(line: OpportunityLine, part: string, today: CalendarDate, currency: string): boolean {
  const value = line.value === null ? parseMoney(part, currency) : null;
  if (value !== null && !value.amount.startsWith('-')) {
    line.value = value;
    return true;
  }
  const day = line.closeDate === null ? takeDay(part.replace(/^clos(?:e[sd]?|ing)\s+/i, ''), today) : null;
  if (day === null || day.rest !== '') return false;
  line.closeDate = day.date;
  return true;
}
