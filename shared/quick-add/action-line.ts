import type { CalendarDate } from '../model/field.ts';
import { takeDay } from './words/day-words.ts';
import { takeOut, tidy } from './words/line.ts';
import { takeCounterpart, takeOwner } from './words/people-words.ts';

/** An action as typed. What was not said is '' or null. */
export type ActionLine = {
  title: string;
  ownerName: string;
  dueDate: CalendarDate | null;
  /** Whom at the customer it is done with, if that is somebody of the plan. */
  counterpartName: string;
  joint: boolean;
};

/**
 * Reads `Send the joint cost model to plant finance @Mara 12 Dec with Jon Berg`: owner after `@`, a day in any usual
 * form, the customer's counterpart after `with`, and `(joint)` for what is agreed with the customer. The order of
 * these does not matter; what is left is the title.
 */
export function parseActionLine(text: string, today: CalendarDate): ActionLine {
  const joint = takeOut(tidy(text), /\(joint\)|(?:^|\s)!joint\b/iu);
  const owner = takeOwner(joint?.rest ?? tidy(text));
  // The day may stand before or after the counterpart.
  const day = takeDay(owner.rest, today);
  const counterpart = takeCounterpart(day?.rest ?? owner.rest);
  const lateDay = day ?? takeDay(counterpart.rest, today);
  const title = day === null && lateDay !== null ? lateDay.rest : counterpart.rest;
  return {
    title: title.replace(/[\s,;:–-]+$/u, ''),
    ownerName: owner.name,
    dueDate: lateDay?.date ?? null,
    counterpartName: counterpart.name,
    joint: joint !== null,
  };
}
