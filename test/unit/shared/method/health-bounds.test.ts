import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  executionHealth,
  freshnessHealth,
  healthScore,
  insightHealth,
  relationshipHealth,
} from '../../../../shared/method/health-parts.ts';
import { planHealth } from '../../../../shared/method/plan-health.ts';
import { listOf } from '../../../../shared/model/plan.ts';
import { arbitraryPlan, PROPERTY_TIMEOUT_MS } from '../model/arbitrary-plan.ts';
import { today } from '../plan-sketch.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const part = fc.double({ min: 0, max: 100, noNaN: true });
const parts = fc.record({ insight: part, relationship: part, execution: part, freshness: part });
const status = fc.constantFrom(0, 1, 2, 3);

/** Two values of the same thing, the smaller first. */
const rising = <Value extends number>(value: fc.Arbitrary<Value>) =>
  fc
    .tuple(value, value)
    .map(([one, other]) => (one <= other ? [one, other] : [other, one]) as [Value, Value]);

const within = (value: number) => {
  expect(value).toBeGreaterThanOrEqual(0);
  expect(value).toBeLessThanOrEqual(100 + 1e-9);
};

describe('health of any plan', () => {
  it(
    'is from 0 to 100 in every part and as a whole, and has the rating of its score',
    () => {
      fc.assert(
        fc.property(arbitraryPlan(1), (plan) => {
          const { insight, relationship, execution, freshness, score, rating } = planHealth(plan, today);
          for (const value of [insight, relationship, execution, freshness, score]) within(value);
          expect(score).toBeCloseTo(healthScore({ insight, relationship, execution, freshness }), 9);
          expect(rating).toBe(score < 40 ? 'red' : score < 70 ? 'amber' : 'green');
        }),
        { numRuns: 60 },
      );
    },
    PROPERTY_TIMEOUT_MS,
  );

  it(
    'never sinks because a late action is done',
    () => {
      fc.assert(
        fc.property(arbitraryPlan(1, 1), (plan) => {
          const late = listOf(plan, 'actions').find(
            ({ status: at, dueDate }) => at === 'open' && dueDate !== null && dueDate < today,
          );
          fc.pre(late !== undefined);
          const actions = { ...plan.actions, [late.id]: { ...late, status: 'done' as const, doneOn: today } };
          const after = planHealth({ ...plan, actions }, today);
          expect(after.execution).toBeGreaterThanOrEqual(planHealth(plan, today).execution - 1e-9);
        }),
        { numRuns: 60 },
      );
    },
    PROPERTY_TIMEOUT_MS,
  );
});

describe('health moves only one way', () => {
  it('up with confirmed kinds and with goals that key players own', () => {
    fc.assert(
      fc.property(rising(fc.integer({ min: 0, max: 4 })), rising(share), ([few, many], [less, more]) => {
        expect(insightHealth(many, more)).toBeGreaterThanOrEqual(insightHealth(few, less));
      }),
    );
  });

  it('up with the map status and with key roles that have a name', () => {
    fc.assert(
      fc.property(rising(status), rising(fc.integer({ min: 0, max: 3 })), ([low, high], [few, many]) => {
        expect(relationshipHealth(high, many)).toBeGreaterThanOrEqual(relationshipHealth(low, few));
      }),
    );
  });

  it('up with actions on time and with goals that are worked on', () => {
    fc.assert(
      fc.property(rising(share), rising(share), ([late, onTime], [idle, worked]) => {
        expect(executionHealth(onTime, worked)).toBeGreaterThanOrEqual(executionHealth(late, idle));
      }),
    );
  });

  it('down with the days since the last review', () => {
    const days = rising(fc.integer({ min: -400, max: 2000 }));
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 400 }), ([soon, later], cadence) => {
        within(freshnessHealth(soon, cadence));
        expect(freshnessHealth(later, cadence)).toBeLessThanOrEqual(freshnessHealth(soon, cadence));
      }),
    );
  });

  it('up with every part', () => {
    fc.assert(
      fc.property(
        parts,
        fc.constantFrom('insight', 'relationship', 'execution', 'freshness'),
        part,
        (all, name, value) => {
          const raised = { ...all, [name]: Math.max(all[name], value) };
          within(healthScore(raised));
          expect(healthScore(raised)).toBeGreaterThanOrEqual(healthScore(all) - 1e-9);
        },
      ),
    );
  });
});
