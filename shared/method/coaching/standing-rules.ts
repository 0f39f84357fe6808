import type { Plan } from '../../model/plan.ts';
import { longDate } from '../../text/dates.ts';
import { listText } from '../../text/lists.ts';
import { counted } from '../../text/numbers.ts';
import { keyPlayers } from '../key-players.ts';
import { perceptionMovement } from '../perception-history.ts';
import { personName } from '../stakeholders.ts';
import { ladderLabels } from '../strategy/ladder.ts';
import { swotPairing } from '../strategy/swot.ts';
import type { Advice, CoachingRule } from './rule.ts';
import { namesOf, quoted } from './words.ts';

/** How we stand: open flanks, what sets us apart, and how key players see us over time. */
export const standingRules: readonly CoachingRule[] = [
  { id: 'perceptionFell', step: 'strategy', weight: 48, evaluate: perceptionFell },
  { id: 'flankOpen', step: 'strategy', weight: 43, evaluate: flankOpen },
  { id: 'perceptionTargetMissing', step: 'strategy', weight: 38, evaluate: perceptionTargetMissing },
  { id: 'differentiatorMissing', step: 'strategy', weight: 35, evaluate: differentiatorMissing },
];

function perceptionFell(plan: Plan): Advice | null {
  const labels = ladderLabels(plan);
  for (const { personId } of keyPlayers(plan)) {
    const movement = perceptionMovement(plan, personId, plan.plan.startDate);
    if (movement === null || (movement.levels ?? 0) >= 0) continue;
    const { from, to } = movement;
    const words = [from.level, to.level].map((level) => (level === null ? '' : quoted(labels[level])));
    return {
      title: `${personName(plan, personId)} thinks less of us`,
      sentence: `${personName(plan, personId)} saw us as ${words[0]} and sees us as ${words[1]} since ${longDate(to.date)}. What happened, and who of us asks?`,
      actionLabel: 'See how it moved',
      recordId: personId,
    };
  }
  return null;
}

function flankOpen(plan: Plan): Advice | null {
  const { open, idle } = swotPairing(plan);
  const first = open[0];
  if (first === undefined) return null;
  const others = open.length - 1;
  const strength = idle[0];
  return {
    title: 'An open flank',
    sentence: `Nothing of ours offsets ${quoted(first.title)}${others === 0 ? '' : ` and ${counted(others, 'more point', 'more points')}`}. ${strength === undefined ? 'Which strength could, and what would we have to build?' : `Could ${quoted(strength.title)}?`}`,
    actionLabel: 'Pair it with a strength',
    recordId: first.id,
  };
}

function perceptionTargetMissing(plan: Plan): Advice | null {
  const without = keyPlayers(plan).filter(({ perceptionDesired }) => perceptionDesired === null);
  const first = without[0];
  if (first === undefined) return null;
  return {
    title: 'How should they see us?',
    sentence: `${namesOf(
      plan,
      without.map(({ personId }) => personId),
    )} ${without.length === 1 ? 'has' : 'have'} a say and no target for how they should see us. One rung up in a year is a good one.`,
    actionLabel: 'Set the target',
    recordId: first.personId,
  };
}

function differentiatorMissing(plan: Plan): Advice | null {
  const goals = Object.values(plan.objectives).filter(({ status }) => status === 'open');
  if (goals.length === 0 || Object.keys(plan.differentiators).length > 0) return null;
  const rivals = Object.values(plan.competitors).map(({ name }) => name);
  return {
    title: 'Why us?',
    sentence: `The plan has ${counted(goals.length, 'goal', 'goals')} and no word on what sets us apart${rivals.length === 0 ? '' : ` from ${listText(rivals.slice(0, 3), 'or')}`}. Write down one thing, with the proof.`,
    actionLabel: 'Add a differentiator',
    recordId: null,
  };
}
