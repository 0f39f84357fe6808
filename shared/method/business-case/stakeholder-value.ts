import type { Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import { timedPresentValue } from '../finance/dated-value.ts';
import type { CaseFlows, CaseLine } from './case-flows.ts';
import { firstDay, timeOf } from './timed-case.ts';

/** What a case brings to one person: the benefits that person cares about. */
export type StakeholderValue = {
  personId: Id;
  name: string;
  title: string;
  /** Discounted base benefits of these lines; a benefit two people care about counts in full for each. */
  value: number;
  lines: string[];
};

export type ValueByStakeholder = {
  /** The largest value first. */
  people: StakeholderValue[];
  /** Benefits nobody cares about, with their discounted value. */
  uncaredFor: { lineId: Id; title: string; value: number }[];
};

/**
 * Who on the customer's side gains what (METHOD 3.12, R58): benefits by the people who care about them. Without a
 * discount rate nothing is discounted.
 */
export function valueByStakeholder(plan: Plan, flows: CaseFlows, rate: number | null): ValueByStakeholder {
  const start = firstDay(flows);
  const worth = (line: CaseLine): number => {
    const timed = line.flows.map((flow) => ({ time: timeOf(flow, start), amount: flow.amounts.base }));
    const outcome = timedPresentValue(rate ?? 0, timed);
    return outcome.ok ? outcome.value : 0;
  };
  const people = new Map<Id, StakeholderValue>();
  const uncaredFor: ValueByStakeholder['uncaredFor'] = [];
  for (const line of flows.lines) {
    const record = line.lineId === null ? undefined : plan.businessCaseLines[line.lineId];
    if (record === undefined || line.kind !== 'benefit') continue;
    const value = worth(line);
    if (record.personIds.length === 0) uncaredFor.push({ lineId: record.id, title: line.title, value });
    for (const personId of record.personIds) {
      const person = plan.people[personId];
      if (person === undefined) continue;
      const entry = people.get(personId) ?? {
        personId,
        name: person.name,
        title: person.title,
        value: 0,
        lines: [],
      };
      people.set(personId, { ...entry, value: entry.value + value, lines: [...entry.lines, line.title] });
    }
  }
  return { people: [...people.values()].sort((a, b) => b.value - a.value), uncaredFor };
}
