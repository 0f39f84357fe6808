import styles from './drawing.module.css';
import type { LineOffersState } from './use-line-offers.ts';

/** How the line could go on, above it; the keyboard stays in the line. */
export function LineOffers({ offers }: { offers: LineOffersState }) {
  const { list, chosen, listId, take } = offers;
  if (list.length === 0) return null;
  return (
    <div id={listId} role="listbox" aria-label="How the line could go on" className={styles.offers}>
      {list.map(({ offer, meaning, line }, index) => (
        <div
          key={line}
          id={`${listId}-${index}`}
          role="option"
          // The keyboard never comes here; the line names the chosen one.
          tabIndex={-1}
          aria-selected={index === chosen}
          className={styles.offer}
          onPointerDown={(event) => {
            // The line keeps the keyboard.
            event.preventDefault();
            take(index);
          }}
        >
          <span>{offer}</span>
          <span className={styles.meaning}>{meaning}</span>
        </div>
      ))}
    </div>
  );
}
