import { insertOf } from '../../model/editing.ts';
import { AppError } from '../../model/errors.ts';
import type { Id } from '../../model/field.ts';
import type { IdSource } from '../../model/record.ts';
import type { Touch } from '../../model/records/prospecting.ts';
import { channelLabels } from '../../text/prospecting-labels.ts';
import { tidy } from '../words/line.ts';
import { type LineChanges, labelFor } from '../words/naming.ts';
import { channelOf } from './channel-words.ts';

/** A step of a cadence as typed. */
export type ProgramStepLine = { day: number | null; channel: Touch['channel']; title: string };

/**
 * Reads `day 5 mail with a case like theirs`: the day of the cadence with or without the word, the channel, and what
 * is said. The title is what was typed after the day; a channel alone is its own title.
 */
export function parseProgramStepLine(text: string): ProgramStepLine {
  const dayed = /^(?:day\s+)?(\d{1,3})(?:[.:,]|\s|$)\s*(.*)$/iu.exec(tidy(text));
  const day = dayed === null ? null : Number(dayed[1]);
  const isDay = day !== null && day >= 1 && day <= 365;
  const title = tidy(isDay ? (dayed?.[2] ?? '') : text);
  const [first = '', second = ''] = title.split(' ');
  const channel = channelOf(first.replace(/:$/u, '')) ?? channelOf(second) ?? 'mail';
  return { day: isDay ? day : null, channel, title: title === '' && isDay ? channelLabels[channel] : title };
}

/**
 * The change that adds the step to a program; without a day it comes after the last one.
 * Throws INVALID_INPUT when nothing is left for a title.
 */
export function addProgramStepChanges(
  line: ProgramStepLine,
  program: { id: Id; lastDay: number },
  newId: IdSource,
): LineChanges {
  if (line.title === '')
    throw new AppError('INVALID_INPUT', 'Say what is done, such as “day 5 mail with a case”');
  const { title, channel } = line;
  const day = line.day ?? Math.min(365, program.lastDay + 2);
  return {
    label: labelFor('Add step', title),
    changes: [insertOf('programSteps', { id: newId(), programId: program.id, title, channel, day })],
  };
}
