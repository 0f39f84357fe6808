import { describe, expect, it } from 'vitest';
import {
  criteriaSetChanges,
  criteriaSetName,
  criteriaSets,
} from '../../../../../shared/method/selection/criteria-sets.ts';
import { decisionChange, selectionHistory } from '../../../../../shared/method/selection/decisions.ts';
import {
  type LoadEntry,
  loadRemarks,
  ownerLoads,
} from '../../../../../shared/method/selection/portfolio-load.ts';
import { accountPotential } from '../../../../../shared/method/selection/potential.ts';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import { listOf } from '../../../../../shared/model/plan.ts';
import { PlanSketch } from '../../plan-sketch.ts';

const euros = (amount: string) => ({ amount, currency: 'EUR' });

describe('accountPotential', () => {
  it('gives a share of wallet of 40 % for 240 of 600 (METHOD 3.1), and what is left to win', () => {
    const sketch = new PlanSketch();
    sketch.add('walletCategories', {
      title: 'Old',
      year: 2024,
      ourSales: euros('900'),
      totalSpend: euros('900'),
    });
    sketch.add('walletCategories', {
      title: 'Control',
      year: 2025,
      ourSales: euros('200.10'),
      totalSpend: euros('400'),
    });
    sketch.add('walletCategories', {
      title: 'Service',
      year: 2025,
      ourSales: euros('39.90'),
      totalSpend: euros('200'),
    });
    Object.assign(sketch.plan.account, { totalPotential: euros('1000'), growthRate: 10 });
    expect(accountPotential(sketch.plan)).toMatchObject({
      shareOfWallet: { share: 0.4, year: 2025 },
      present: { money: euros('240'), year: 2025, source: 'wallet' },
      upside: euros('760'),
      totalInThreeYears: euros('1331'),
    });
  });

  it('takes the newest year with revenue where the wallet tells nothing', () => {
    const sketch = new PlanSketch();
    sketch.add('walletCategories', { title: 'A', year: 2026, ourSales: euros('9') });
    sketch.add('planYears', { year: 2024, revenueActual: euros('1') });
    sketch.add('planYears', { year: 2025, revenueActual: euros('2') });
    sketch.add('planYears', { year: 2026 });
    expect(accountPotential(sketch.plan)).toMatchObject({
      present: { money: euros('2'), year: 2025, source: 'planYear' },
      upside: null,
    });
  });

  it('subtracts no currency from another', () => {
    const sketch = new PlanSketch();
    sketch.add('planYears', { year: 2025, revenueActual: euros('2') });
    Object.assign(sketch.plan.account, { totalPotential: { amount: '500', currency: 'NOK' } });
    expect(accountPotential(sketch.plan).upside).toBeNull();
  });
});

describe('criteria sets', () => {
  const [first, second] = criteriaSets;
  if (first === undefined || second === undefined) throw new Error('There are two sets');

  it('hold the published weights: growth 100, harmony 100', () => {
    for (const axis of ['attractiveness', 'strength'])
      expect(first.criteria.filter((c) => c.axis === axis).reduce((sum, c) => sum + c.weight, 0)).toBe(100);
  });

  it('switch without losing a rating', () => {
    const sketch = new PlanSketch();
    sketch.add('selectionCriteria', { title: 'reputation', axis: 'strength', weight: 3, rating: 9 });
    sketch.add('selectionCriteria', { title: 'Our own point', weight: 5, rating: 4 });
    sketch.add('selectionCriteria', { title: 'Never rated', weight: 5 });
    expect(criteriaSetName(sketch.plan)).toBe('Own criteria');
    const changes = criteriaSetChanges(sketch.plan, first, sketch.newId).filter((change) => change !== null);
    const plan = applyChanges(sketch.plan, changes);
    expect(criteriaSetName(plan)).toBe(first.name);
    const byTitle = new Map(listOf(plan, 'selectionCriteria').map((c) => [c.title, c]));
    expect(byTitle.get('reputation')).toMatchObject({ weight: 20, rating: 9 });
    expect(byTitle.get('Our own point')).toMatchObject({ weight: 0, rating: 4 });
    expect(byTitle.has('Never rated')).toBe(false);
  });
});

describe('decisions', () => {
  it('are listed newest first, with what changed', () => {
    const sketch = new PlanSketch();
    sketch.add('selectionScores', {
      date: '2025-06-01',
      decision: 'watch',
      attractiveness: 5,
      strength: 4.04,
    });
    sketch.add('selectionScores', {
      date: '2026-06-01',
      decision: 'keyAccount',
      tier: 'tier1',
      attractiveness: 7.2,
      strength: 4,
    });
    const [after, before] = selectionHistory(sketch.plan);
    if (before === undefined || after === undefined) throw new Error('There are two decisions');
    expect(after.date).toBe('2026-06-01');
    expect(decisionChange(before, after)).toBe(
      'from watch to key account, from no tier to tier 1 and attractiveness from 5.0 to 7.2',
    );
    expect(decisionChange(after, after)).toBe('nothing has changed');
  });
});

describe('ownerLoads (R21)', () => {
  const entry = (accountName: string, values: Partial<LoadEntry> = {}): LoadEntry => ({
    accountName,
    ownerName: 'Mara Lindqvist',
    isKeyAccount: true,
    isGlobalAccount: false,
    isLiving: true,
    ...values,
  });

  it('counts an account once, whoever its case and however many plans it has', () => {
    const [load] = ownerLoads(
      [entry('Alfa'), entry('ALFA'), entry('Beta', { ownerName: 'mara lindqvist' })],
      2,
    );
    expect(load).toMatchObject({ keyAccounts: ['ALFA', 'Beta'], limit: 2, isOver: false });
  });

  it('says who is above the limit', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const loads = ownerLoads([...names.map((name) => entry(name)), entry('Z', { isLiving: false })], 5);
    expect(loadRemarks(loads)).toEqual([
      'Mara Lindqvist has seven key accounts, two more than the five one person can do justice to.',
    ]);
  });

  it('leaves the owner of a global account no other', () => {
    const loads = ownerLoads(
      [entry('Globe', { isGlobalAccount: true }), entry('Small', { isKeyAccount: false })],
      5,
    );
    expect(loadRemarks(loads)).toEqual([
      'Mara Lindqvist runs Globe as a global account and should have no other; who takes over Small?',
    ]);
    expect(loadRemarks(ownerLoads([entry('Globe', { isGlobalAccount: true })], 5))).toEqual([]);
  });
});
