import type { Change } from '../../model/change.ts';
import { deletionOf, insertOf, updateOf } from '../../model/editing.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import type { IdSource } from '../../model/record.ts';
import type { SelectionAxis, SelectionCriterion } from '../../model/records/selection.ts';
import { isSameText } from '../../text/fold.ts';

type SetCriterion = { title: string; axis: SelectionAxis; weight: number };

/** A published set of criteria that can be used by name (METHOD R77). */
export type CriteriaSet = {
  name: string;
  /** Whose it is and what it looks at. */
  about: string;
  criteria: readonly SetCriterion[];
};

const weighed = (axis: SelectionAxis, weights: Readonly<Record<string, number>>): SetCriterion[] =>
  Object.entries(weights).map(([title, weight]) => ({ title, axis, weight }));

/** All alike, where the source gives no weights. */
const alike = (axis: SelectionAxis, titles: readonly string[]): SetCriterion[] =>
  titles.map((title) => ({ title, axis, weight: 10 }));

/** Source  METHOD 3.1: axes [P][MW1], weights [P][KS1]. */
export const criteriaSets: readonly CriteriaSet[] = [
  {
    name: 'Growth and harmony',
    about: 'Weights as published: where growth comes from, and how well the two companies fit.',
    criteria: [
      ...weighed('attractiveness', {
        'Revenue potential': 15,
        'Cost to serve': 35,
        'Demand stability': 20,
        'New-market access': 30,
      }),
      ...weighed('strength', {
        'Product fit': 10,
        'Innovation culture': 20,
        Benchmarking: 30,
        Reputation: 20,
        'Decision process': 20,
      }),
    ],
  },
  {
    name: 'Attractiveness and strength',
    about:
      'Millman and Wilson: what makes an account worth it, and what we bring. All weigh the same at first.',
    criteria: [
      ...alike('attractiveness', [
        'Purchase budget',
        'Growth potential',
        'Prestige',
        'Profitability',
        'Geographic reach',
        'Exclusivity',
        'Technical sophistication',
      ]),
      ...alike('strength', [
        'Range',
        'Support',
        'Pricing',
        'Reputation',
        'Reliability',
        'Experience',
        'Staff quality',
      ]),
    ],
  },
];

const isSame = (a: Pick<SelectionCriterion, 'axis' | 'title'>, b: SetCriterion): boolean =>
  a.axis === b.axis && isSameText(a.title, b.title);

/**
 * The changes that put a set to use: its criteria with its weights. A criterion that is there keeps its rating; one
 * that the set does not know goes when nobody has rated it, and otherwise stays with weight 0, so that it counts no more.
 */
export function criteriaSetChanges(plan: Plan, set: CriteriaSet, newId: IdSource): (Change | null)[] {
  const present = listOf(plan, 'selectionCriteria');
  const others = present.filter((criterion) => !set.criteria.some((wanted) => isSame(criterion, wanted)));
  return [
    ...others.flatMap((criterion) =>
      criterion.rating === null
        ? deletionOf(plan, 'selectionCriteria', criterion.id)
        : [updateOf(plan, 'selectionCriteria', criterion.id, { weight: 0 })],
    ),
    ...set.criteria.map((wanted) => {
      const known = present.find((criterion) => isSame(criterion, wanted));
      return known === undefined
        ? insertOf('selectionCriteria', { id: newId(), ...wanted })
        : updateOf(plan, 'selectionCriteria', known.id, { weight: wanted.weight });
    }),
  ];
}

/** The published set that the plan uses as it is; "Own criteria" for any other, '' for none. */
export function criteriaSetName(plan: Plan): string {
  const used = listOf(plan, 'selectionCriteria').filter(({ weight }) => weight !== null && weight > 0);
  if (used.length === 0) return '';
  const set = criteriaSets.find(
    ({ criteria }) =>
      criteria.length === used.length &&
      criteria.every((wanted) =>
        used.some((criterion) => isSame(criterion, wanted) && criterion.weight === wanted.weight),
      ),
  );
  return set?.name ?? 'Own criteria';
}
