import { describe, expect, it } from 'vitest';
import { basicsFirstSteps, phases, visibleSteps } from '../../../../shared/wizard/phases.ts';
import { isStepId, stepIds } from '../../../../shared/wizard/step-ids.ts';
import { steps } from '../../../../shared/wizard/steps.ts';

const unfinished: string[] = [];

describe('the order of the steps (METHOD 3)', () => {
  it('has thirteen steps in five phases that give the same order', () => {
    expect(stepIds).toHaveLength(13);
    expect(phases).toHaveLength(5);
    expect(phases.flatMap((phase) => phase.steps)).toEqual([...stepIds]);
    for (const phase of phases) for (const id of phase.steps) expect(steps[id].phase).toBe(phase.id);
  });

  it('shows steps 1, 5, 11 and 12 first', () => {
    expect(basicsFirstSteps).toEqual([stepIds[0], stepIds[4], stepIds[10], stepIds[11]]);
    expect(visibleSteps(true)).toEqual(basicsFirstSteps);
    expect(visibleSteps(false)).toEqual(stepIds);
  });

  it('knows its ids', () => {
    expect(isStepId('decisionCenter')).toBe(true);
    expect(isStepId('toString')).toBe(false);
  });
});

describe('what a step says', () => {
  it.each(stepIds)('%s has everything the page and the coach show', (id) => {
    const step = steps[id];
    expect(step.id).toBe(id);
    for (const text of [step.title, step.lead, step.why, step.example, ...step.questions]) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
    }
    for (const text of [step.lead, step.why, step.example]) expect(text).toMatch(/\.$/);
    for (const question of step.questions) expect(question).toMatch(/\?$/);
    expect(step.questions.length).toBeGreaterThanOrEqual(3);
    expect(step.title).toMatch(/^\p{Lu}[^\p{Lu}]*$/u);
  });

  it('has a purpose where it cannot be worked on yet, and only there', () => {
    const withPurpose = stepIds.filter((id) => steps[id].purpose !== null);
    expect(withPurpose).toEqual(unfinished);
    expect(stepIds.filter((id) => !steps[id].isFinished)).toEqual(unfinished);
  });
});
