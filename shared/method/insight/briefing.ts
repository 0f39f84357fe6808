import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { InsightCard } from '../../model/records/insight.ts';
import type { Stakeholder } from '../../model/records/stakeholder.ts';
import { dueText, longDate } from '../../text/dates.ts';
import { buyingRoleLabels, stanceLabels } from '../../text/labels.ts';
import { listText } from '../../text/lists.ts';
import { counted } from '../../text/numbers.ts';
import type { StepId } from '../../wizard/step-ids.ts';
import { isOpenAction } from '../action-checks.ts';
import { keyPlayers } from '../key-players.ts';
import { planHealth } from '../plan-health.ts';
import { isOpposed, isSupportive, memberName, personName } from '../stakeholders.ts';
import { ladderLabels } from '../strategy/ladder.ts';
import { swotPairing } from '../strategy/swot.ts';
import { metricStandings, northStarOf } from './customer-metrics.ts';
import { metricStandingText } from './metric-words.ts';

/** One line of the briefing, the record it speaks of, and the step where that is worked on. */
export type BriefingLine = { id: Id; step: StepId; text: string; note: string };

/** What a newcomer has to know of an account, short enough for one screen and one page (METHOD R34). */
export type Briefing = {
  /** What the company is, in its own sentences; '' where nobody wrote it down. */
  who: string;
  facts: string[];
  wants: BriefingLine[];
  northStar: string;
  decides: BriefingLine[];
  standing: string[];
  next: BriefingLine[];
  avoid: BriefingLine[];
};

/** Lines a part of the briefing has at most: more would not be read. */
const mostLines = 4;

/** Everything on one page, computed from the plan. For our own eyes: it names stances and what to avoid. */
export function briefingOf(plan: Plan, today: CalendarDate): Briefing {
  return {
    who: plan.account.overview,
    facts: factsOf(plan),
    wants: wantsOf(plan),
    northStar: northStarText(plan, today),
    decides: decidersOf(plan),
    standing: standingOf(plan, today),
    next: nextOf(plan, today),
    avoid: avoidOf(plan),
  };
}

function factsOf({ account }: Plan): string[] {
  return [account.industry, account.headquarters, account.ownership, account.mission].filter(
    (fact) => fact !== '',
  );
}

const priorityRanks = { high: 0, medium: 1, low: 2 };
const rankOf = ({ priority }: InsightCard): number => (priority === null ? 3 : priorityRanks[priority]);

function wantsOf(plan: Plan): BriefingLine[] {
  return listOf(plan, 'insightCards')
    .filter((card) => card.kind === 'goal' && card.validation !== 'done')
    .sort((a, b) => rankOf(a) - rankOf(b))
    .slice(0, mostLines)
    .map(({ id, title, desiredOutcome, validation }) => ({
      id,
      step: 'insight',
      text: desiredOutcome === '' ? title : `${title}: ${desiredOutcome}`,
      note: validation === 'unconfirmed' ? 'not confirmed yet' : 'confirmed',
    }));
}

function northStarText(plan: Plan, today: CalendarDate): string {
  const star = northStarOf(plan);
  const standing = metricStandings(plan, today).find(({ metric }) => metric.id === star?.id);
  if (star === null || standing === undefined) return '';
  const target = star.target === '' ? '' : `; target ${star.target}`;
  return `${star.title}: ${metricStandingText(standing, today)}${target}`;
}

/** Deciders and approvers first, then the other key players. */
function decidersOf(plan: Plan): BriefingLine[] {
  const decides = ({ roles }: Stakeholder): boolean =>
    roles.includes('decider') || roles.includes('approver');
  const players = keyPlayers(plan);
  const others = listOf(plan, 'stakeholders').filter((s) => decides(s) && !players.includes(s));
  const labels = ladderLabels(plan);
  return [...players.filter(decides), ...others, ...players.filter((player) => !decides(player))]
    .slice(0, mostLines + 2)
    .map((stakeholder) => {
      const { personId, roles, stance, perceptionCurrent } = stakeholder;
      const title = plan.people[personId]?.title ?? '';
      const part = roles.map((role) => buyingRoleLabels[role].toLowerCase());
      const sees = perceptionCurrent === null ? '' : `sees us as ${labels[perceptionCurrent].toLowerCase()}`;
      return {
        id: personId,
        step: 'decisionCenter',
        text: [personName(plan, personId), title].filter((word) => word !== '').join(', '),
        note: [
          listText(part),
          stance === 'unknown' ? 'stance unknown' : stanceLabels[stance].toLowerCase(),
          sees,
        ]
          .filter((word) => word !== '')
          .join(' · '),
      };
    });
}

function standingOf(plan: Plan, today: CalendarDate): string[] {
  const { score, rating } = planHealth(plan, today);
  const players = keyPlayers(plan);
  const supportive = players.filter(isSupportive).length;
  const { open } = swotPairing(plan);
  const differentiators = listOf(plan, 'differentiators').map(({ title }) => title);
  return [
    `Health of the plan: ${Math.round(score)} of 100, ${rating}.`,
    players.length === 0
      ? ''
      : `${supportive} of ${counted(players.length, 'key player', 'key players')} ${supportive === 1 ? 'supports' : 'support'} us.`,
    differentiators.length === 0 ? '' : `What sets us apart: ${listText(differentiators)}.`,
    open.length === 0 ? '' : `Open flank: ${listText(open.map(({ title }) => title))}.`,
  ].filter((sentence) => sentence !== '');
}

function nextOf(plan: Plan, today: CalendarDate): BriefingLine[] {
  return listOf(plan, 'actions')
    .filter(isOpenAction)
    .sort((a, b) => ((a.dueDate ?? '9999') < (b.dueDate ?? '9999') ? -1 : 1))
    .slice(0, mostLines)
    .map(({ id, title, ownerId, dueDate }) => ({
      id,
      step: 'actions',
      text: title,
      note: [memberName(plan, ownerId), dueDate === null ? '' : dueText(dueDate, today)]
        .filter((word) => word !== '')
        .join(', '),
    }));
}

/** What makes trouble: open problems, opponents, what was told in confidence, and what is only our reading. */
function avoidOf(plan: Plan): BriefingLine[] {
  const problems = listOf(plan, 'problems')
    .filter(({ status }) => status !== 'solved')
    .map(({ id, title, openedOn }) => ({
      id,
      step: 'history' as const,
      text: `Open issue: ${title}`,
      note: `since ${longDate(openedOn)}; have the answer ready`,
    }));
  const opposed = keyPlayers(plan)
    .filter(isOpposed)
    .sort((one, other) => Number(other.stance === 'opponent') - Number(one.stance === 'opponent'))
    .map(({ personId, stance }) => ({
      id: personId,
      step: 'decisionCenter' as const,
      text: `Surprising ${personName(plan, personId)}`,
      note: `${stanceLabels[stance].toLowerCase()} with a say in it`,
    }));
  const confidential = listOf(plan, 'insightCards')
    .filter((card) => card.confidential)
    .map(({ id, title, toldById }) => ({
      id,
      step: 'insight' as const,
      text: `Mentioning “${title}”`,
      note: toldById === null ? 'confidential' : `${personName(plan, toldById)} told us in confidence`,
    }));
  const assumed = listOf(plan, 'insightCards')
    .filter((card) => card.kind === 'goal' && card.validation === 'unconfirmed')
    .map(({ id, title }) => ({
      id,
      step: 'insight' as const,
      text: `Quoting “${title}” as theirs`,
      note: 'nobody there confirmed it',
    }));
  return [...problems, ...confidential, ...opposed, ...assumed].slice(0, mostLines + 2);
}
