import { activeIdeas, rankedIdeas } from '../../../shared/method/collaboration-score.ts';
import { memberName } from '../../../shared/method/stakeholders.ts';
import { listOf, type Plan } from '../../../shared/model/plan.ts';
import type { InsightCard, InsightKind } from '../../../shared/model/records/insight.ts';
import type { CollaborationIdea } from '../../../shared/model/records/value.ts';
import { listText } from '../../../shared/text/lists.ts';
import { DataTable } from '../parts/data-table.tsx';
import { firstSentences } from '../parts/sentences.ts';
import { type Milestone, Timeline } from '../pictures/timeline.tsx';
import { accountInSentence, type DocumentView, type ViewProps } from '../view.ts';
import { reviewsFor } from './reviews.tsx';

const mostGoals = 4;
const mostIdeas = 5;
const mostPairs = 6;

const firstKinds: readonly InsightKind[] = ['goal', 'pressure', 'initiative', 'obstacle'];

/** What the customer wants; where no goal is known, what presses them. */
function whatMatters(plan: Plan): InsightCard[] {
  const cards = listOf(plan, 'insightCards').filter((card) => card.kind !== 'solution');
  const rank = (card: InsightCard) => firstKinds.indexOf(card.kind);
  const goals = cards.filter((card) => card.kind === 'goal');
  return (goals.length > 0 ? goals : cards.sort((a, b) => rank(a) - rank(b))).slice(0, mostGoals);
}

export function WhatMatters({ view }: ViewProps) {
  const cards = whatMatters(view.plan);
  if (cards.length === 0) return null;
  return (
    <>
      <h3>What matters to {accountInSentence(view)}</h3>
      <dl className="what-matters">
        {cards.map((card) => (
          <div key={card.id}>
            <dt>{card.title}</dt>
            <dd>{firstSentences(card.desiredOutcome || card.detail, 160)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The ideas that are being worked on; before there are any, the best of those that are not. */
function ideasTogether(plan: Plan): CollaborationIdea[] {
  const active = activeIdeas(plan);
  const offered = active.length > 0 ? active : rankedIdeas(plan).filter(({ idea }) => idea.status === 'idea');
  return offered.slice(0, mostIdeas).map(({ idea }) => idea);
}

export function TogetherTable({ view }: ViewProps) {
  const ideas = ideasTogether(view.plan);
  if (ideas.length === 0) return null;
  return (
    <>
      <h3>What we do together</h3>
      <DataTable
        label="What we do together"
        rows={ideas}
        keyOf={(idea) => idea.id}
        columns={[
          { title: 'Initiative', cell: (idea) => idea.title, share: 25 },
          {
            title: `Value to ${accountInSentence(view)}`,
            cell: (idea) => idea.valueForCustomer,
            share: 21,
          },
          { title: 'Value to us', cell: (idea) => idea.valueForUs, share: 29 },
          { title: 'Next step', cell: (idea) => idea.nextStep, share: 29 },
        ]}
      />
    </>
  );
}

export function JointPath({ view }: ViewProps) {
  const { plan, today } = view;
  const milestones = milestonesOf(view);
  if (milestones.length < 3) return null;
  const done = milestones.filter((milestone) => milestone.kind === 'done').length;
  const open = milestones.filter((milestone) => milestone.kind === 'open').length;
  const hasReviews = milestones.some((milestone) => milestone.kind === 'review');
  return (
    <div className="joint-path">
      <h3>The way there</h3>
      <Timeline
        start={plan.plan.startDate}
        months={plan.plan.horizonMonths}
        today={today}
        milestones={milestones}
        label={`Timeline of the plan: ${done} joint actions done, ${open} ahead. The section on actions lists them.`}
      />
      <p className="chart-key" aria-hidden="true">
        <TimelineKey kind="done" /> joint action done <TimelineKey kind="open" /> joint action ahead
        {hasReviews && (
          <>
            {' '}
            <TimelineKey kind="review" /> review together
          </>
        )}
      </p>
    </div>
  );
}

function TimelineKey({ kind }: { kind: Milestone['kind'] }) {
  return (
    <svg viewBox="0 0 12 12" className="timeline" aria-hidden="true">
      {kind === 'review' ? (
        <path d="M6 1.4 l4.6 4.6 l-4.6 4.6 l-4.6 -4.6 Z" className="review" />
      ) : (
        <circle cx="6" cy="6" r="4" className={kind} />
      )}
    </svg>
  );
}

function milestonesOf(view: DocumentView): Milestone[] {
  const { plan } = view;
  const actions = listOf(plan, 'actions').flatMap((action): Milestone[] => {
    const isDone = action.status === 'done';
    const date = isDone ? (action.doneOn ?? action.dueDate) : action.dueDate;
    if (!action.joint || action.status === 'dropped' || date === null) return [];
    return [{ id: action.id, date, kind: isDone ? 'done' : 'open' }];
  });
  const reviews = reviewsFor({ ...view, isInternal: false }).map(
    ({ id, date }): Milestone => ({ id, date, kind: 'review' }),
  );
  return [...actions, ...reviews];
}

type Pair = { key: string; customer: string; ours: string; does: string[] };

/** Who of both sides carries what is done together, each pair once. */
function pairsOf(plan: Plan): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { title, customerOwnerId, ownerId } of ideasTogether(plan)) {
    const person = customerOwnerId === null ? undefined : plan.people[customerOwnerId];
    const ours = memberName(plan, ownerId);
    if (person === undefined || ours === '') continue;
    const key = `${customerOwnerId} ${ownerId}`;
    const pair = pairs.get(key) ?? {
      key,
      customer: person.name,
      ours,
      does: [],
    };
    pairs.set(key, { ...pair, does: [...pair.does, title] });
  }
  return [...pairs.values()].slice(0, mostPairs);
}

export function CarriedBy({ view: { plan } }: ViewProps) {
  const pairs = pairsOf(plan);
  if (pairs.length === 0) return null;
  return (
    <div className="who-carries">
      <h3>Who carries it</h3>
      <ul className="pairs">
        {pairs.map(({ key, customer, ours, does }) => (
          <li key={key}>
            <strong>{customer}</strong>
            {' with '}
            <strong>{ours}</strong>
            <span className="under">{listText(does)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
