import type { CalendarDate } from '../model/field.ts';
import { takeDay } from './words/day-words.ts';
import { takeOut, tidy } from './words/line.ts';

/** A figure of the customer as typed. What was not said is '' or null. */
export type MetricLine = {
  title: string;
  value: number | null;
  unit: string;
  /** The day that was named, else today. */
  date: CalendarDate;
  target: string;
  northStar: boolean;
  source: string;
};

const figure = '([-\u2212]?\\d+(?:,\\d{3})*(?:[.]\\d+)?)';
// A figure with a sign of its own wins over any other ("Scrap, lines 1 to 3 3.8 %"); the last one is meant.
const valuePatterns: readonly RegExp[] = [
  new RegExp(`^(.*?)[\\s:=]*(?<![\\d.,])([€$£])\\s?${figure}\\s*(bn|m|k)?$`, 'iu'),
  new RegExp(`^(.*?)[\\s:=]+${figure}\\s*(%|‰|[€$£])$`, 'u'),
  new RegExp(`^(.*)[\\s:=]+${figure}(?:\\s+(\\p{L}+(?:\\s+\\p{L}+){0,2}))?$`, 'u'),
];

/**
 * Reads `On-time delivery 94 % on 3 March`: the title, a figure with its unit, the day it was read. `north star` in
 * front (or `*`) marks the figure they steer by; `target 97 %` at the end is where it should go; brackets hold the
 * source. A line without a figure names the metric alone.
 */
export function parseMetricLine(text: string, today: CalendarDate): MetricLine {
  const star = /^\s*(?:\*|north star\b)\s*[:,-]?\s*/iu.exec(text);
  let rest = tidy(text.slice(star?.[0].length ?? 0));
  const source = takeOut(rest, /\(([^()]+)\)\s*$/u);
  rest = source?.rest ?? rest;
  const target = takeOut(rest, /[\s,;|]+target\s*:?\s+([^,;|]+)$/iu);
  rest = target?.rest ?? rest;
  const day = takeDay(rest, today, 'back');
  rest = withoutEdges(day?.rest ?? rest);
  const line: MetricLine = {
    title: rest,
    value: null,
    unit: '',
    date: day?.date ?? today,
    target: tidy(target?.found[1] ?? ''),
    northStar: star !== null,
    source: tidy((source?.found[1] ?? '').replace(/^source\s*:\s*/iu, '')),
  };
  return { ...line, ...valueIn(rest) };
}

const withoutEdges = (text: string): string => text.replace(/^[\s,;:–-]+|[\s,;:–-]+$/gu, '');

function valueIn(text: string): Partial<MetricLine> {
  const [money, signed, plain] = valuePatterns.map((pattern) => pattern.exec(text));
  const found = money ?? signed ?? plain;
  if (found === null || found === undefined) return {};
  const [, title = '', first = '', second = '', third = ''] = found;
  const isMoney = found === money;
  const value = Number((isMoney ? second : first).replaceAll(',', '').replace('\u2212', '-'));
  const unit = isMoney ? tidy(`${first}${third}`) : tidy(second);
  const name = withoutEdges(title);
  return name === '' || !Number.isFinite(value) ? {} : { title: name, value, unit };
}
