import { type Outcome, outcomeBoard } from '../../../shared/method/outcomes/outcome-board.ts';
import type { CalendarDate } from '../../../shared/model/field.ts';
import { daysBetween } from '../../../shared/text/calendar.ts';
import { agoText, shortDate } from '../../../shared/text/dates.ts';
import { outcomeLabels } from '../../../shared/text/outcome-labels.ts';
import { DataTable } from '../parts/data-table.tsx';
import { SectionFrame } from '../parts/section-frame.tsx';
import type { DocumentSection, SectionProps } from '../section.ts';
import type { DocumentView } from '../view.ts';

export const outcomesSection: DocumentSection = {
  id: 'outcomes',
  title: () => 'What the plan has brought',
  missingName: 'what the plan has brought',
  about: (view) => `${rated(view).length} of 8 outcomes, 1 poor to 5 excellent`,
  hasContent: (view) => rated(view).length > 0,
  isInternal: true,
  Body: OutcomesBody,
};

const rated = ({ plan, today }: DocumentView): Outcome[] =>
  outcomeBoard(plan, today).filter(({ latest }) => latest !== null);

function changeText({ change }: Outcome): string {
  if (change === null) return '';
  if (change === 0) return 'same';
  return change > 0 ? `+${change}` : `−${-change}`;
}

function OutcomesBody({ view, ...frame }: SectionProps) {
  const { today } = view;
  const outcomes = rated(view);
  const first = outcomes.map(({ readings }) => readings[0]?.date ?? today).sort()[0] ?? today;
  return (
    <SectionFrame {...frame} lead="Rated by the team, 1 poor to 5 excellent.">
      <DataTable
        label="Outcomes over time"
        rows={outcomes}
        keyOf={({ dimension }) => dimension}
        columns={[
          { title: 'Outcome', cell: ({ dimension }) => outcomeLabels[dimension], share: 20 },
          {
            title: `Since ${shortDate(first, today)}`,
            cell: (outcome) => <OutcomeLine outcome={outcome} first={first} today={today} />,
            share: 26,
          },
          { title: 'Now', cell: ({ latest }) => latest, look: 'figure', share: 7 },
          { title: 'Change', cell: changeText, look: 'figure', share: 9 },
          {
            title: 'Rated',
            cell: ({ readings }) => agoText(readings.at(-1)?.date ?? null, today),
            share: 14,
          },
          { title: 'Why', cell: ({ readings }) => readings.at(-1)?.note ?? '', share: 34 },
        ]}
      />
    </SectionFrame>
  );
}

const size = { width: 150, height: 26, inset: 4 };

type OutcomeLineProps = { outcome: Outcome; first: CalendarDate; today: CalendarDate };

function OutcomeLine({ outcome: { dimension, readings }, first, today }: OutcomeLineProps) {
  const days = Math.max(1, daysBetween(first, today));
  const points = readings.map(({ date, rating }) => ({
    date,
    x: size.inset + ((size.width - 2 * size.inset) * daysBetween(first, date)) / days,
    y: size.inset + (size.height - 2 * size.inset) * (1 - (rating - 1) / 4),
  }));
  const label = `${outcomeLabels[dimension]}: ${readings.map(({ date, rating }) => `${rating} on ${shortDate(date, today)}`).join(', ')}`;
  return (
    <svg className="outcome-line" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label}>
      <line x1={0} x2={size.width} y1={size.height / 2} y2={size.height / 2} className="middle" />
      <polyline points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
      {points.map(({ date, x, y }) => (
        <circle key={date} cx={x} cy={y} r={2.4} className="outcome-dot" />
      ))}
    </svg>
  );
}
