import { newRecord } from '../../model/editing.ts';
import type { Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import { levelsOf } from '../lens/perception-lens.ts';
import type { MapOptions } from '../map-scene.ts';
import { type Basis, planOn } from './plan-on.ts';

/** What to draw for a day: the plan as it was, with options that have that day as their today. */
export type MapOnDay = { plan: Plan; options: MapOptions; basis: Basis };

/**
 * The plan and the options for a map of a past day and for movement since another one. Given again what it gave, it
 * changes nothing. In the Perception lens who came later is still there, known by `notYetIds`: everybody keeps their
 * place while time goes by; in every other lens they are not there yet. Customers see today and no movement.
 */
export function mapOn(plan: Plan, options: MapOptions): MapOnDay {
  const { lens, audience, today, asOf = today, since = null, past = null, ...rest } = options;
  if (audience === 'customer') return { plan, options: { ...rest, lens, audience, today }, basis: now };
  const { earlier = since === null ? null : planOn(plan, since, today, past).plan } = options;
  const then = planOn(plan, asOf, today, past);
  const day = asOf < today ? asOf : today;
  const shown = lens === 'perception' ? withLaterPeople(plan, then.plan, then.notYetIds) : then.plan;
  const notYetIds = rest.notYetIds ?? then.notYetIds;
  const levelsToday = rest.levelsToday ?? (lens === 'perception' && day < today ? levelsOf(plan) : null);
  return {
    plan: shown,
    options: {
      ...rest,
      lens,
      audience,
      today: day,
      since,
      earlier,
      levelsToday,
      notYetIds,
    },
    basis: then.basis,
  };
}

const now: Basis = { kind: 'today' };

function withLaterPeople(present: Plan, then: Plan, ids: ReadonlySet<Id>): Plan {
  if (ids.size === 0) return then;
  const people = { ...then.people };
  const stakeholders = { ...then.stakeholders };
  for (const id of ids) {
    const person = present.people[id];
    if (person === undefined) continue;
    people[id] = person;
    // Under the person's own id, which no assessment of that time has.
    stakeholders[id] = newRecord('stakeholders', { id, personId: id });
  }
  return { ...then, people, stakeholders };
}
