import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../../shared/model/applying.ts';
import { insertOf } from '../../../../shared/model/editing.ts';
import { newPlan } from '../../../../shared/model/new-plan.ts';
import { listOf, type Plan } from '../../../../shared/model/plan.ts';
import { samplePlan } from '../../../../shared/sample/sample-plan.ts';
import { builtInTemplates } from '../../../../shared/templates/built-in.ts';
import { Template, templateKinds } from '../../../../shared/templates/template.ts';
import { templateChanges } from '../../../../shared/templates/template-changes.ts';
import { templateOfPlan } from '../../../../shared/templates/template-of-plan.ts';
import { countedIds } from '../model/test-ids.ts';

const newId = countedIds();
const blank = () =>
  newPlan({ accountName: 'Acme', ownerName: 'Kim', today: '2027-01-15', currency: 'EUR' }, newId);
const sample = samplePlan(countedIds(50_000), '2027-03-31');

function used(plan: Plan, template: Template): Plan {
  return applyChanges(plan, templateChanges(plan, template, newId).changes);
}

function templateOf(plan: Plan, kind: (typeof templateKinds)[number]): Template {
  const template = templateOfPlan(plan, kind, 'Ours');
  if (template === null) throw new Error(`The plan has no ${kind}`);
  return template;
}

describe.each(templateKinds)('a template of %s', (kind) => {
  it('holds what its schema accepts, and gives an empty plan what the plan had it from', () => {
    const template = templateOf(sample, kind);
    expect(Template.parse(template)).toEqual(template);
    const plan = used(blank(), template);
    // The method's questions are in every plan without a record.
    if (kind !== 'questionSet') expect(templateOf(plan, kind)).toEqual(template);
  });

  it('adds nothing when it is used again, and changes nothing that is there', () => {
    const template = templateOf(sample, kind);
    expect(templateChanges(sample, template, newId).changes).toEqual([]);
    const plan = used(blank(), template);
    expect(templateChanges(plan, template, newId).changes).toEqual([]);
  });

  it('is published in a form that its schema accepts', () => {
    for (const template of builtInTemplates(kind)) expect(Template.parse(template)).toEqual(template);
  });
});

describe('templateChanges', () => {
  it('leaves weights and words that are there, whatever the template says', () => {
    const plan = applyChanges(blank(), [
      insertOf('selectionCriteria', {
        id: newId(),
        title: 'Prestige',
        axis: 'attractiveness',
        weight: 3,
        rating: 9,
      }),
      insertOf('ladderSteps', { id: newId(), level: 'vendor', title: 'Just a name' }),
    ]);
    const criteria = templateChanges(
      plan,
      {
        kind: 'selectionCriteria',
        name: 'Ours',
        content: {
          criteria: [
            { title: 'PRESTIGE', axis: 'attractiveness', weight: 40 },
            { title: 'Prestige', axis: 'strength', weight: 10 },
            { title: 'prestige', axis: 'strength', weight: 20 },
          ],
        },
      },
      newId,
    );
    expect(criteria.alreadyThere).toBe(2);
    expect(criteria.changes).toMatchObject([
      { op: 'insert', after: { axis: 'strength', weight: 10, rating: null } },
    ]);
    const ladder = templateChanges(
      plan,
      {
        kind: 'perceptionLadder',
        name: 'Ours',
        content: { ladder: 'buySell', steps: [{ level: 'vendor', title: 'Supplier', meaning: '' }] },
      },
      newId,
    );
    expect(ladder.changes).toMatchObject([
      { op: 'update', collection: 'plan', after: { perceptionLadder: 'buySell' } },
    ]);
  });
});

describe('templateOfPlan', () => {
  it('leaves ratings, answers and what is confidential in the plan', () => {
    const plan = applyChanges(blank(), [
      insertOf('offerings', { id: newId(), name: 'Pumps' }),
      insertOf('offerings', { id: newId(), name: 'Secret pumps', confidential: true }),
      insertOf('guidedAnswers', { id: newId(), question: 'What would you stop?', answer: 'Typing twice' }),
    ]);
    expect(JSON.stringify(templateOf(plan, 'offeringCatalog'))).not.toContain('Secret');
    expect(JSON.stringify(templateOf(plan, 'questionSet'))).not.toContain('Typing');
    expect(listOf(plan, 'offerings')).toHaveLength(2);
  });

  it('is nothing for a plan that has nothing of the kind', () => {
    expect(templateOfPlan(blank(), 'decisionCriteria', 'Ours')).toBeNull();
  });
});
