import { metricStandings } from '../../../shared/method/insight/customer-metrics.ts';
import { metricStandingText } from '../../../shared/method/insight/metric-words.ts';
import { listOf, type Plan } from '../../../shared/model/plan.ts';
import type { InsightCard } from '../../../shared/model/records/insight.ts';
import { firstSentences } from '../parts/sentences.ts';
import { MetricChart } from '../pictures/metric-chart.tsx';
import { accountInSentence, type DocumentView } from '../view.ts';
import type { OnePagerProps } from './one-pager.tsx';
import { ShortList } from './short-list.tsx';

/** Who the customer is in a sentence or two, the figure it steers by, and its goals. */
export function Wants({ view, density }: OnePagerProps) {
  const { plan } = view;
  const wants = wantsOf(plan);
  const overview = plan.account.overview.trim();
  const star = northStar(view);
  if (wants.length === 0 && overview === '' && star === undefined) return null;
  return (
    <section>
      <h2>What {accountInSentence(view)} wants</h2>
      {overview !== '' && density.hasNotes && (
        <p className="muted">{firstSentences(overview, density.sentence + 60)}</p>
      )}
      <ShortList
        rows={density.wants}
        density={density}
        lines={wants.map(({ id, title, desiredOutcome }) => ({ id, title, note: desiredOutcome }))}
      />
      {star !== undefined && (
        <div className="north-star">
          <p>
            <strong>{firstSentences(star.metric.title, density.title)}</strong>
            <span>
              {firstSentences(metricStandingText(star, view.today), 90)}
              {star.metric.target === '' ? '' : `; target ${firstSentences(star.metric.target, 40)}`}
            </span>
          </p>
          {density.hasNotes && star.readings.length > 1 && <MetricChart standing={star} size="small" />}
        </div>
      )}
    </section>
  );
}

const priorityRanks = { high: 0, medium: 1, low: 2 };
const rankOf = ({ priority }: InsightCard): number => (priority === null ? 3 : priorityRanks[priority]);

/** Their goals, the most pressing first; where none is known, what presses them. */
function wantsOf(plan: Plan): InsightCard[] {
  const cards = listOf(plan, 'insightCards').sort((a, b) => rankOf(a) - rankOf(b));
  const goals = cards.filter(({ kind }) => kind === 'goal');
  return goals.length > 0 ? goals : cards.filter(({ kind }) => kind === 'pressure');
}

const northStar = ({ plan, today }: DocumentView) =>
  metricStandings(plan, today).find(({ metric, latest }) => metric.northStar && latest !== null);
