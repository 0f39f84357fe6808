import { reachAnalysis } from '../../../shared/method/reach/reach-analysis.ts';
import type { WayIn } from '../../../shared/method/reach/ways-in.ts';
import { oncePerPlanAndDay } from '../../../shared/model/once-per-plan.ts';
import { listText } from '../../../shared/text/lists.ts';
import { counted } from '../../../shared/text/numbers.ts';
import { DataTable } from '../parts/data-table.tsx';
import { SectionFrame } from '../parts/section-frame.tsx';
import type { DocumentSection, SectionProps } from '../section.ts';
import type { DocumentView } from '../view.ts';

const analysisOf = oncePerPlanAndDay(reachAnalysis);
const reachOf = ({ plan, today }: DocumentView) => analysisOf(plan, today);

export const reachSection: DocumentSection = {
  id: 'reach',
  title: () => 'How we get to whom',
  missingName: 'how we get to whom',
  about: (view) => {
    const { waysIn, dependence } = reachOf(view);
    const parts = [
      ...(waysIn.length === 0 ? [] : [`Ways to ${counted(waysIn.length, 'key person', 'key people')}`]),
      ...(dependence.length === 0 ? [] : [`${waysIn.length === 0 ? 'O' : 'o'}n whom we depend`]),
    ];
    return parts.length === 0 ? 'Whom to meet next' : listText(parts);
  },
  hasContent: (view) => {
    const { waysIn, meetNext, dependence } = reachOf(view);
    return waysIn.length > 0 || meetNext !== null || dependence.length > 0;
  },
  isInternal: true,
  isExtra: true,
  Body: ReachBody,
};

function ReachBody({ view, ...frame }: SectionProps) {
  const { waysIn, dependence } = reachOf(view);
  return (
    <SectionFrame {...frame}>
      <MeetNext view={view} />
      {waysIn.length > 0 && (
        <>
          <h3>Key people whom none of us knows</h3>
          <DataTable
            label="Ways to key people whom none of us knows"
            rows={waysIn}
            keyOf={({ personId }) => personId}
            columns={[
              { title: 'Who', cell: ({ name }) => name, share: 20 },
              { title: 'Best way in', cell: ({ ways }) => wayText(ways[0]), share: 48 },
              { title: 'For and against it', cell: ({ ways }) => ways[0]?.remark ?? '', share: 32 },
            ]}
          />
        </>
      )}
      {dependence.length > 0 && (
        <>
          <h3>On whom we depend most</h3>
          <ul className="points">
            {dependence.map(({ personId, name, loss }) => (
              <li key={personId}>
                <span className="severity">{name}</span>
                <p>
                  If {name} leaves: {loss.breakages.map(({ sentence }) => sentence).join(' ')}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </SectionFrame>
  );
}

const wayText = (way: WayIn | undefined): string =>
  way === undefined ? 'None is on the map yet: find out who works closest to them.' : `${way.sentence}.`;

function MeetNext({ view }: { view: DocumentView }) {
  const { meetNext } = reachOf(view);
  if (meetNext === null) return null;
  const { name, reason, way } = meetNext;
  return (
    <>
      <h3>Whom to meet next: {name}</h3>
      <p>
        {reason}
        {way !== null && ` ${way.sentence}.`}
      </p>
    </>
  );
}
