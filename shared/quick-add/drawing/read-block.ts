import type { Change } from '../../model/change.ts';
import type { CalendarDate, Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { IdSource } from '../../model/record.ts';
import { fold, isSameText } from '../../text/fold.ts';
import { parsePersonLine } from '../person-line.ts';
import { parseRelationshipLine } from '../relationship-line.ts';
import { tidy } from '../words/line.ts';
import { AmbiguousName, type NameAnswers, personAmong } from '../words/meant-person.ts';
import { BlockDrawing, type Said, type Work } from './block-drawing.ts';
import { type Block, type BlockLine, personOfRow } from './block-lines.ts';
import { blockLabel } from './block-words.ts';
import { personLineText, relationshipLineText } from './line-text.ts';

/**
 * What a line does: adds somebody or something, completes what is there, changes nothing since the map says so already,
 * waits for an answer, or is not understood.
 */
export type LineOutcome = 'new' | 'changed' | 'known' | 'open' | 'refused';

export type ReadLine = {
  number: number;
  /** What the line was understood to say, as it would be typed; the text itself where it was not. */
  says: string;
  outcome: LineOutcome;
  /** Why something of it is not drawn, as a sentence; null where all of it is. */
  problem: string | null;
  /** The earlier line that is about the same person; null without one. */
  sameAs: number | null;
};

/** A name in the block that fits several people. */
export type NameQuestion = {
  /** The name as it was written first. */
  typed: string;
  /** In which lines it stands. */
  lines: readonly number[];
  /** Whom it could mean, by what to answer; null is somebody new. */
  choices: readonly { answer: string | null; label: string }[];
};

export type BlockReading = {
  lines: readonly ReadLine[];
  questions: readonly NameQuestion[];
  /** One step of the history that draws all that was understood. */
  label: string;
  changes: readonly Change[];
};

/**
 * Reads a pasted block against a plan: what each line would do, the changes that do it as one step, and whom to ask
 * about. People are found before managers and ties, so that the order of the lines does not matter; somebody who is
 * on the map, or in an earlier line, is completed and never doubled. A line that cannot be understood draws nothing.
 */
export function readBlock(
  plan: Plan,
  block: Block,
  answers: NameAnswers,
  today: CalendarDate,
  newId: IdSource,
): BlockReading {
  const works = block.lines.map((source): Work => {
    return { source, said: saidIn(source, block), changes: [], personId: null, error: null };
  });
  const drawing = new BlockDrawing(plan, answers, today, newId);
  for (const work of works) drawing.addPerson(work);
  drawing.settle();
  for (const work of works) drawing.addTies(work);
  const changes = drawing.changes;
  const firstLines = new Map<Id, number>();
  return {
    lines: works.map((work) => readLineOf(plan, work, firstLines)),
    questions: questionsOf(drawing.settle(), works),
    label: blockLabel(changes),
    changes,
  };
}

function saidIn(source: BlockLine, block: Block): Said {
  if (source.cells !== null) return { kind: 'person', line: personOfRow(source.cells, block.columns) };
  const tie = parseRelationshipLine(source.text);
  if (tie !== null && !/[,;>→@]/.test(`${tie.fromName}${tie.toName}`)) return { kind: 'tie', line: tie };
  return { kind: 'person', line: parsePersonLine(source.text) };
}

function readLineOf(plan: Plan, work: Work, firstLines: Map<Id, number>): ReadLine {
  const { source, said, personId, error } = work;
  const sameAs = personId === null ? null : (firstLines.get(personId) ?? null);
  if (personId !== null && sameAs === null) firstLines.set(personId, source.number);
  const text = said.kind === 'tie' ? relationshipLineText(said.line) : personLineText(said.line);
  const isUnderstood = said.kind === 'tie' || said.line.name !== '';
  return {
    number: source.number,
    says: isUnderstood ? text : tidy(source.text),
    outcome: outcomeOf(plan, work, sameAs !== null),
    problem: error === null ? null : sentence(error.message),
    sameAs,
  };
}

function outcomeOf(plan: Plan, { changes, personId, error }: Work, isAgain: boolean): LineOutcome {
  if (error instanceof AmbiguousName) return 'open';
  if (error !== null) return 'refused';
  if (personId !== null && !isAgain && plan.people[personId] === undefined) return 'new';
  if (changes.length === 0) return 'known';
  const isTie = personId === null;
  return isTie && changes.some(({ op }) => op === 'insert') ? 'new' : 'changed';
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function questionsOf(plan: Plan, works: readonly Work[]): NameQuestion[] {
  const questions = new Map<string, { error: AmbiguousName; lines: number[] }>();
  for (const { error, source } of works) {
    if (!(error instanceof AmbiguousName)) continue;
    const known = questions.get(fold(error.typed));
    if (known === undefined) questions.set(fold(error.typed), { error, lines: [source.number] });
    else known.lines.push(source.number);
  }
  return [...questions.values()].map(({ error: { typed, candidates }, lines }) => ({
    typed,
    lines,
    choices: [
      ...candidates.map((person) => {
        const isAlone = candidates.every(
          ({ id, name }) => id === person.id || !isSameText(name, person.name),
        );
        return { answer: isAlone ? person.name : person.id, label: personAmong(plan, candidates, person) };
      }),
      { answer: null, label: `Somebody new called ${typed}` },
    ],
  }));
}
