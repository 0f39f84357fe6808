import { reachAnalysis } from '../../../shared/method/reach/reach-analysis.ts';
import type { WayIn } from '../../../shared/method/reach/ways-in.ts';
import { oncePerPlanAndDay } from '../../../shared/model/once-per-plan.ts';
import { DataTable } from '../parts/data-table.tsx';
import type { DocumentView, ViewProps } from '../view.ts';

const analysisOf = oncePerPlanAndDay(reachAnalysis);
const reachOf = ({ plan, today }: DocumentView) => analysisOf(plan, today);

/** Whether there is anything to say of it. */
export function hasReach(view: DocumentView): boolean {
  const { waysIn, meetNext, dependence } = reachOf(view);
  return waysIn.length > 0 || meetNext !== null || dependence.length > 0;
}

/** Whom to meet next, the best ways to key people none of us knows, and on whom we depend. */
export function Reach({ view }: ViewProps) {
  const { waysIn, dependence } = reachOf(view);
  return (
    <>
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
    </>
  );
}

const wayText = (way: WayIn | undefined): string =>
  way === undefined ? 'None is on the map yet: find out who works closest to them.' : `${way.sentence}.`;

function MeetNext({ view }: ViewProps) {
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
