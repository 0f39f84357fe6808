import { expect, test } from '@playwright/test';
import { listOf, type Plan } from '../../shared/model/plan.ts';
import { countOf, type EffortTask, effortTasks } from './effort/tasks.ts';
import { launchApp, type RunningApp } from './launch-app.ts';
import { launchWithPlans, sampleAccount, startAgain } from './screens.ts';
import { storedPlan } from './stored-plan.ts';

async function expectWithinAim(task: EffortTask, running: RunningApp): Promise<void> {
  const effort = await task.run(running);
  expect(effort.clicks).toBe(0);
  expect(countOf(task, effort), JSON.stringify(effort)).toBeLessThan(task.aim);
}

const stakeholderNamed = (plan: Plan, name: string) => {
  const person = listOf(plan, 'people').find((other) => other.name === name);
  return listOf(plan, 'stakeholders').find(({ personId }) => personId === person?.id);
};

const doneActions = (plan: Plan): number =>
  listOf(plan, 'actions').filter(({ status }) => status === 'done').length;

test('a useful plan from nothing takes fewer keys than its aim, and no mouse', async () => {
  const running = await launchApp();
  await expectWithinAim(effortTasks.planFromNothing, running);
  await expect
    .poll(async () => {
      const plan = await storedPlan(running, 'Helvion');
      return {
        owner: plan.teamMembers[plan.plan.ownerId]?.name,
        insights: listOf(plan, 'insightCards').length,
        people: listOf(plan, 'people').length,
        reportingLines: listOf(plan, 'relationships').filter(({ kind }) => kind === 'reportsTo').length,
        goals: listOf(plan, 'objectives').length,
        actions: listOf(plan, 'actions').length,
        dated: listOf(plan, 'actions').filter(({ dueDate }) => dueDate !== null).length,
      };
    })
    .toEqual({ owner: 'Mara', insights: 3, people: 10, reportingLines: 9, goals: 2, actions: 5, dated: 5 });
  await running.close();
});

test('the weekly update takes fewer keys than its aim besides the words, and no mouse', async () => {
  const running = await launchWithPlans();
  await startAgain(running, 'light');
  const before = await storedPlan(running, sampleAccount);
  await expectWithinAim(effortTasks.weeklyUpdate, running);
  await expect
    .poll(async () => {
      const plan = await storedPlan(running, sampleAccount);
      return {
        touches: listOf(plan, 'touches').length - listOf(before, 'touches').length,
        done: doneActions(plan) - doneActions(before),
        // The site visit that was the next step of a touch is one as well.
        actions: listOf(plan, 'actions').length - listOf(before, 'actions').length,
        readings: listOf(plan, 'perceptionReadings').length - listOf(before, 'perceptionReadings').length,
        stance: stakeholderNamed(plan, 'Marek Kos')?.stance,
      };
    })
    .toEqual({ touches: 3, done: 2, actions: 2, readings: 1, stance: 'supporter' });
  await running.close();
});

test('one line draws a stakeholder with manager, role and stance', async () => {
  const running = await launchWithPlans();
  await startAgain(running, 'light');
  await expectWithinAim(effortTasks.stakeholder, running);
  await expect
    .poll(async () => {
      const plan = await storedPlan(running, sampleAccount);
      const { personId, roles, stance } = stakeholderNamed(plan, 'Eva Lind') ?? {};
      const line = listOf(plan, 'relationships').find(
        ({ kind, fromPersonId }) => kind === 'reportsTo' && fromPersonId === personId,
      );
      return { roles, stance, manager: plan.people[line?.toPersonId ?? '']?.name };
    })
    .toEqual({ roles: ['approver'], stance: 'sceptic', manager: 'Jon Berg' });
  await running.close();
});
