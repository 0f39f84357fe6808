import { describe, expect, it } from 'vitest';
import { noFilter } from '../../../../../shared/map/map-filter.ts';
import { lookWords } from '../../../../../shared/map/sharing/look-words.ts';
import { type MapLook, usualLook } from '../../../../../shared/map/sharing/map-look.ts';
import { listOf } from '../../../../../shared/model/plan.ts';
import { samplePlan } from '../../../../../shared/sample/sample-plan.ts';
import { countingIds, today } from '../people-plan.ts';

const plan = samplePlan(countingIds(), today);
const li = listOf(plan, 'people').find(({ name }) => name === 'Li Chen')?.id ?? '';
const plant = listOf(plan, 'businessUnits').find(({ name }) => name === 'Plant 4')?.id ?? '';

const all: MapLook = {
  ...usualLook,
  asOf: '2026-07-01',
  sizeBy: 'computed',
  filter: { ...noFilter, unitName: 'Plant 4', stances: ['opponent'] },
  foldedUnitIds: [plant],
  reading: { kind: 'loss', personId: li },
};

describe('lookWords', () => {
  it('says nothing where nothing was chosen, and which decision is shown', () => {
    expect(lookWords(plan, { lens: 'organization', audience: 'internal', look: usualLook })).toBe('');
    expect(lookWords(plan, { lens: 'decisionCenter', audience: 'internal', look: usualLook })).toBe(
      'Line control, Plant 4',
    );
  });

  it('says what goes with the lens', () => {
    expect(lookWords(plan, { lens: 'influence', audience: 'internal', look: all })).toBe(
      'as of 1 July 2026; circles by pull; filtered by unit Plant 4, opponent; Plant 4 folded; what breaks if Li Chen leaves',
    );
  });

  it('says of customers’ pictures what is in them alone', () => {
    expect(lookWords(plan, { lens: 'organization', audience: 'customer', look: all })).toBe(
      'filtered by unit Plant 4; Plant 4 folded',
    );
  });
});
