import type { ExecutiveLine } from '../../../shared/method/executive/executive-line.ts';
import { firstSentences } from '../parts/sentences.ts';
import type { Density } from './density.ts';

/** "and 3 more", under a list that does not show all; nothing where it does. */
export function AndMore({ count }: { count: number }) {
  return count <= 0 ? null : <p className="and-more">and {count} more</p>;
}

type ShortListProps = { lines: readonly ExecutiveLine[]; rows: number; density: Density };

/** The first lines of a list in the order of their weight, each in a few words. */
export function ShortList({ lines, rows, density }: ShortListProps) {
  const { title, sentence, hasNotes } = density;
  return (
    <>
      <ul className="short-list">
        {lines.slice(0, rows).map((line) => (
          <li key={line.id}>
            <strong>{firstSentences(line.title, title)}</strong>
            {hasNotes && line.note !== '' && <span>{firstSentences(line.note, sentence)}</span>}
          </li>
        ))}
      </ul>
      <AndMore count={lines.length - rows} />
    </>
  );
}
