import { axisScore } from '../shared/method/selection/axis-score.ts';
import type { MatrixPlace } from '../shared/method/selection/placement.ts';
import type { RecordOf } from '../shared/model/collections.ts';
import type { CalendarDate, Id } from '../shared/model/field.ts';
import { prepared } from './prepared.ts';
import { withAppErrors } from './sqlite-error.ts';
import type { Store } from './store.ts';
import { inSnapshot } from './transaction.ts';

/** What the selection matrix shows of one plan. */
export type PlanSelection = {
  planId: Id;
  accountId: Id;
  accountName: string;
  ownerName: string;
  status: RecordOf<'plan'>['status'];
  isGlobalAccount: boolean;
  /** The weighted scores of its ratings. */
  rated: MatrixPlace;
  /** Where it was put by hand. */
  placed: MatrixPlace;
  decision: RecordOf<'selectionScores'>['decision'] | null;
  tier: RecordOf<'selectionScores'>['tier'];
  decidedOn: CalendarDate | null;
};

type AccountRow = Omit<PlanSelection, 'isGlobalAccount' | 'rated' | 'placed'> & {
  isGlobalAccount: 0 | 1;
  placedAttractiveness: number | null;
  placedStrength: number | null;
};

type CriterionRow = Pick<RecordOf<'selectionCriteria'>, 'id' | 'axis' | 'weight' | 'rating'> & { planId: Id };

const selectAccounts = `
  SELECT plan.plan_id AS planId, account.id AS accountId, account.name AS accountName,
    owner.name AS ownerName, plan.status, plan.global_account AS isGlobalAccount,
    account.placed_attractiveness AS placedAttractiveness, account.placed_strength AS placedStrength,
    newest.decision, newest.tier, newest.date AS decidedOn
  FROM plan
  JOIN account ON account.plan_id = plan.plan_id
  JOIN team_member AS owner ON owner.plan_id = plan.plan_id AND owner.id = plan.owner_id
  LEFT JOIN selection_score AS newest ON newest.plan_id = plan.plan_id
    AND newest.id = (SELECT id FROM selection_score AS score WHERE score.plan_id = plan.plan_id
                     ORDER BY score.date DESC, score.id DESC LIMIT 1)
  ORDER BY account.name, plan.plan_id`;

const selectCriteria = 'SELECT plan_id AS planId, id, axis, weight, rating FROM selection_criterion';

/** Where all accounts stand on the selection matrix, by name. Reads no plan: two statements, whatever their number. */
export function listSelections(store: Store): PlanSelection[] {
  return withAppErrors(() =>
    inSnapshot(store.database, () => {
      // The statements select exactly these columns, and the tables' checks are those of the schemas.
      const accounts = prepared(store.database, selectAccounts).all() as AccountRow[];
      const criteria = new Map<Id, CriterionRow[]>();
      for (const row of prepared(store.database, selectCriteria).all() as CriterionRow[]) {
        const own = criteria.get(row.planId);
        if (own === undefined) criteria.set(row.planId, [row]);
        else own.push(row);
      }
      return accounts.map(({ isGlobalAccount, placedAttractiveness, placedStrength, ...account }) => {
        const own = criteria.get(account.planId) ?? [];
        return {
          ...account,
          isGlobalAccount: isGlobalAccount === 1,
          rated: {
            attractiveness: axisScore(own, 'attractiveness').score,
            strength: axisScore(own, 'strength').score,
          },
          placed: { attractiveness: placedAttractiveness, strength: placedStrength },
        };
      });
    }),
  );
}
