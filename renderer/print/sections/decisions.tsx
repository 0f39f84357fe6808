import { earlyEntry, type SupplierEntry } from '../../../shared/method/decision/early-entry.ts';
import { entryWords } from '../../../shared/method/decision/entry-sentences.ts';
import { type DatedPhase, decisionTiming } from '../../../shared/method/decision/phase-dates.ts';
import {
  mostQualification,
  qualificationOf,
  qualificationScore,
} from '../../../shared/method/decision/qualification-score.ts';
import { approvalPath, type RoleSeats, seatsByRole } from '../../../shared/method/decision/seats.ts';
import { personName } from '../../../shared/method/stakeholders.ts';
import type { CalendarDate } from '../../../shared/model/field.ts';
import { listOf } from '../../../shared/model/plan.ts';
import {
  type DecisionCenter,
  type QualificationElement,
  qualificationElements,
} from '../../../shared/model/records/decision-center.ts';
import { longDate, shortDate } from '../../../shared/text/dates.ts';
import {
  buyClassLabels,
  decisionStatusLabels,
  entryVerdictLabels,
  phaseLabel,
  qualificationBandLabels,
  qualificationLabels,
  qualificationScoreLabels,
} from '../../../shared/text/decision-labels.ts';
import { buyingRoleLabels } from '../../../shared/text/labels.ts';
import { capitalized, listText } from '../../../shared/text/lists.ts';
import { shortMoneyText } from '../../../shared/text/money.ts';
import { counted } from '../../../shared/text/numbers.ts';
import { DataTable } from '../parts/data-table.tsx';
import { SectionFrame } from '../parts/section-frame.tsx';
import { EntryChart } from '../pictures/entry-chart.tsx';
import type { DocumentSection, SectionProps } from '../section.ts';
import type { DocumentView, ViewProps } from '../view.ts';
import { DecisionMaps } from './lens-maps.tsx';

export const decisionsSection: DocumentSection = {
  id: 'decisions',
  title: () => 'What they decide, and who came in when',
  missingName: 'the decisions of the customer',
  about: ({ plan }) => {
    const open = listOf(plan, 'decisionCenters').filter((decision) => decision.status === 'open').length;
    return capitalized(counted(open, 'open decision', 'open decisions'));
  },
  hasContent: ({ plan }) => Object.keys(plan.decisionCenters).length > 0,
  isInternal: true,
  Body: DecisionsBody,
};

function DecisionsBody({ view, ...frame }: SectionProps) {
  return (
    <>
      <SectionFrame
        {...frame}
        lead="Each decision with its seats, its approvals, how well it is qualified, and the entry of every supplier: index 100 in the first phase, 0 in the last."
      >
        {listOf(view.plan, 'decisionCenters').map((decision) => (
          <Decision key={decision.id} view={view} decision={decision} />
        ))}
      </SectionFrame>
      <DecisionMaps view={view} />
    </>
  );
}

type DecisionProps = ViewProps & { decision: DecisionCenter };

function factsOf({ status, buyClass, currentPhase, deadline, value }: DecisionCenter): string {
  const parts = [
    decisionStatusLabels[status],
    buyClass === 'unknown' ? 'buy class not known' : buyClassLabels[buyClass].toLowerCase(),
    currentPhase === null ? '' : `phase ${currentPhase} of 8, ${phaseLabel(currentPhase).toLowerCase()}`,
    deadline === null ? '' : `to be decided by ${longDate(deadline)}`,
    value === null ? '' : shortMoneyText(value),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function Decision({ view, decision }: DecisionProps) {
  const { plan, today } = view;
  const { title, purpose } = decision;
  const { ours, rivals } = earlyEntry(plan, decision);
  const { phases } = decisionTiming(plan, decision, today);
  const words = entryWords(plan, decision);
  const entries = [ours, ...rivals];
  return (
    <section className="decision">
      <h3>{title}</h3>
      <p className="decision-facts">{factsOf(decision)}</p>
      {purpose !== '' && <p>{purpose}</p>}
      <div className="gap">
        <p className="gap-line">
          <strong>{words.title}.</strong> {words.sentences.join(' ')}
        </p>
        <EntryChart phases={phases} entries={entries} />
      </div>
      <EntryTable title={title} entries={entries.filter((entry) => entry.entryId !== null)} today={today} />
      <PhaseTable title={title} phases={phases} today={today} />
      <DataTable
        label={`Seats: ${title}`}
        rows={seatsByRole(plan, decision.id).filter(({ isEmpty }) => !isEmpty)}
        keyOf={(seats) => seats.role}
        columns={[
          { title: 'Role', cell: ({ role }) => buyingRoleLabels[role], share: 18 },
          { title: 'Who', cell: (seats) => namesIn(view, seats), share: 82 },
        ]}
      />
      <EmptySeats view={view} decision={decision} />
      <Approvals view={view} decision={decision} />
      <Qualification view={view} decision={decision} />
    </section>
  );
}

function namesIn({ plan }: DocumentView, { filled }: RoleSeats): string {
  return listText(filled.map((seat) => personName(plan, seat.personId)));
}

/** The roles nobody is known for, said once. */
function EmptySeats({ view, decision }: DecisionProps) {
  const empty = seatsByRole(view.plan, decision.id).filter(({ isEmpty }) => isEmpty);
  if (empty.length === 0 || decision.status !== 'open') return null;
  return (
    <p className="decision-facts">
      Empty seats: {listText(empty.map(({ role }) => buyingRoleLabels[role].toLowerCase()))}.
    </p>
  );
}

type Titled = { title: string; today: CalendarDate };

function EntryTable({ title, entries, today }: Titled & { entries: readonly SupplierEntry[] }) {
  return (
    <DataTable
      label={`Entries: ${title}`}
      rows={entries}
      keyOf={(entry) => entry.competitorId ?? 'us'}
      columns={[
        {
          title: 'Supplier',
          cell: ({ competitorId, name }) => (competitorId === null ? 'We' : name),
          share: 24,
        },
        { title: 'Phase', cell: ({ phase }) => phase ?? '', look: 'figure', share: 10 },
        {
          title: 'Since',
          cell: ({ enteredOn }) => (enteredOn === null ? '' : shortDate(enteredOn, today)),
          share: 20,
        },
        {
          title: 'Evidence',
          cell: ({ evidence }) => (evidence.answered === 0 ? '' : `${evidence.sum} of ${evidence.most}`),
          look: 'figure',
          share: 16,
        },
        { title: 'Index', cell: ({ index }) => index ?? '', look: 'figure', share: 12 },
        {
          title: 'Verdict',
          cell: ({ verdict }) => (verdict === null ? '' : entryVerdictLabels[verdict]),
          share: 18,
        },
      ]}
    />
  );
}

function PhaseTable({ title, phases, today }: Titled & { phases: readonly DatedPhase[] }) {
  const dayText = (date: CalendarDate | null): string => (date === null ? '' : shortDate(date, today));
  return (
    <DataTable
      label={`Phases: ${title}`}
      rows={phases.filter(({ recordId }) => recordId !== null)}
      keyOf={({ phase }) => String(phase)}
      columns={[
        { title: 'Phase', cell: ({ phase }) => `${phase} ${phaseLabel(phase)}`, share: 36 },
        { title: 'From', cell: ({ startDate }) => dayText(startDate), share: 16 },
        { title: 'To', cell: ({ endDate }) => dayText(endDate), share: 16 },
        { title: 'What happens in it', cell: ({ note }) => note, share: 32 },
      ]}
    />
  );
}

function Approvals({ view, decision }: DecisionProps) {
  const { plan, today } = view;
  return (
    <DataTable
      label={`Approvals: ${decision.title}`}
      rows={approvalPath(plan, decision.id).steps}
      keyOf={(seat) => seat.id}
      columns={[
        {
          title: 'Approval',
          cell: ({ approvalOrder, personId }) =>
            `${approvalOrder === null ? '' : `${approvalOrder} `}${personName(plan, personId) || 'Empty seat'}`,
          share: 30,
        },
        {
          title: 'Given',
          cell: ({ approvedOn }) => (approvedOn === null ? 'open' : shortDate(approvedOn, today)),
          share: 16,
        },
        { title: 'Note', cell: ({ note }) => note, share: 54 },
      ]}
    />
  );
}

function Qualification({ view, decision }: DecisionProps) {
  const { plan } = view;
  const { score, scored, band } = qualificationScore(plan, decision.id);
  if (scored === 0) return null;
  const known = (element: QualificationElement) => qualificationOf(plan, decision.id, element);
  const wordOf = (value: number | null | undefined): string => {
    if (value === 0 || value === 1 || value === 2)
      return `${value} ${qualificationScoreLabels[value].toLowerCase()}`;
    return '';
  };
  return (
    <>
      <p className="decision-facts">
        <strong>
          MEDDPICC {score} of {mostQualification}:
        </strong>{' '}
        {qualificationBandLabels[band].toLowerCase()}
      </p>
      <DataTable
        label={`MEDDPICC: ${decision.title}`}
        rows={qualificationElements.filter((element) => known(element) !== null)}
        keyOf={(element) => element}
        columns={[
          { title: 'Element', cell: (element) => qualificationLabels[element], share: 24 },
          { title: 'Score', cell: (element) => wordOf(known(element)?.score), look: 'tight', share: 16 },
          { title: 'Evidence', cell: (element) => known(element)?.evidence ?? '', share: 60 },
        ]}
      />
    </>
  );
}
