import { expect, it } from 'vitest';
import {
  checklistChange,
  checklistItems,
  checklistLines,
} from '../../../../../shared/method/leadership/checklists.ts';
import { sponsorDates } from '../../../../../shared/method/leadership/sponsor.ts';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import { countingIds, PlanSketch, today } from '../../plan-sketch.ts';

it('a checklist keeps one answer an item, and what nobody answered is open', () => {
  const newId = countingIds();
  let { plan } = new PlanSketch();
  const answer = (state: 'partly' | 'yes') => {
    const change = checklistChange(plan, 'implementation', 'fewAccounts', { state }, newId);
    plan = applyChanges(plan, change === null ? [] : [change]);
    return change;
  };
  answer('partly');
  answer('yes');
  expect(answer('yes')).toBeNull();
  expect(Object.keys(plan.checklistAnswers)).toHaveLength(1);
  const lines = checklistLines(plan, 'implementation');
  expect(lines.map(({ state }) => state)).toEqual(['open', 'yes', 'open', 'open']);
  expect(checklistLines(plan, 'accountManagerProfile').every(({ state }) => state === 'open')).toBe(true);
  const items = Object.values(checklistItems).flat();
  expect(new Set(items.map(({ item }) => item)).size).toBe(items.length);
});

it('the sponsor’s first, last and next day are those around today', () => {
  const sketch = new PlanSketch();
  expect(sponsorDates(sketch.plan, today)).toEqual({ first: null, last: null, next: null });
  for (const date of ['2026-12-24', '2026-03-01', today, '2026-12-01'])
    sketch.add('sponsorInvolvements', { date });
  expect(sponsorDates(sketch.plan, today)).toEqual({ first: '2026-03-01', last: today, next: '2026-12-01' });
});
