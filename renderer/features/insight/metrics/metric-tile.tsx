import { IconStar, IconStarFilled } from '@tabler/icons-react';
import type { MetricStanding } from '../../../../shared/method/insight/customer-metrics.ts';
import { metricValueText } from '../../../../shared/method/insight/metric-words.ts';
import { agoText } from '../../../../shared/text/dates.ts';
import { today } from '../../../state/today.ts';
import { MetricChart } from './metric-chart.tsx';
import styles from './metrics.module.css';

interface MetricTileProps {
  standing: MetricStanding;
  isSelected: boolean;
  onSelect: () => void;
  onStar: () => void;
}

/** A metric at a glance: what it stands at, how fresh that is, and where it comes from. */
export function MetricTile({ standing, isSelected, onSelect, onStar }: MetricTileProps) {
  const { metric, latest, isStale } = standing;
  const Star = metric.northStar ? IconStarFilled : IconStar;
  return (
    <article
      className={styles.tile}
      aria-label={metric.title}
      data-record-id={metric.id}
      data-selected={isSelected || undefined}
      data-north-star={metric.northStar || undefined}
    >
      <header className={styles.tileHead}>
        <button
          type="button"
          className={styles.star}
          aria-pressed={metric.northStar}
          aria-label={
            metric.northStar ? `${metric.title} is their north star` : `Make ${metric.title} their north star`
          }
          onClick={onStar}
        >
          <Star size={16} aria-hidden="true" />
        </button>
        <button type="button" className={styles.name} aria-pressed={isSelected} onClick={onSelect}>
          {metric.northStar && <span className={styles.kind}>North star</span>}
          {metric.title}
        </button>
        {latest !== null && (
          <p className={styles.now}>
            <strong>{metricValueText(latest.value, metric.unit)}</strong>{' '}
            <span data-stale={isStale || undefined}>
              {isStale
                ? `not read for ${agoText(latest.date, today()).replace(' ago', '')}`
                : agoText(latest.date, today())}
            </span>
          </p>
        )}
      </header>
      <MetricChart standing={standing} height={metric.northStar ? 168 : 112} isDetailed={metric.northStar} />
    </article>
  );
}
