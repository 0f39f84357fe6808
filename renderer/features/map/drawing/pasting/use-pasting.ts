import { useCallback, useMemo, useState } from 'react';
import type { CalendarDate } from '../../../../../shared/model/field.ts';
import { newId } from '../../../../../shared/model/id.ts';
import type { Plan } from '../../../../../shared/model/plan.ts';
import { type Block, readBlockLines } from '../../../../../shared/quick-add/drawing/block-lines.ts';
import { type BlockReading, readBlock } from '../../../../../shared/quick-add/drawing/read-block.ts';
import { type NameAnswers, noAnswers } from '../../../../../shared/quick-add/words/meant-person.ts';
import { fold } from '../../../../../shared/text/fold.ts';
import type { StakeholderMapProps } from '../../map-props.ts';
import { pastRefusal } from '../../time/past-refusal.ts';
import type { MapViewAction } from '../../use-map-view.ts';

type Pasted = {
  block: Block;
  answers: NameAnswers;
  /** What happens when it is left without drawing. */
  onLeave: () => void;
};

/** A block that waits to be drawn. */
export type Pasting = {
  /** What it would draw; null while nothing was pasted. */
  reading: BlockReading | null;
  block: Block | null;
  /** Shows what a text would draw; on a past day, says why it would not and leaves it. */
  open: (text: string, onLeave: () => void) => void;
  /** Says whom a name means: a person's id or whole name, null for somebody new. */
  answer: (typed: string, meant: string | null) => void;
  /** Writes a line anew. */
  correct: (number: number, text: string) => void;
  /** Draws all that was understood as one step; what was not stays to be corrected. Gives whether it is done with. */
  draw: () => Promise<boolean>;
  leave: () => void;
};

export function usePasting(
  { plan, today, onChange }: Pick<StakeholderMapProps, 'plan' | 'today' | 'onChange'>,
  day: CalendarDate,
  send: (action: MapViewAction) => void,
): Pasting {
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const reading = useMemo(
    () => (pasted === null ? null : readBlock(plan, pasted.block, pasted.answers, today, newId)),
    [plan, pasted, today],
  );
  const refusal = pastRefusal(day, today);
  const open = useCallback(
    (text: string, onLeave: () => void): void => {
      if (refusal === null) setPasted({ block: readBlockLines(text), answers: noAnswers, onLeave });
      else {
        send({ kind: 'notice', text: refusal });
        onLeave();
      }
    },
    [refusal, send],
  );
  const answer = (typed: string, meant: string | null): void =>
    setPasted((now) =>
      now === null ? null : { ...now, answers: new Map([...now.answers, [fold(typed), meant]]) },
    );
  const correct = (number: number, text: string): void =>
    setPasted((now) => (now === null ? null : { ...now, block: withLine(now.block, number, text) }));
  const draw = async (): Promise<boolean> => {
    if (pasted === null || reading === null) return true;
    if (reading.changes.length > 0 && !(await onChange(reading.label, [...reading.changes]))) return false;
    const left = reading.lines.filter(({ problem }) => problem !== null).map(({ number }) => number);
    send({ kind: 'notice', text: drawnInWords(reading, left.length) });
    const lines = pasted.block.lines.filter(({ number }) => left.includes(number));
    // To leave what is left over loses nothing that was drawn.
    setPasted(lines.length === 0 ? null : { ...pasted, block: { ...pasted.block, lines } });
    return lines.length === 0;
  };
  const leave = (): void => {
    pasted?.onLeave();
    setPasted(null);
  };
  return { reading, block: pasted?.block ?? null, open, answer, correct, draw, leave };
}

function withLine(block: Block, number: number, text: string): Block {
  const lines = block.lines.map((line) => (line.number === number ? { number, text, cells: null } : line));
  return { ...block, lines };
}

function drawnInWords({ changes, label }: BlockReading, left: number): string {
  const drawn = changes.length === 0 ? 'Nothing new was drawn.' : `${label}: done.`;
  return left === 0 ? drawn : `${drawn} ${left === 1 ? '1 line is' : `${left} lines are`} left to correct.`;
}

/** Whether a typed line names somebody who could be several people. */
export function isAmbiguous(plan: Plan, text: string, today: string): boolean {
  return readBlock(plan, readBlockLines(text), noAnswers, today, newId).questions.length > 0;
}
