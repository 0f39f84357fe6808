import { describe, expect, it } from 'vitest';
import { seatCandidates } from '../../../../../shared/method/decision/seat-candidates.ts';
import { PlanSketch } from '../../plan-sketch.ts';

function room() {
  const sketch = new PlanSketch();
  const decisionId = sketch.add('decisionCenters', { title: 'Winches' });
  const ana = sketch.person('Ana Ruiz', { roles: ['approver'] });
  const jon = sketch.person('Jon Berg');
  sketch.person('Jonas Falk');
  sketch.add('decisionSeats', { decisionCenterId: decisionId, role: 'user', personId: jon });
  sketch.add('decisionSeats', { decisionCenterId: decisionId, role: 'buyer', personId: ana });
  const names = (role: 'approver' | 'user', typed: string): string[] =>
    seatCandidates(sketch.plan, decisionId, role, typed).map(({ name, note }) => `${name}: ${note}`);
  return names;
}

describe('who could fill a seat', () => {
  it('offers who usually has the role first, then who has no seat, then the others', () => {
    expect(room()('approver', '')).toEqual([
      'Ana Ruiz: usually approver',
      'Jonas Falk: ',
      'Jon Berg: user here',
    ]);
  });

  it('leaves out who fills the role already', () => {
    expect(room()('user', 'jon')).toEqual(['Jonas Falk: ']);
  });

  it('goes by the beginning of any word, whatever case and accents', () => {
    expect(room()('approver', 'FÁLK')).toEqual(['Jonas Falk: ']);
    expect(room()('approver', 'onas')).toEqual([]);
  });

  it('takes a name before a comma as whole', () => {
    expect(room()('approver', 'Jon, Plant manager')).toEqual([]);
    expect(room()('approver', 'jon berg, Plant manager')).toEqual(['Jon Berg: user here']);
  });
});
