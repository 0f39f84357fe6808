import { useState } from 'react';
import type { ProspectingLine, Week } from '../../../shared/ipc/week-shapes.ts';
import { percentText } from '../../../shared/text/numbers.ts';
import { measureLabels } from '../../../shared/text/prospecting-labels.ts';
import { QuickAdd } from '../../components/quick-add.tsx';
import { Card } from '../../components/step-frame.tsx';
import { sentenceOf } from '../../state/bridge.ts';
import { goToStep } from '../../state/navigation-store.ts';
import { logTouch } from './log-touch.ts';
import styles from './prospecting-card.module.css';

const trendWidth = 96;
const trendHeight = 20;

/** The last weeks' shares as a line, the newest at the right. */
function Trend({ shares, streak }: Pick<ProspectingLine, 'shares' | 'streak'>) {
  if (shares.length < 2) return null;
  const step = (trendWidth - 8) / (shares.length - 1);
  const points = shares.map((share, index) => ({
    x: 4 + index * step,
    y: trendHeight - 4 - share * (trendHeight - 8),
  }));
  const last = points.at(-1);
  return (
    <div className={styles.trend}>
      <span>{streak > 1 ? `${streak} weeks in a row` : `Last ${shares.length} weeks`}</span>
      <svg
        width={trendWidth}
        height={trendHeight}
        role="img"
        aria-label={`Target reached in the last ${shares.length} weeks: ${shares.map((share) => percentText(share)).join(', ')}`}
      >
        <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {last !== undefined && <circle cx={last.x} cy={last.y} r="3" />}
      </svg>
    </div>
  );
}

function Measure({ label, actual, target }: { label: string; actual: number; target: number }) {
  const share = target === 0 ? 1 : Math.min(1, actual / target);
  return (
    <div className={styles.measure}>
      <div className={styles.figures}>
        <span>{label}</span>
        <span>{target === 0 ? actual : `${actual} of ${target}`}</span>
      </div>
      <div className={styles.track} aria-hidden="true">
        <div style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
}

/** One plan's numbers, with a line that logs into it. */
function PlanBlock({ line }: { line: ProspectingLine }) {
  const [isLogging, setLogging] = useState(false);
  const { planId, accountName, measures, shares, streak } = line;
  const add = async (text: string): Promise<string | null> => {
    try {
      await logTouch(text, planId);
      return null;
    } catch (error) {
      return sentenceOf(error);
    }
  };
  return (
    <li>
      <div className={styles.head}>
        <button type="button" className={styles.account} onClick={() => goToStep(planId, 'actions')}>
          {accountName}
        </button>
        <button
          type="button"
          className={styles.log}
          aria-expanded={isLogging}
          aria-label={`Log a touch at ${accountName}`}
          onClick={() => setLogging(!isLogging)}
        >
          Log
        </button>
      </div>
      {measures.map(({ measure, actual, target }) => (
        <Measure key={measure} label={measureLabels[measure]} actual={actual} target={target} />
      ))}
      <Trend shares={shares} streak={streak} />
      {isLogging && (
        <QuickAdd
          isCard
          label={`Log at ${accountName}`}
          example="met Ana Ruiz, open to the pilot"
          onAdd={add}
        />
      )}
    </li>
  );
}

/** This week's prospecting against its targets, the plans that are furthest behind first. */
export function ProspectingCard({ week }: { week: Week }) {
  const { lines, total } = week.prospecting;
  if (total === 0) return null;
  return (
    <Card title="Prospecting">
      <ul className={styles.plans}>
        {lines.map((line) => (
          <PlanBlock key={line.planId} line={line} />
        ))}
      </ul>
      {total > lines.length && <p className={styles.rest}>and {total - lines.length} more plans</p>}
    </Card>
  );
}
