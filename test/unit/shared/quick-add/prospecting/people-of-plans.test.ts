import { describe, expect, it } from 'vitest';
import { peopleOfPlans } from '../../../../../shared/quick-add/prospecting/people-of-plans.ts';

const plan = (planId: string, accountName: string, names: readonly string[]) => ({
  planId,
  accountName,
  people: names.map((name) => ({ planId, accountName, personId: `${planId}-${name}`, name })),
});
const plans = [
  plan('n', 'Nordvik Marine', ['Ana Ruiz', 'Jon Berg']),
  plan('t', 'Tessaro Foods', ['Ana Lind']),
];
const namesFor = (who: string, accountName = '') =>
  peopleOfPlans(plans, who, accountName).found.map(({ name }) => name);

describe('peopleOfPlans', () => {
  it('finds people in whichever plan they are', () => {
    expect(namesFor('Jon Berg at the fair')).toEqual(['Jon Berg']);
    expect(peopleOfPlans(plans, 'Jon Berg at the fair', '').name).toBe('Jon Berg');
    expect(namesFor('ana lind')).toEqual(['Ana Lind']);
  });

  it('gives everybody a short name can mean, and only those of the account that was named', () => {
    expect(namesFor('Ana')).toEqual(['Ana Ruiz', 'Ana Lind']);
    expect(namesFor('Ana', 'tessaro')).toEqual(['Ana Lind']);
    expect(peopleOfPlans(plans, 'Eva', 'nordvik')).toEqual({
      name: 'Eva',
      found: [],
      plans: [{ planId: 'n', accountName: 'Nordvik Marine' }],
    });
  });
});
