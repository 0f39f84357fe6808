import { listOf, type Plan } from '../../model/plan.ts';
import { fold } from '../../text/fold.ts';

/** One way to go on with a line: what it then says, and what is offered. */
export type Completion = {
  /** The whole line with the offer in it, ready to go on typing. */
  line: string;
  /** What is offered, as it stands in the list. */
  offer: string;
  /** What it is: "person", "one of us", "unit", "rival", "how they are tied", "how strong". */
  meaning: string;
};

const verbs = [
  'reports to',
  'influences',
  'knows',
  'is close to',
  'can introduce us to',
  'has a dotted line to',
  'is in conflict with',
  'backs',
] as const;
const strengths = ['strongly', 'weakly'] as const;
const depths = ['well', 'briefly'] as const;
const anyVerb = new RegExp(`^(.+?)\\s+(${verbs.join('|')})\\s+(.*)$`, 'iu');
const mostOffers = 6;

type Named = { name: string; meaning: string };

/**
 * How a line typed on the map could go on: names of people, of us, of units and rivals where each can stand, and after a
 * whole name the ways in which two are tied. The best first, at most six; empty where nothing fits or nothing was typed.
 */
export function completions(plan: Plan, line: string): Completion[] {
  if (line.trim() === '') return [];
  const tie = anyVerb.exec(line);
  if (tie !== null && !/[,>]/.test(line)) return afterVerb(plan, line, tie[2] ?? '', tie[3] ?? '');
  const arrow = line.lastIndexOf('>');
  if (arrow >= 0) return named(people(plan), line, line.slice(arrow + 1));
  const parts = line.split(',');
  if (parts.length === 3) return named(units(plan), line, parts[2] ?? '');
  if (parts.length > 1) return [];
  return [...afterName(plan, line), ...named([...people(plan), ...us(plan)], line, line)].slice(
    0,
    mostOffers,
  );
}

const people = (plan: Plan): Named[] =>
  listOf(plan, 'people').map(({ name }) => ({ name, meaning: 'person' }));
const us = (plan: Plan): Named[] =>
  listOf(plan, 'teamMembers').map(({ name }) => ({ name: `${name} (us)`, meaning: 'one of us' }));
const units = (plan: Plan): Named[] =>
  listOf(plan, 'businessUnits').map(({ name }) => ({ name, meaning: 'unit' }));
const rivals = (plan: Plan): Named[] =>
  listOf(plan, 'competitors').map(({ name }) => ({ name, meaning: 'rival' }));

/** Those whose name, or a word of it, begins with what was typed last; nothing once it is there in full. */
function named(all: readonly Named[], line: string, typed: string): Completion[] {
  const wanted = fold(typed);
  if (wanted === '' && typed === line) return [];
  const start = line.slice(0, line.length - typed.length);
  const gap = start === '' || start.endsWith(' ') ? '' : ' ';
  return all
    .map(({ name, meaning }) => ({ name, meaning, rank: rankOf(fold(name), wanted) }))
    .filter(({ rank, name }) => rank !== null && fold(name) !== wanted)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.name.localeCompare(b.name))
    .slice(0, mostOffers)
    .map(({ name, meaning }) => ({ line: `${start}${gap}${name}`, offer: name, meaning }));
}

function rankOf(name: string, wanted: string): number | null {
  if (name.startsWith(wanted)) return 0;
  return name.split(' ').some((word) => word.startsWith(wanted)) ? 1 : null;
}

/** After a whole name and a blank: how that person is tied to the next. */
function afterName(plan: Plan, line: string): Completion[] {
  const text = fold(line);
  const known = [...people(plan), ...us(plan)].find(({ name }) => {
    const whole = fold(name);
    return text.startsWith(whole) && (line.length > name.length || text.length > whole.length);
  });
  if (known === undefined) return [];
  const rest = line.slice(known.name.length);
  if (!/^\s/.test(rest)) return [];
  const offered = known.meaning === 'one of us' ? ['knows'] : verbs;
  return offered
    .filter((verb) => verb.startsWith(fold(rest)))
    .slice(0, mostOffers)
    .map((verb) => ({
      line: `${line.slice(0, known.name.length)} ${verb} `,
      offer: verb,
      meaning: 'how they are tied',
    }));
}

function afterVerb(plan: Plan, line: string, verb: string, typed: string): Completion[] {
  const all = verb.toLowerCase() === 'backs' ? rivals(plan) : people(plan);
  const names = named(all, line, typed);
  const isWhole = all.some(({ name }) => fold(typed).startsWith(fold(name)));
  if (!isWhole || !typed.endsWith(' ')) return names;
  const words = verb.toLowerCase() === 'knows' ? depths : strengths;
  return words.map((word) => ({ line: `${line}${word}`, offer: word, meaning: 'how strong' }));
}
