import { memberName, personName } from '../../../shared/method/stakeholders.ts';
import type { Id } from '../../../shared/model/field.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { listText } from '../../../shared/text/lists.ts';

/** Who of both sides carries something, the customer's side first: "Jon Berg and Pia Kvam"; '' for nobody. */
export function pairText(plan: Plan, customerOwnerId: Id | null, ownerId: Id | null): string {
  return listText(
    [personName(plan, customerOwnerId), memberName(plan, ownerId)].filter((name) => name !== ''),
  );
}

/** A name with a second line below it, as the first column of a table shows it. */
export function TwoLines({ first, second }: { first: string; second: string }) {
  return (
    <>
      {first}
      {second !== '' && <span className="under">{second}</span>}
    </>
  );
}
