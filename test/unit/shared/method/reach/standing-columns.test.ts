import { describe, expect, it } from 'vitest';
import { personStandings } from '../../../../../shared/method/reach/person-standing.ts';
import {
  orderedStandings,
  type StandingColumnId,
  standingColumnIds,
  standingColumns,
} from '../../../../../shared/method/reach/standing-columns.ts';
import { personName } from '../../../../../shared/method/stakeholders.ts';
import { PlanSketch, today } from '../../plan-sketch.ts';

/** A line A–B–C–D by influence, A moves B and so on; D decides, and E stands alone. */
function line() {
  const sketch = new PlanSketch();
  const [a, b, c] = ['Ana', 'Bo', 'Cleo'].map((name) => sketch.person(name));
  const d = sketch.person('Dana', { roles: ['decider'] });
  sketch.person('Eve');
  const ties = [
    [a, b],
    [b, c],
    [c, d],
  ] as const;
  for (const [from = '', to = ''] of ties) {
    sketch.tie('influences', from, to);
    sketch.tie('reportsTo', from, to);
  }
  return sketch.plan;
}

const plan = line();
const standings = [...personStandings(plan, today).values()];
const namesBy = (column: StandingColumnId, isReversed = false): string[] =>
  orderedStandings(plan, standings, { column, isReversed }).map(({ personId }) => personName(plan, personId));
const textsOf = (column: StandingColumnId): Record<string, string> => {
  const textOf = standingColumns.find(({ id }) => id === column)?.textOf ?? (() => '');
  return Object.fromEntries(
    standings.map((standing) => [personName(plan, standing.personId), textOf(standing)]),
  );
};

describe('the columns of the table of everybody', () => {
  it('are all there once', () => {
    expect(standingColumns.map(({ id }) => id).sort()).toEqual([...standingColumnIds].sort());
  });

  it('say the figures in words', () => {
    // Five people, so six pairs of others: two of them lead over Bo, two over Cleo.
    expect(textsOf('between')).toEqual({ Ana: '0 %', Bo: '33 %', Cleo: '33 %', Dana: '0 %', Eve: '0 %' });
    expect(textsOf('ties')).toEqual({ Ana: '1', Bo: '2', Cleo: '2', Dana: '1', Eve: '0' });
    // Ana reaches three of four others in 1 + 2 + 3 steps: (3/6) · (3/4).
    expect(textsOf('steps')).toMatchObject({ Ana: '2.0 (0.38)', Eve: '–' });
    expect(textsOf('moves')).toMatchObject({ Ana: '1 · 0', Bo: '1 · 1', Dana: '0 · 1', Eve: '–' });
    expect(textsOf('decider')).toEqual({ Ana: '3', Bo: '2', Cleo: '1', Dana: 'Decides', Eve: '–' });
    expect(textsOf('single')).toMatchObject({ Ana: '1', Bo: '2', Eve: '0' });
  });

  it('order by the figure, of equal ones by name, and who has none always last', () => {
    expect(namesBy('between')).toEqual(['Bo', 'Cleo', 'Ana', 'Dana', 'Eve']);
    expect(namesBy('between', true)).toEqual(['Ana', 'Dana', 'Eve', 'Bo', 'Cleo']);
    expect(namesBy('decider')).toEqual(['Dana', 'Cleo', 'Bo', 'Ana', 'Eve']);
    expect(namesBy('decider', true)).toEqual(['Ana', 'Bo', 'Cleo', 'Dana', 'Eve']);
    // Who moves somebody with pull has pull.
    expect(namesBy('pull')).toEqual(['Ana', 'Bo', 'Cleo', 'Dana', 'Eve']);
  });
});
