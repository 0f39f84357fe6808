import { guidedQuestions } from '../method/insight/guided-questions.ts';
import type { Change } from '../model/change.ts';
import { insertOf, updateOf } from '../model/editing.ts';
import { listOf, type Plan } from '../model/plan.ts';
import type { IdSource } from '../model/record.ts';
import { fold } from '../text/fold.ts';
import type { Template } from './template.ts';

/** The changes that put a template to use, and how many of its entries the plan had already. */
export type AppliedTemplate = { changes: Change[]; alreadyThere: number };

/**
 * Adds to a plan what a template has and the plan has not, by title without case and accents; what is there stays as
 * it is, weights and words included. Choosing a ladder is the one thing that replaces: it is what was asked for.
 */
export function templateChanges(plan: Plan, template: Template, newId: IdSource): AppliedTemplate {
  switch (template.kind) {
    case 'selectionCriteria':
      return adding(
        template.content.criteria,
        listOf(plan, 'selectionCriteria'),
        ({ axis, title }) => `${axis} ${fold(title)}`,
        (entry) => insertOf('selectionCriteria', { id: newId(), ...entry }),
      );
    case 'decisionCriteria':
      return adding(
        template.content.criteria,
        listOf(plan, 'criteria'),
        ({ title }) => fold(title),
        (entry) => insertOf('criteria', { id: newId(), ...entry }),
      );
    case 'questionSet':
      return adding(
        template.content.questions,
        // The method's own are asked in every plan.
        [...listOf(plan, 'guidedAnswers'), ...guidedQuestions.map((question) => ({ question, area: null }))],
        ({ question }) => fold(question),
        (entry) => insertOf('guidedAnswers', { id: newId(), ...entry }),
      );
    case 'offeringCatalog':
      return adding(
        template.content.offerings,
        listOf(plan, 'offerings'),
        ({ name }) => fold(name),
        (entry) => insertOf('offerings', { id: newId(), ...entry }),
      );
    case 'perceptionLadder':
      return ladderChanges(plan, template.content, newId);
  }
}

function ladderChanges(
  plan: Plan,
  { ladder, steps }: Extract<Template, { kind: 'perceptionLadder' }>['content'],
  newId: IdSource,
): AppliedTemplate {
  const choice = updateOf(plan, 'plan', plan.plan.id, { perceptionLadder: ladder });
  const { changes, alreadyThere } = adding(
    steps,
    listOf(plan, 'ladderSteps'),
    ({ level }) => level,
    (entry) => insertOf('ladderSteps', { id: newId(), ...entry }),
  );
  return { changes: choice === null ? changes : [choice, ...changes], alreadyThere };
}

function adding<E, R extends E>(
  entries: readonly E[],
  records: readonly R[],
  keyOf: (entry: E) => string,
  toChange: (entry: E) => Change,
): AppliedTemplate {
  const known = new Set(records.map(keyOf));
  // A template that names a thing twice adds it once.
  const fresh = entries.filter((entry) => {
    const key = keyOf(entry);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
  return { changes: fresh.map(toChange), alreadyThere: entries.length - fresh.length };
}
