import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../../../../shared/method/versions/compare-plans.ts';
import { comparisonSummary } from '../../../../../shared/method/versions/comparison-summary.ts';
import { listOf, type Plan } from '../../../../../shared/model/plan.ts';
import { samplePlan } from '../../../../../shared/sample/sample-plan.ts';
import { sampleVersions } from '../../../../../shared/sample/versions.ts';
import { arbitraryPlan, PROPERTY_TIMEOUT_MS } from '../../model/arbitrary-plan.ts';
import { countedIds } from '../../model/test-ids.ts';

const sample = samplePlan(countedIds(1), '2027-03-31');

/** What a comparison says apart from titles and order, with the sides as given. */
function facts(before: Plan, after: Plan) {
  return comparePlans(before, after)
    .steps.flatMap(({ step, differences }) =>
      differences.map(({ collection, id, kind, fields }) => ({ step, collection, id, kind, fields })),
    )
    .sort((a, b) => (a.collection + a.id < b.collection + b.id ? -1 : 1));
}

const inverse = { added: 'removed', removed: 'added', changed: 'changed' } as const;

describe('comparePlans', () => {
  it(
    'finds nothing between a plan and itself',
    () => {
      fc.assert(
        fc.property(arbitraryPlan(1), (plan) => {
          expect(comparePlans(plan, structuredClone(plan)).steps).toEqual([]);
        }),
        { numRuns: 30 },
      );
    },
    PROPERTY_TIMEOUT_MS,
  );

  it(
    'gives the opposite the other way round',
    () => {
      fc.assert(
        fc.property(arbitraryPlan(1), arbitraryPlan(1), (one, other) => {
          // The same frame, as two states of one plan have; everything else is whatever it is.
          const a = { ...one, plan: { ...one.plan, id: other.plan.id } };
          const b = { ...other, account: { ...other.account, id: one.account.id } };
          const back = facts(b, a).map(({ fields, ...fact }) => ({
            ...fact,
            kind: inverse[fact.kind],
            fields: fields.map(({ before, after, ...field }) => ({ ...field, before: after, after: before })),
          }));
          const forth = facts(a, b).map((fact) => ({ ...fact, id: fact.kind === 'changed' ? '' : fact.id }));
          expect(back.map((fact) => ({ ...fact, id: fact.kind === 'changed' ? '' : fact.id }))).toEqual(
            forth,
          );
        }),
        { numRuns: 30 },
      );
    },
    PROPERTY_TIMEOUT_MS,
  );

  it('says what changed in words, with names for references', () => {
    const action = listOf(sample, 'actions').find(({ ownerId }) => ownerId !== null);
    const [first, second] = listOf(sample, 'teamMembers');
    if (action === undefined || first === undefined || second === undefined) throw new Error('Too small');
    const before = {
      ...sample,
      actions: { [action.id]: { ...action, ownerId: first.id, dueDate: '2027-04-02' } },
    };
    const after = {
      ...sample,
      actions: {
        [action.id]: { ...action, ownerId: second.id, dueDate: '2027-05-01', joint: !action.joint },
      },
    };
    const [only] = comparePlans(before, after).steps;
    expect(only).toMatchObject({ step: 'actions', differences: [{ kind: 'changed', title: action.title }] });
    expect(only?.differences[0]?.fields).toEqual([
      { field: 'ownerId', label: 'Owner', before: first.name, after: second.name },
      {
        field: 'joint',
        label: 'Agreed with the customer',
        before: action.joint ? 'Yes' : 'No',
        after: action.joint ? 'No' : 'Yes',
      },
      { field: 'dueDate', label: 'Due', before: '2 April 2027', after: '1 May 2027' },
    ]);
  });

  it('takes the same list in another order for the same', () => {
    const objective = listOf(sample, 'objectives').find(({ insightIds }) => insightIds.length > 1);
    if (objective === undefined) throw new Error('No goal with two insights');
    const turned = { ...objective, insightIds: [...objective.insightIds].reverse() };
    const after = { ...sample, objectives: { ...sample.objectives, [objective.id]: turned } };
    expect(comparePlans(sample, after).steps).toEqual([]);
  });
});

describe('comparisonSummary', () => {
  it('says so when nothing differs', () => {
    expect(comparisonSummary(comparePlans(sample, sample))).toBe('Nothing differs.');
  });

  it('names what matters and counts the rest', () => {
    const without = { ...sample, people: {}, actions: {}, notes: {} };
    const people = Object.keys(sample.people).length;
    const actions = Object.keys(sample.actions).length;
    expect(comparisonSummary(comparePlans(without, sample))).toBe(
      `${people} people, ${actions} actions and six other entries came in.`,
    );
  });

  it('holds for the versions of the sample: people came, and some were won', () => {
    const [first, second] = sampleVersions(sample);
    if (first === undefined || second === undefined) throw new Error('Two versions were expected');
    expect(comparisonSummary(comparePlans(first.plan, second.plan))).toMatch(/^Two people/);
    expect(comparePlans(second.plan, sample).changed).toBeGreaterThan(5);
  });
});
