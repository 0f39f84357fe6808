import { type KeyboardEvent, useState } from 'react';
import type { SeatCandidate } from '../../../../shared/method/decision/seat-candidates.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import { isSameText } from '../../../../shared/text/fold.ts';
import { candidatesFor, type Opening, type Seated } from './opening.ts';

/** Somebody who could sit there; without a candidate it is the typed one, as somebody new. */
export type SeatOffer = { key: string; who: Seated; candidate: SeatCandidate | null };

/** As many as are read at a glance; typing narrows them down. */
const mostOffers = 6;

/** Who fits what is typed, and at the end the typed one as somebody new, unless that is whom the plan has. */
function offersFor(plan: Plan, opening: Opening, text: string): SeatOffer[] {
  const all = candidatesFor(plan, opening, text);
  const [name = ''] = text.split(/[,;>]/);
  const isKnown = all.some((candidate) => isSameText(candidate.name, name));
  const known = all.slice(0, mostOffers).map((candidate): SeatOffer => {
    return { key: candidate.personId, who: { personId: candidate.personId }, candidate };
  });
  return text === '' || isKnown ? known : [...known, { key: 'new', who: { text }, candidate: null }];
}

type Options = {
  plan: Plan;
  opening: Opening;
  onFill: (who: Seated) => Promise<string | null>;
  onClose: () => void;
};

/** What is typed for an empty seat, who fits it, and what the keys do. */
export function useSeatOffers({ plan, opening, onFill, onClose }: Options) {
  const [line, setLine] = useState('');
  const [chosen, setChosen] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const text = line.trim();
  const list = offersFor(plan, opening, text);
  // What is typed means the first that fits; before that nobody is meant.
  const active = chosen ?? (text === '' || list.length === 0 ? null : 0);
  const take = async (index: number | null): Promise<void> => {
    const offer = index === null ? undefined : list[index];
    if (offer === undefined) return setProblem('Type a name, or choose somebody with the arrow keys.');
    const refusal = await onFill(offer.who);
    if (refusal === null) onClose();
    else setProblem(refusal);
  };
  const move = (by: 1 | -1): void => {
    const from = active ?? (by === 1 ? -1 : list.length);
    if (list.length > 0) setChosen((from + by + list.length) % list.length);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter') void take(active);
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else return;
    event.preventDefault();
  };
  const type = (typed: string): void => {
    setLine(typed);
    setChosen(null);
    setProblem(null);
  };
  return { line, text, list, active, problem, take, type, onKeyDown };
}
