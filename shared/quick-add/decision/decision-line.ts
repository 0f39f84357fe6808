import type { CalendarDate, Money } from '../../model/field.ts';
import type { BuyClass } from '../../model/records/decision-center.ts';
import { fold } from '../../text/fold.ts';
import { takeDay } from '../words/day-words.ts';
import { partsOf, tidy } from '../words/line.ts';
import { parseMoney } from '../words/money-word.ts';

/** A decision of the customer as typed. What was not said is null. */
export type DecisionLine = {
  title: string;
  buyClass: BuyClass | null;
  deadline: CalendarDate | null;
  currentPhase: number | null;
  value: Money | null;
};

const buyClassWords: ReadonlyMap<string, BuyClass> = new Map([
  ['new task', 'newTask'],
  ['new', 'newTask'],
  ['first buy', 'newTask'],
  ['modified rebuy', 'modifiedRebuy'],
  ['modified re-buy', 'modifiedRebuy'],
  ['modified', 'modifiedRebuy'],
  ['straight rebuy', 'straightRebuy'],
  ['straight re-buy', 'straightRebuy'],
  ['straight', 'straightRebuy'],
  ['rebuy', 'straightRebuy'],
]);

/**
 * Reads `New winches for Plant 4, new task, by 30 June`: the title, then in any order the buy class, the day they
 * have to decide, `phase 3` and an amount. What is none of these stays in the title.
 */
export function parseDecisionLine(text: string, today: CalendarDate, currency: string): DecisionLine {
  const day = takeDay(tidy(text), today);
  const line: DecisionLine = {
    title: '',
    buyClass: null,
    deadline: day?.date ?? null,
    currentPhase: null,
    value: null,
  };
  const kept = partsOf(day?.rest ?? text, /[,;](?!\d)/).filter((part) => !takePart(line, part, currency));
  return { ...line, title: kept.join(', ').replace(/[\s,;:–-]+$/u, '') };
}

/** Whether a part says something of its own; then it is taken. */
function takePart(line: DecisionLine, part: string, currency: string): boolean {
  const buyClass = buyClassWords.get(fold(part));
  const phase = /^(?:in )?phase ([1-8])$/i.exec(part)?.[1];
  // A bare figure is more likely a part of the title than money.
  const value = /[€$£¥]|[a-z]/i.test(part) ? parseMoney(part, currency) : null;
  if (buyClass !== undefined) line.buyClass = buyClass;
  else if (phase !== undefined) line.currentPhase = Number(phase);
  else if (value !== null) line.value = value;
  else return false;
  return true;
}
