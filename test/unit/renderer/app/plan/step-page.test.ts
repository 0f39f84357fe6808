import { describe, expect, it } from 'vitest';
import { StepPage } from '../../../../../renderer/app/plan/step-page.ts';

const Page = () => null;

describe('StepPage', () => {
  it('has no page before it was read, and keeps it afterwards', async () => {
    let readings = 0;
    const step = new StepPage(async () => {
      readings += 1;
      return Page;
    });
    expect(step.page).toBeNull();
    await Promise.all([step.read(), step.read()]);
    await step.read();
    expect(step.page).toBe(Page);
    expect(readings).toBe(1);
  });

  it('tells who opens the page why it could not be read, and tries again', async () => {
    const answers = [() => Promise.reject(new Error('No such file')), async () => Page];
    const step = new StepPage(() => (answers.shift() ?? (async () => Page))());
    step.prepare();
    await expect(step.read()).rejects.toThrow('No such file');
    await step.read();
    expect(step.page).toBe(Page);
  });
});
