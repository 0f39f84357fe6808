import { systemCode } from '../../db/system-error.ts';
import type { TextSink } from './environment.ts';

/** Writes text and waits until it is out, so that ending the process cuts nothing off. */
export function writeTo(sink: TextSink, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    sink.write(text, (error) => {
      // A reader that has seen enough (`| head`) is no failure of the command.
      const isClosed = systemCode(error) === 'EPIPE';
      if (error && !isClosed) reject(error);
      else resolve();
    });
  });
}

/** Rows as columns of equal width, two blanks apart; '' for none. */
export function asTable(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length);
  return rows
    .map((row) =>
      row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Any plain value as an indented outline for people to read. */
export function asOutline(value: unknown, indent = ''): string {
  if (Array.isArray(value)) return value.map((entry) => `${indent}- ${inline(entry, indent)}`).join('\n');
  if (typeof value !== 'object' || value === null) return `${indent}${scalar(value)}`;
  return Object.entries(value)
    .map(
      ([name, entry]) =>
        `${indent}${name}:${isNested(entry) ? `\n${asOutline(entry, `${indent}  `)}` : ` ${scalar(entry)}`}`,
    )
    .join('\n');
}

const inline = (value: unknown, indent: string): string =>
  isNested(value) ? asOutline(value, `${indent}  `).trimStart() : scalar(value);

const isNested = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

function scalar(value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'number') return String(Number(value.toFixed(4)));
  return typeof value === 'object' ? 'none' : String(value);
}

/** "1 person", "2 people". */
export const counted = (count: number, one: string, more: string): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : more}`;
