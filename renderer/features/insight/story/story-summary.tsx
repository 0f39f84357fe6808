import type { Id } from '../../../../shared/model/field.ts';
import type { InsightCard } from '../../../../shared/model/records/insight.ts';
import styles from './story-summary.module.css';

type StorySummaryProps = {
  cards: readonly InsightCard[];
  orphans: readonly InsightCard[];
  onSelect: (id: Id) => void;
};

/** How much of the story is confirmed, and a way to the first card from which nothing follows yet. */
export function StorySummary({ cards, orphans, onSelect }: StorySummaryProps) {
  const confirmed = cards.filter(({ validation }) => validation !== 'unconfirmed').length;
  const first = orphans[0];
  return (
    <>
      {confirmed} of {cards.length} confirmed by the customer
      {first !== undefined && (
        <>
          {' · '}
          <button type="button" className={styles.orphans} onClick={() => onSelect(first.id)}>
            {orphans.length} without a “so what”
          </button>
        </>
      )}
    </>
  );
}
