import styles from './health-ring.module.css';

interface HealthRingProps {
  /** How full, 0 to 1. */
  share: number;
  size?: number;
  /** What it stands for, for screen readers; left out where text beside it says it. */
  label?: string;
}

/** A ring that fills as something gets healthier. */
export function HealthRing({ share, size = 14, label }: HealthRingProps) {
  const full = Math.max(0, Math.min(1, share));
  const stroke = size <= 20 ? size / 5.5 : size / 10;
  const radius = (size - stroke) / 2;
  const around = 2 * Math.PI * radius;
  return (
    <svg
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      className={styles.ring}
      role={label === undefined ? 'presentation' : 'img'}
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <circle cx={size / 2} cy={size / 2} r={radius} className={styles.track} strokeWidth={stroke} />
      {full > 0 && (
        <circle
          cx={size / 2}
          cy={size / 2}
          r={radius}
          className={styles.fill}
          strokeWidth={stroke}
          strokeDasharray={`${around * full} ${around}`}
          transform={`rotate(-90 ${size / 2} ${size / 2})`}
        />
      )}
    </svg>
  );
}
