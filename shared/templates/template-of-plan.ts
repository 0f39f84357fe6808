import { listOf, type Plan } from '../model/plan.ts';
import type { Template, TemplateKind } from './template.ts';

/**
 * What a plan has of a kind, as a template of this name; null when it has nothing. Ratings, answers, people and
 * everything marked confidential stay in the plan: a template goes to others.
 */
export function templateOfPlan(plan: Plan, kind: TemplateKind, name: string): Template | null {
  const made = makers[kind](plan, name);
  return isEmpty(made) ? null : made;
}

const makers: Readonly<Record<TemplateKind, (plan: Plan, name: string) => Template>> = {
  selectionCriteria: (plan, name) => ({
    kind: 'selectionCriteria',
    name,
    content: {
      criteria: open(listOf(plan, 'selectionCriteria')).map(({ title, axis, weight }) => ({
        title,
        axis,
        weight,
      })),
    },
  }),
  decisionCriteria: (plan, name) => ({
    kind: 'decisionCriteria',
    name,
    content: {
      criteria: open(listOf(plan, 'criteria')).map(({ title, formality, mandatory, importance }) => ({
        title,
        formality,
        mandatory,
        importance,
      })),
    },
  }),
  perceptionLadder: (plan, name) => ({
    kind: 'perceptionLadder',
    name,
    content: {
      ladder: plan.plan.perceptionLadder,
      steps: open(listOf(plan, 'ladderSteps')).map(({ level, title, meaning }) => ({
        level,
        title,
        meaning,
      })),
    },
  }),
  questionSet: (plan, name) => ({
    kind: 'questionSet',
    name,
    content: {
      questions: open(listOf(plan, 'guidedAnswers')).map(({ question, area }) => ({ question, area })),
    },
  }),
  offeringCatalog: (plan, name) => ({
    kind: 'offeringCatalog',
    name,
    content: {
      offerings: open(listOf(plan, 'offerings')).map(({ name: offering, category, description, isNew }) => ({
        name: offering,
        category,
        description,
        isNew,
      })),
    },
  }),
};

function open<R extends { confidential: boolean }>(records: readonly R[]): R[] {
  return records.filter(({ confidential }) => !confidential);
}

/** A ladder is one by its choice alone; of anything else there must be at least one. */
function isEmpty({ kind, content }: Template): boolean {
  return kind !== 'perceptionLadder' && Object.values(content).every((list) => list.length === 0);
}
