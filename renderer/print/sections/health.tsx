import { coachingPoints } from '../../../shared/method/coaching.ts';
import { planHealth } from '../../../shared/method/plan-health.ts';
import { SectionFrame } from '../parts/section-frame.tsx';
import { HealthPicture } from '../pictures/health-picture.tsx';
import type { DocumentSection, SectionProps } from '../section.ts';

/** More would not be read; the rest waits beside its step in the app. */
const mostPoints = 12;

export const healthSection: DocumentSection = {
  id: 'health',
  title: () => 'Where the plan stands',
  missingName: 'where the plan stands',
  about: ({ plan, today }) =>
    `Health ${Math.round(planHealth(plan, today).score)} of 100, and what to do next`,
  hasContent: () => true,
  isInternal: true,
  Body: HealthBody,
};

function HealthBody({ view: { plan, today }, ...frame }: SectionProps) {
  const points = coachingPoints(plan, today);
  return (
    <SectionFrame
      {...frame}
      lead="Confirmed insight, people on our side, work on time, and reviews that are held."
    >
      <HealthPicture health={planHealth(plan, today)} />
      {points.length > 0 && (
        <>
          <h3>Worth doing next</h3>
          <ol className="coaching">
            {points.slice(0, mostPoints).map((point) => (
              <li key={point.id}>
                <h4>{point.title}</h4>
                <p>{point.sentence}</p>
              </li>
            ))}
          </ol>
          {points.length > mostPoints && (
            <p className="picture-note">
              and {points.length - mostPoints} more, each beside its step in the app
            </p>
          )}
        </>
      )}
    </SectionFrame>
  );
}
