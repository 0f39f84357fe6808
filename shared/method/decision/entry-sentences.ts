import type { Plan } from '../../model/plan.ts';
import type { BuyClass, DecisionCenter } from '../../model/records/decision-center.ts';
import { buyClassLabels, entryVerdictLabels, phaseLabel } from '../../text/decision-labels.ts';
import { listText } from '../../text/lists.ts';
import { counted } from '../../text/numbers.ts';
import { earlyEntry, type SupplierEntry } from './early-entry.ts';

/** What a verdict means for the work ahead, as a sentence. */
const advice = {
  early: 'There is time to shape what is asked for: write it with them.',
  inTime: 'The specification is still open: bring what only we can do now.',
  late: 'The requirements were written without us: find who wrote them, and what can still be added.',
  tooLate: 'What is left is price: change the question, or save the effort for the next decision.',
} as const;

/** "a modified rebuy": a buy class inside a sentence; '' where it is not known. */
export function buyClassInSentence(buyClass: BuyClass): string {
  return buyClass === 'unknown' ? '' : `a ${buyClassLabels[buyClass].toLowerCase()}`;
}

export type EntryWords = {
  /** The verdict on us, in a few words. */
  title: string;
  /** What the evidence and the rivals add, sentence by sentence. */
  sentences: string[];
};

/** The verdict on our entry in words, with the rivals beside it and what follows (METHOD 3.8, R56). */
export function entryWords(plan: Plan, decision: DecisionCenter): EntryWords {
  const { ours, rivals, firstMovers } = earlyEntry(plan, decision);
  const placed = rivals.filter((rival) => rival.phase !== null);
  const sentences = [
    ourSentence(ours, decision.buyClass),
    ...placed.map((rival) => rivalSentence(rival, ours)),
    firstMoverSentence(firstMovers),
    ours.verdict === null ? '' : advice[ours.verdict],
  ];
  return { title: titleOf(ours), sentences: sentences.filter((sentence) => sentence !== '') };
}

function titleOf({ phase, verdict }: SupplierEntry): string {
  if (phase === null) return 'We have not said when we came in';
  return verdict === null
    ? 'In time or late: it depends on the buy class'
    : {
        early: 'We came in early',
        inTime: 'We came in in time',
        late: 'We came in late',
        tooLate: 'We came in too late',
      }[verdict];
}

const phaseWords = (phase: number): string => `phase ${phase} of 8, ${phaseLabel(phase).toLowerCase()}`;

function ourSentence({ phase, index, verdict }: SupplierEntry, buyClass: BuyClass): string {
  if (phase === null)
    return 'Set our mark in the picture: the phase the customer was in when we first spoke about it.';
  const kind = buyClassInSentence(buyClass);
  const start = `We came in at ${phaseWords(phase)}: index ${index}`;
  if (verdict === null)
    return `${start}. In a straight rebuy that is ${phase === 3 ? 'early' : 'in time'}, in any other ${phase === 3 ? 'in time' : 'late'}; say which it is.`;
  const label = entryVerdictLabels[verdict].toLowerCase();
  return kind === '' ? `${start}, ${label} in any kind of purchase.` : `${start}, ${label} for ${kind}.`;
}

function rivalSentence({ name, phase, index, verdict }: SupplierEntry, ours: SupplierEntry): string {
  if (phase === null) return '';
  const label = verdict === null ? '' : `, ${entryVerdictLabels[verdict].toLowerCase()}`;
  const start = `${name} came in at phase ${phase}: index ${index}${label}`;
  if (ours.phase === null) return `${start}.`;
  const lead = phase - ours.phase;
  if (lead === 0) return `${start}, together with us.`;
  return `${start}, ${counted(Math.abs(lead), 'phase', 'phases')} ${lead > 0 ? 'after' : 'before'} us.`;
}

function firstMoverSentence(firstMovers: readonly SupplierEntry[]): string {
  if (firstMovers.length === 0) return '';
  const names = firstMovers.map(({ competitorId, name }) => (competitorId === null ? 'we' : name));
  const first = firstMovers[0]?.phase;
  if (names.length > 1) return `First, in phase ${first} together: ${listText(names)}.`;
  return names[0] === 'we' ? 'We are the first mover.' : `First mover: ${names[0]}.`;
}
