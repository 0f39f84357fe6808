import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type PlanPart,
  planOf,
  planParts,
  type SentPlan,
  withPart,
} from '../../../../../renderer/state/background/plan-parts.ts';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import { updateOf } from '../../../../../shared/model/editing.ts';
import { listOf, type Plan } from '../../../../../shared/model/plan.ts';
import { wild } from '../../../shared/map/wild-plan.ts';

const sent = (parts: readonly PlanPart[], before: SentPlan = new Map()): SentPlan =>
  parts.reduce((known, part) => withPart(known, structuredClone(part)), before);

const without = (plan: Plan): Plan => ({ ...plan, people: {}, relationships: {} });

describe('what goes over to the worker', () => {
  it('is the whole plan the first time, and turns any plan into any other', () => {
    fc.assert(
      fc.property(wild, wild, (first, second) => {
        const there = sent(planParts(null, first));
        expect(planOf(there)).toEqual(first);
        expect(planOf(sent(planParts(first, second), there))).toEqual(second);
        expect(planOf(sent(planParts(first, without(first)), there))).toEqual(without(first));
      }),
      { numRuns: 15 },
    );
  });

  it('is only what an edit changed after that', () => {
    fc.assert(
      fc.property(
        wild.filter((plan) => Object.keys(plan.people).length > 0),
        (plan) => {
          expect(planParts(plan, { ...plan })).toEqual([]);
          const [person] = listOf(plan, 'people');
          if (person === undefined) throw new Error('Nobody is there');
          const change = updateOf(plan, 'people', person.id, { title: `${person.title}!` });
          const parts = planParts(plan, applyChanges(plan, change === null ? [] : [change]));
          expect(parts.map(({ collection, records }) => [collection, records.length])).toEqual([
            ['people', 1],
          ]);
        },
      ),
      { numRuns: 15 },
    );
  });
});
