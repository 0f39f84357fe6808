import { levelNumber } from '../../../../shared/method/relationship-gap.ts';
import type { PerceptionTarget } from '../../../../shared/method/strategy/perception-targets.ts';
import type { RelationshipLevel } from '../../../../shared/model/records/stakeholder.ts';
import { Picture } from '../../../components/picture.tsx';
import styles from './perception.module.css';

interface LadderTrackProps {
  target: PerceptionTarget;
  labels: Readonly<Record<RelationshipLevel, string>>;
}

const height = 30;
const middle = height / 2;
const edge = 10;

function descriptionOf({ name, current, desired }: PerceptionTarget, labels: LadderTrackProps['labels']) {
  const now = current === null ? 'not assessed' : labels[current];
  return `${name}: now ${now}, wanted ${desired === null ? 'not set' : labels[desired]}`;
}

/** Four rungs side by side: a disc where they see us, a ring where they should, and the way between. */
export function LadderTrack({ target, labels }: LadderTrackProps) {
  const { current, desired, gap } = target;
  const draw = (width: number) => {
    const xOf = (level: RelationshipLevel) => edge + ((levelNumber(level) - 1) / 3) * (width - 2 * edge);
    return (
      <>
        <line className={styles.rail} x1={edge} x2={width - edge} y1={middle} y2={middle} />
        {(['vendor', 'credibleSource', 'problemSolver', 'trustedAdvisor'] as const).map((level) => (
          <line
            key={level}
            className={styles.rail}
            x1={xOf(level)}
            x2={xOf(level)}
            y1={middle - 5}
            y2={middle + 5}
          />
        ))}
        {current !== null && desired !== null && (
          <line
            className={styles.way}
            data-open={(gap ?? 0) > 0 || undefined}
            x1={xOf(current)}
            x2={xOf(desired)}
            y1={middle}
            y2={middle}
          />
        )}
        {desired !== null && <circle className={styles.wanted} cx={xOf(desired)} cy={middle} r="7.5" />}
        {current !== null && <circle className={styles.now} cx={xOf(current)} cy={middle} r="5" />}
      </>
    );
  };
  return (
    <Picture label={descriptionOf(target, labels)} height={height}>
      {draw}
    </Picture>
  );
}
