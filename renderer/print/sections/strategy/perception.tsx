import { medianLevelPerQuarter } from '../../../../shared/method/perception-history.ts';
import { relationshipGaps } from '../../../../shared/method/relationship-gap.ts';
import { ladderLabels } from '../../../../shared/method/strategy/ladder.ts';
import {
  type PerceptionTarget,
  perceptionTargets,
} from '../../../../shared/method/strategy/perception-targets.ts';
import { monthAndYear } from '../../../../shared/text/dates.ts';
import { numberText } from '../../../../shared/text/numbers.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { SectionFrame } from '../../parts/section-frame.tsx';
import { LadderChart } from '../../pictures/ladder-chart.tsx';
import { StanceWord } from '../../pictures/stance-mark.tsx';
import type { DocumentSection, SectionProps } from '../../section.ts';
import type { DocumentView } from '../../view.ts';
import { PerceptionMap } from '../lens-maps.tsx';

export const perceptionSection: DocumentSection = {
  id: 'perception',
  title: () => 'How they see us',
  missingName: 'perception targets',
  about: (view) => {
    const shown = shownTargets(view);
    const open = shown.filter(({ gap }) => (gap ?? 0) > 0).length;
    return `${open} of ${shown.length} key players below their target`;
  },
  hasContent: (view) => shownTargets(view).length > 0,
  isInternal: true,
  Body: PerceptionBody,
};

/** Key players of whom something is known or wanted. */
const shownTargets = ({ plan }: DocumentView): PerceptionTarget[] =>
  perceptionTargets(plan, plan.plan.startDate).filter(
    ({ current, desired }) => current !== null || desired !== null,
  );

function PerceptionBody({ view, ...frame }: SectionProps) {
  const { plan, today } = view;
  const labels = ladderLabels(plan);
  const targets = shownTargets(view);
  const medians = medianLevelPerQuarter(plan, today).flatMap(({ quarter, median }) =>
    median === null ? [] : [`${quarter} ${numberText(median, undefined, 1)}`],
  );
  return (
    <>
      <SectionFrame
        {...frame}
        lead={`Gap of the plan: ${relationshipGaps(plan).total}, say × rungs to climb.`}
      >
        <LadderChart targets={targets} labels={labels} />
        {medians.length > 0 && (
          <p className="picture-note">Median level of the key players, 1 to 4: {medians.join(', ')}.</p>
        )}
        <DataTable
          label="Perception of key players"
          rows={targets}
          keyOf={(target) => target.personId}
          columns={[
            { title: 'Key player', cell: ({ name }) => name, share: 22 },
            { title: 'Stance', cell: ({ stance }) => <StanceWord stance={stance} />, share: 18 },
            {
              title: 'Sees us as',
              cell: ({ current }) => (current === null ? 'not assessed' : labels[current]),
              share: 20,
            },
            { title: 'Wanted', cell: ({ desired }) => (desired === null ? '' : labels[desired]), share: 20 },
            { title: 'So far', cell: (target) => historyText(target, labels), share: 34 },
          ]}
        />
      </SectionFrame>
      <PerceptionMap view={view} />
    </>
  );
}

/** "Vendor August 2025, problem solver September 2026". */
function historyText({ history }: PerceptionTarget, labels: ReturnType<typeof ladderLabels>): string {
  return history
    .flatMap(({ date, level }) => (level === null ? [] : `${labels[level]} ${monthAndYear(date)}`))
    .join(', ');
}
