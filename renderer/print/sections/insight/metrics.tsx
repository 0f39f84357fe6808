import { type MetricStanding, metricStandings } from '../../../../shared/method/insight/customer-metrics.ts';
import { metricStandingText, metricValueText } from '../../../../shared/method/insight/metric-words.ts';
import { personName } from '../../../../shared/method/stakeholders.ts';
import { longDate } from '../../../../shared/text/dates.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { SectionFrame } from '../../parts/section-frame.tsx';
import { MetricChart } from '../../pictures/metric-chart.tsx';
import type { DocumentSection, SectionProps } from '../../section.ts';
import { accountInSentence, type DocumentView } from '../../view.ts';

export const metricsSection: DocumentSection = {
  id: 'metrics',
  title: (view) => `What ${accountInSentence(view)} steers by`,
  missingName: 'the figures the customer steers by',
  about: (view) => {
    const standings = standingsOf(view);
    const star = standings.find(({ metric }) => metric.northStar);
    const count = `${standings.length} ${standings.length === 1 ? 'figure' : 'figures'}`;
    return star === undefined ? count : `${count}; north star: ${star.metric.title}`;
  },
  hasContent: (view) => standingsOf(view).length > 0,
  Body: MetricsBody,
};

const standingsOf = ({ plan, today }: DocumentView): MetricStanding[] => metricStandings(plan, today);

function MetricsBody({ view, ...frame }: SectionProps) {
  const lead = view.isInternal ? '' : 'As you told us, or published it; tell us where we are wrong.';
  return (
    <SectionFrame {...frame} lead={lead}>
      {standingsOf(view).map((standing) => (
        <Metric key={standing.metric.id} view={view} standing={standing} />
      ))}
    </SectionFrame>
  );
}

function Metric({ view, standing }: { view: DocumentView; standing: MetricStanding }) {
  const { metric, readings } = standing;
  const owner = personName(view.plan, metric.ownerId);
  const facts = [
    metricStandingText(standing, view.today),
    metric.target === '' ? '' : `target ${metric.target}`,
    owner === '' ? '' : `answered for by ${owner}`,
  ];
  return (
    <div className="metric">
      <h3>
        {metric.title} {metric.northStar && <span className="chip grow">North star</span>}
      </h3>
      <p className="small muted">{facts.filter((fact) => fact !== '').join(' · ')}</p>
      {metric.meaning !== '' && <p className="prose">{metric.meaning}</p>}
      {readings.length > 1 && <MetricChart standing={standing} />}
      <DataTable
        label={`Readings of ${metric.title}`}
        rows={readings.toReversed()}
        keyOf={(reading) => reading.id}
        columns={[
          { title: 'Read on', cell: ({ date }) => longDate(date), look: 'tight', share: 24 },
          {
            title: 'Value',
            cell: ({ value }) => metricValueText(value, metric.unit),
            look: 'figure',
            share: 18,
          },
          { title: 'Source', cell: ({ source }) => source, share: 28 },
          { title: 'Note', cell: ({ note }) => note, share: 38 },
        ]}
      />
    </div>
  );
}
