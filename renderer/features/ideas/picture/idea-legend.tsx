import { ideaStatusLabels } from '../../../../shared/text/labels.ts';
import type { ScoredIdea } from '../scored-idea.ts';
import styles from './idea-picture.module.css';

/** What the dots mean, and the ideas that have no place on the picture yet. */
export function IdeaLegend({
  ideas,
  onSelect,
}: {
  ideas: readonly ScoredIdea[];
  onSelect: (id: string) => void;
}) {
  const unscored = ideas.filter(({ score }) => score === null);
  return (
    <div className={styles.under}>
      {(['active', 'idea', 'done'] as const).map((status) => (
        <span key={status} className={styles.key} data-status={status}>
          <i aria-hidden="true" />
          {ideaStatusLabels[status]}
        </span>
      ))}
      {unscored.length > 0 && (
        <>
          <span>Not scored yet:</span>
          {unscored.map(({ id, idea }) => (
            <button key={id} type="button" className={styles.unscored} onClick={() => onSelect(id)}>
              {idea.title}
            </button>
          ))}
        </>
      )}
    </div>
  );
}
