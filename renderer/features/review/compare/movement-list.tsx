import type { PersonMove } from '../../../../shared/method/versions/map-movement.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { goToStep } from '../../../state/navigation-store.ts';
import styles from './compare.module.css';

const kinds = { came: 'new', left: 'gone', moved: '' } as const;

function summaryOf({ kind, details }: PersonMove): string {
  if (kind !== 'moved') return kinds[kind];
  return details
    .map(({ what, label, before, after }) => {
      const way = `${before === '' ? 'nobody' : before} → ${after === '' ? 'nobody' : after}`;
      return what === 'stance' ? way : `${label.toLowerCase()}: ${way}`;
    })
    .join('; ');
}

/** Who moved and how, numbered as in the picture. */
export function MovementList({ planId, moves }: { planId: Id; moves: readonly PersonMove[] }) {
  return (
    <ol className={styles.moves}>
      {moves.map((move) => (
        <li key={move.personId}>
          {move.kind === 'left' ? (
            <span className={styles.recordTitle}>{move.name}</span>
          ) : (
            <button
              type="button"
              className={styles.stepLink}
              onClick={() => goToStep(planId, 'decisionCenter', move.personId)}
            >
              {move.name}
            </button>
          )}{' '}
          <span className={styles.noun}>{summaryOf(move)}</span>
        </li>
      ))}
    </ol>
  );
}
