import { describe, expect, it } from 'vitest';
import { documentTitle } from '../../../../electron/export/document-title.ts';
import { newId } from '../../../../shared/model/id.ts';
import { newPlan } from '../../../../shared/model/new-plan.ts';

const planFrom = (startDate: string, horizonMonths: number) => {
  const plan = newPlan(
    { accountName: 'Nordvik', ownerName: 'Mara', today: startDate, currency: 'EUR' },
    newId,
  );
  return { ...plan, plan: { ...plan.plan, horizonMonths } };
};

describe('documentTitle', () => {
  it.each([
    { start: '2026-08-01', months: 18, years: '2026–2028' },
    { start: '2027-01-01', months: 12, years: '2027' },
    { start: '2027-01-02', months: 12, years: '2027–2028' },
  ])('names $years for $months months from $start', ({ start, months, years }) => {
    expect(documentTitle(planFrom(start, months), 'internal', 'full')).toBe(`Account plan ${years}`);
    expect(documentTitle(planFrom(start, months), 'customer', 'full')).toBe(`Joint plan ${years}`);
    expect(documentTitle(planFrom(start, months), 'internal', 'onePager')).toBe(`Executive page ${years}`);
  });
});
