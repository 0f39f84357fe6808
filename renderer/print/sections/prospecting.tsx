import { planAttainment, programAttainment } from '../../../shared/method/prospecting/attainment.ts';
import {
  type AudienceMember,
  audienceProgress,
} from '../../../shared/method/prospecting/audience-progress.ts';
import { programFocus } from '../../../shared/method/prospecting/program-focus.ts';
import { prospectingMeasures } from '../../../shared/method/prospecting/touch-counts.ts';
import { targetOf } from '../../../shared/method/prospecting/weekly-target.ts';
import { memberName, personName } from '../../../shared/method/stakeholders.ts';
import { listOf, type Plan } from '../../../shared/model/plan.ts';
import type { ProspectingProgram, Touch } from '../../../shared/model/records/prospecting.ts';
import { attainmentWords } from '../../../shared/text/attainment-words.ts';
import { longDate, monthAndYear } from '../../../shared/text/dates.ts';
import { capitalized, shortListText } from '../../../shared/text/lists.ts';
import { percentText } from '../../../shared/text/numbers.ts';
import {
  channelLabels,
  measureLabels,
  measureText,
  programFocusLabels,
  programStatusLabels,
  touchKindLabels,
} from '../../../shared/text/prospecting-labels.ts';
import { DataTable } from '../parts/data-table.tsx';
import { TwoLines } from '../parts/pair.tsx';
import { SectionFrame } from '../parts/section-frame.tsx';
import { WeeksChart } from '../pictures/weeks-chart.tsx';
import type { DocumentSection, SectionProps } from '../section.ts';
import type { DocumentView } from '../view.ts';

/** The touches that a reader wants to see; the rest is in the figures. */
const mostTouches = 15;

export const prospectingSection: DocumentSection = {
  id: 'prospecting',
  title: () => 'Whom we set out to meet',
  missingName: 'prospecting',
  isInternal: true,
  about: ({ plan, today }) => {
    const programs = listOf(plan, 'prospectingPrograms').length;
    const words = attainmentWords(planAttainment(plan, today));
    return [`${programs} ${programs === 1 ? 'program' : 'programs'}`, words]
      .filter((part) => part !== '')
      .join(', ');
  },
  hasContent: ({ plan }) =>
    Object.keys(plan.prospectingPrograms).length + Object.keys(plan.touches).length > 0,
  Body: ProspectingBody,
};

function ProspectingBody({ view, ...frame }: SectionProps) {
  const attainment = planAttainment(view.plan, view.today);
  const words = attainmentWords(attainment);
  return (
    <SectionFrame {...frame} lead={words === '' ? '' : `${capitalized(words)}.`}>
      <WeeksChart weeks={attainment.weeks} />
      <DataTable
        label="Prospecting by month"
        rows={attainment.months}
        keyOf={(month) => month.start}
        columns={[
          { title: 'Month', cell: ({ start }) => monthAndYear(start), share: 22 },
          ...prospectingMeasures.map((measure) => ({
            title: measureLabels[measure],
            cell: ({ actual, target }: (typeof attainment.months)[number]) =>
              target[measure] === 0 ? actual[measure] || '' : `${actual[measure]} of ${target[measure]}`,
            look: 'figure' as const,
            share: 16,
          })),
          {
            title: 'Reached',
            cell: ({ share }) => (share === null ? '' : percentText(share)),
            look: 'figure',
            share: 14,
          },
        ]}
      />
      <Programs view={view} />
      <Touches view={view} />
    </SectionFrame>
  );
}

function Programs({ view: { plan, today } }: { view: DocumentView }) {
  const programs = listOf(plan, 'prospectingPrograms');
  if (programs.length === 0) return null;
  return (
    <>
      <h3>Programs</h3>
      <DataTable
        label="Prospecting programs"
        rows={programs}
        keyOf={(program) => program.id}
        columns={[
          {
            title: 'Program',
            cell: (program) => (
              <>
                {program.title}{' '}
                <span className="chip">{programFocusLabels[programFocus(program).focus].toLowerCase()}</span>
                {program.aim !== '' && <span className="under">{program.aim}</span>}
              </>
            ),
            share: 36,
          },
          { title: 'A week brings', cell: targetText, share: 18 },
          {
            title: 'Audience',
            cell: (program) => audienceText(plan, audienceProgress(plan, program, today)),
            share: 24,
          },
          {
            title: 'State',
            cell: (program) => (
              <TwoLines
                first={programStatusLabels[program.status]}
                second={attainmentWords(programAttainment(plan, program, today))}
              />
            ),
            share: 22,
          },
        ]}
      />
    </>
  );
}

function targetText(program: ProspectingProgram): string {
  const target = targetOf(program);
  return prospectingMeasures
    .filter((measure) => target[measure] > 0)
    .map((measure) => measureText(measure, target[measure]))
    .join(', ');
}

function audienceText(plan: Plan, members: readonly AudienceMember[]): string {
  if (members.length === 0) return 'nobody named yet';
  const untouched = members.filter(({ state }) => state === 'untouched');
  const reached = members.filter(({ state }) => state === 'reached').length;
  const spoken = `${reached} of ${members.length} spoken to`;
  return untouched.length === 0
    ? spoken
    : `${spoken}; not touched: ${shortListText(untouched.map(({ personId }) => personName(plan, personId)))}`;
}

function Touches({ view: { plan } }: { view: DocumentView }) {
  const rows = listOf(plan, 'touches')
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, mostTouches);
  if (rows.length === 0) return null;
  return (
    <>
      <h3>Latest touches</h3>
      <DataTable
        label="The latest touches"
        rows={rows}
        keyOf={(touch) => touch.id}
        columns={[
          { title: 'With', cell: ({ personId }) => personName(plan, personId), share: 20 },
          { title: 'Day', cell: ({ date }) => longDate(date), look: 'tight', share: 20 },
          { title: 'What', cell: kindText, share: 18 },
          { title: 'What came of it', cell: outcomeOf, share: 26 },
          { title: 'Who of us', cell: ({ teamMemberId }) => memberName(plan, teamMemberId), share: 16 },
        ]}
      />
    </>
  );
}

function kindText({ kind, channel }: Touch): string {
  return channel === 'meeting'
    ? touchKindLabels[kind]
    : `${touchKindLabels[kind]}, ${channelLabels[channel].toLowerCase()}`;
}

function outcomeOf({ outcome, nextStep }: Touch) {
  return (
    <>
      {outcome}
      {nextStep !== '' && <span className="under">next: {nextStep}</span>}
    </>
  );
}
