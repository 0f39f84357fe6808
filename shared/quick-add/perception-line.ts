import type { CalendarDate } from '../model/field.ts';
import { type RelationshipLevel, relationshipLevels, type Stance } from '../model/records/stakeholder.ts';
import { fold } from '../text/fold.ts';
import { relationshipLevelLabels } from '../text/labels.ts';
import { takeDay } from './words/day-words.ts';
import { takeOut, tidy } from './words/line.ts';
import { stanceOf } from './words/vocabulary.ts';

/** How somebody saw us on a day, as typed. What was not said is '' or null. */
export type PerceptionLine = {
  name: string;
  level: RelationshipLevel | null;
  stance: Stance | null;
  date: CalendarDate;
  note: string;
  /** Words that are neither a level nor a stance. */
  leftOver: string;
};

type LevelLabels = Readonly<Record<RelationshipLevel, string>>;

/**
 * Reads `Ana Ruiz: problem solver, champion, 3 March (after the board day)`: a name, a colon or comma, then a level
 * in the plan's own words or the usual ones, a stance, a day that is past, a note in brackets.
 */
export function parsePerceptionLine(text: string, today: CalendarDate, labels: LevelLabels): PerceptionLine {
  const note = takeOut(tidy(text), /\(([^()]+)\)\s*$/u);
  const day = takeDay(note?.rest ?? tidy(text), today, 'back');
  const [name = '', ...words] = (day?.rest ?? note?.rest ?? tidy(text))
    .split(/[:,;]|\s+[–-]\s+/u)
    .map(tidy)
    .filter((part) => part !== '');
  const line: PerceptionLine = {
    name,
    level: null,
    stance: null,
    date: day?.date ?? today,
    note: tidy(note?.found[1] ?? ''),
    leftOver: '',
  };
  const unknown: string[] = [];
  for (const word of words) {
    const level = levelOf(word, labels);
    const stance = stanceOf(word);
    if (level !== null) line.level = level;
    else if (stance !== null) line.stance = stance;
    else unknown.push(word);
  }
  return { ...line, leftOver: unknown.join(', ') };
}

function levelOf(words: string, labels: LevelLabels): RelationshipLevel | null {
  const wanted = fold(words);
  return (
    relationshipLevels.find((level) => fold(labels[level]) === wanted) ??
    relationshipLevels.find((level) => fold(relationshipLevelLabels[level]) === wanted) ??
    null
  );
}
