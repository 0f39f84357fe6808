import { applyChangeSet } from '../../../db/change-sets.ts';
import { keepVersions } from '../../../db/plan-versions.ts';
import { listPlans, loadPlan } from '../../../db/plans.ts';
import { insertionOf, wholeDeletionOf } from '../../../shared/model/editing.ts';
import { newPlan } from '../../../shared/model/new-plan.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { samplePlan } from '../../../shared/sample/sample-plan.ts';
import { sampleVersions } from '../../../shared/sample/versions.ts';
import { today } from '../../today.ts';
import type { Command, CommandContext } from '../command.ts';
import { asTable } from '../output.ts';

/** Whole plans: made, listed, shown, deleted. */
export const planCommands: readonly Command[] = [
  {
    words: ['plan', 'new'],
    positionals: ['NAME'],
    options: ['sample', 'owner', 'currency'],
    usage: '[--sample] [--owner NAME] [--currency EUR]',
    summary: 'start a plan; with --sample a complete, fictitious one',
    run: async (context) => {
      const plan = startedPlan(context);
      const { id: planId, name } = plan.plan;
      const set = { planId, label: `Start plan ${name}`.slice(0, 300), changes: insertionOf(plan) };
      const versions = context.isSet('sample') ? sampleVersions(plan) : [];
      const { revision } = await context.withStore((store) =>
        applyChangeSet(store, set, context.edit(), () => keepVersions(store, planId, versions)),
      );
      return { value: { id: planId, planId, name, revision }, text: `${planId}  ${name}` };
    },
  },
  {
    words: ['plan', 'list'],
    positionals: [],
    options: [],
    summary: 'all plans, last changed first',
    run: async (context) => {
      const plans = await context.withStore(listPlans);
      const rows = plans.map((plan) => [
        plan.planId,
        plan.name,
        plan.accountName,
        plan.ownerName,
        plan.status,
      ]);
      return { value: plans.map((plan) => ({ id: plan.planId, ...plan })), text: asTable(rows) };
    },
  },
  {
    words: ['plan', 'show'],
    positionals: ['ID'],
    options: [],
    summary: 'the whole plan with all its records, as JSON',
    run: async (context) => {
      const { plan } = await context.withStore((store) => loadPlan(store, context.argument(0)));
      return { value: plan, text: JSON.stringify(plan, null, 2) };
    },
  },
  {
    words: ['plan', 'delete'],
    positionals: ['ID'],
    options: [],
    summary: 'delete a plan; "undo ID" brings it back',
    run: async (context) => {
      const planId = context.argument(0);
      const deleted = await context.withStore((store) => {
        const { plan } = loadPlan(store, planId);
        const label = `Delete plan ${plan.plan.name}`.slice(0, 300);
        const { revision } = applyChangeSet(
          store,
          { planId, label, changes: wholeDeletionOf(plan) },
          context.edit(),
        );
        return { planId, name: plan.plan.name, revision };
      });
      return { value: deleted, text: `Deleted ${deleted.name}; "undo ${planId}" brings it back.` };
    },
  },
];

function startedPlan({ environment, argument, option, isSet }: CommandContext): Plan {
  const { clock, newId, userName } = environment;
  const name = argument(0).trim();
  const day = today(clock);
  if (isSet('sample')) {
    const sample = samplePlan(newId, day);
    return { ...sample, plan: { ...sample.plan, name } };
  }
  const start = { accountName: name, ownerName: option('owner') ?? userName, today: day };
  return newPlan({ ...start, currency: option('currency') ?? 'EUR' }, newId);
}
