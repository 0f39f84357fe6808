import type { Stance } from '../../shared/model/records/stakeholder.ts';
import { stanceLabels } from '../../shared/text/labels.ts';
import styles from './stance-mark.module.css';

const up = 'M6 1.5 L11 10.5 L1 10.5 Z';
const down = 'M6 10.5 L11 1.5 L1 1.5 Z';

function Shape({ stance }: { stance: Stance }) {
  if (stance === 'champion' || stance === 'supporter') return <path d={up} className={styles[stance]} />;
  if (stance === 'opponent' || stance === 'sceptic') return <path d={down} className={styles[stance]} />;
  if (stance === 'neutral') return <circle cx="6" cy="6" r="4.5" className={styles.neutral} />;
  return (
    <text x="6" y="10.5" textAnchor="middle" className={styles.unknown}>
      ?
    </text>
  );
}

/** The shape that says where somebody stands: never color alone. */
export function StanceMark({ stance, size = 11 }: { stance: Stance; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 12 12"
      role="img"
      aria-label={stanceLabels[stance]}
      className={styles.mark}
    >
      <Shape stance={stance} />
    </svg>
  );
}
