import { activeIdeaLimit } from '../../../shared/method/collaboration-score.ts';
import { capitalized } from '../../../shared/text/lists.ts';
import { countWord } from '../../../shared/text/numbers.ts';
import styles from './active-limit.module.css';

function sentenceFor(active: number): string {
  const limit = countWord(activeIdeaLimit);
  if (active > activeIdeaLimit)
    return `${capitalized(countWord(active))} are active. ${capitalized(limit)} at a time get done: which can wait?`;
  if (active === activeIdeaLimit) return `${capitalized(limit)} are active, and that is plenty.`;
  if (active === 0) return `None is active yet. Start up to ${limit}.`;
  return `${capitalized(countWord(active))} active, room for ${countWord(activeIdeaLimit - active)} more.`;
}

/** How full the active set is: a seat for each, and a kind word when there are more ideas than seats. */
export function ActiveLimit({ active }: { active: number }) {
  const seats = Array.from({ length: Math.max(activeIdeaLimit, active) }, (_, seat) => seat);
  return (
    <span className={styles.limit} data-over={active > activeIdeaLimit || undefined}>
      <span className={styles.seats} aria-hidden="true">
        {seats.map((seat) => (
          <i
            key={seat}
            data-taken={seat < active || undefined}
            data-over={seat >= activeIdeaLimit || undefined}
          />
        ))}
      </span>
      {sentenceFor(active)}
    </span>
  );
}
