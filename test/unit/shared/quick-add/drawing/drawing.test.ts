import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import { inverseOf } from '../../../../../shared/model/change.ts';
import { listOf, type Plan } from '../../../../../shared/model/plan.ts';
import { completions } from '../../../../../shared/quick-add/drawing/complete-line.ts';
import { drawBlockChanges, isBlock } from '../../../../../shared/quick-add/drawing/draw-block.ts';
import { copiedPeople, pastedPeopleChanges } from '../../../../../shared/quick-add/drawing/people-clip.ts';
import { PlanSketch, today } from '../../plan-sketch.ts';

function threeSketch() {
  const sketch = new PlanSketch();
  const unitId = sketch.add('businessUnits', { name: 'Operations' });
  const ana = sketch.person('Ana Ruiz', { stance: 'champion' }, { title: 'COO', unitId });
  const jon = sketch.person('Jon Berg', {}, { title: 'Plant manager, North', unitId });
  sketch.rival('Halden');
  sketch.tie('reportsTo', jon, ana);
  sketch.tie('influences', jon, ana, { strength: 3 });
  return { sketch, ana, jon };
}

const offers = (plan: Plan, line: string) => completions(plan, line).map(({ offer }) => offer);

describe('completions', () => {
  const { plan } = threeSketch().sketch;

  it('offers names by the beginning of any word, theirs before ours', () => {
    expect(offers(plan, 'an')).toEqual(['Ana Ruiz']);
    expect(offers(plan, 'ber')).toEqual(['Jon Berg']);
    expect(offers(plan, 'mar')).toEqual(['Mara Lindqvist (us)']);
  });

  it('offers the kinds of tie after a whole name', () => {
    expect(completions(plan, 'Ana Ruiz inf')).toEqual([
      { line: 'Ana Ruiz influences ', offer: 'influences', meaning: 'how they are tied' },
    ]);
    expect(offers(plan, 'Ana Ruiz ')).toHaveLength(6);
    expect(offers(plan, 'Mara Lindqvist (us) ')).toEqual(['knows']);
  });

  it('offers people, rivals or strengths after the kind of tie', () => {
    expect(completions(plan, 'Ana Ruiz influences j')[0]?.line).toBe('Ana Ruiz influences Jon Berg');
    expect(offers(plan, 'Ana Ruiz backs ')).toEqual(['Halden']);
    expect(offers(plan, 'Ana Ruiz influences Jon Berg ')).toEqual(['strongly', 'weakly']);
    expect(offers(plan, 'Mara Lindqvist (us) knows Jon Berg ')).toEqual(['well', 'briefly']);
  });

  it('offers units in the third place and people after the arrow', () => {
    expect(completions(plan, 'Nina Falk, CFO, op')[0]?.line).toBe('Nina Falk, CFO, Operations');
    expect(completions(plan, 'Nina Falk, CFO >an')[0]?.line).toBe('Nina Falk, CFO > Ana Ruiz');
    expect(offers(plan, 'Nina Falk, CF')).toEqual([]);
  });

  it('says nothing where nothing fits, or all is said', () => {
    expect(offers(plan, '')).toEqual([]);
    expect(offers(plan, 'zzz')).toEqual([]);
    expect(offers(plan, 'Nina Falk > Ana Ruiz')).toEqual([]);
  });
});

describe('drawBlockChanges', () => {
  it('reads rows of a spreadsheet, managers in any order', () => {
    const { plan, newId } = new PlanSketch();
    const rows = 'Jon Berg\tPlant manager, North\tPlant 4\tAna Ruiz\r\nAna Ruiz\tCOO\tOperations\t\r\n';
    const { label, changes } = drawBlockChanges(plan, rows, today, newId);
    expect(label).toBe('Draw 2 pasted lines');
    const next = applyChanges(plan, changes);
    expect(listOf(next, 'people').map(({ name, title }) => `${name}: ${title}`)).toEqual([
      'Jon Berg: Plant manager, North',
      'Ana Ruiz: COO',
    ]);
    expect(listOf(next, 'relationships')).toEqual([expect.objectContaining({ kind: 'reportsTo' })]);
    expect(listOf(next, 'businessUnits')).toHaveLength(2);
  });

  it('takes the order of the columns from their heads, and drops none that it does not know', () => {
    const { plan, newId } = new PlanSketch();
    const rows = 'Manager\tName\tCity\nAna Ruiz\tJon Berg\tBergen';
    const next = applyChanges(plan, drawBlockChanges(plan, rows, today, newId).changes);
    expect(listOf(next, 'people').find(({ name }) => name === 'Jon Berg')).toMatchObject({
      location: 'Bergen',
    });
  });

  it('reads lines as they are typed, ties included', () => {
    const { plan, newId } = new PlanSketch();
    const text = 'Ana Ruiz, COO\n\nJon Berg > Ana Ruiz\nJon Berg influences Ana Ruiz strongly';
    const next = applyChanges(plan, drawBlockChanges(plan, text, today, newId).changes);
    expect(listOf(next, 'relationships').map(({ kind }) => kind)).toEqual(['reportsTo', 'influences']);
  });

  it('draws nothing where one line cannot be understood, and says which', () => {
    const { plan, newId } = new PlanSketch();
    expect(() => drawBlockChanges(plan, 'Ana Ruiz\nJon Berg > Jon Berg', today, newId)).toThrow(
      /^Line 2, “Jon Berg > Jon Berg”: .* Nothing was drawn\.$/,
    );
  });

  it('says so when the map has it all', () => {
    const { sketch } = threeSketch();
    expect(() => drawBlockChanges(sketch.plan, 'Ana Ruiz\tCOO\nJon Berg', today, sketch.newId)).toThrow(
      expect.objectContaining({ code: 'CONFLICT' }),
    );
  });

  it('tells a block from a line', () => {
    expect(isBlock('Ana Ruiz, COO\n')).toBe(false);
    expect(isBlock('Ana\nJon')).toBe(true);
    expect(isBlock('Ana\tCOO')).toBe(true);
  });

  it('is one step that can be taken back whole', () => {
    const name = fc.constantFrom('Ana Ruiz', 'Jon Berg', 'Li Chen', 'Bo Dahl');
    const line = fc.oneof(
      fc.tuple(name, name).map(([a, b]) => `${a}\tTitle\tUnit\t${a === b ? '' : b}`),
      fc.tuple(name, name).map(([a, b]) => `${a} influences ${a === b ? 'Nina Falk' : b}`),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const { plan, newId } = new PlanSketch();
        let changes: ReturnType<typeof drawBlockChanges>['changes'];
        try {
          changes = drawBlockChanges(plan, lines.join('\n'), today, newId).changes;
        } catch (error) {
          // Rings of managers are refused, and then nothing is drawn.
          expect(error).toMatchObject({ code: 'INVALID_INPUT' });
          return;
        }
        const set = { planId: plan.plan.id, label: 'Draw', changes };
        expect(applyChanges(applyChanges(plan, changes), inverseOf(set).changes)).toEqual(plan);
      }),
    );
  });
});

describe('people on the clipboard', () => {
  it('are rows a spreadsheet and the map both read', () => {
    const { sketch, ana, jon } = threeSketch();
    const { text } = copiedPeople(sketch.plan, [jon, ana]);
    expect(text.split('\n')).toEqual([
      'Ana Ruiz\tCOO\tOperations\t',
      'Jon Berg\tPlant manager, North\tOperations\tAna Ruiz',
      'Jon Berg influences Ana Ruiz strongly',
    ]);
    const other = new PlanSketch();
    const next = applyChanges(other.plan, drawBlockChanges(other.plan, text, today, other.newId).changes);
    expect(listOf(next, 'relationships')).toHaveLength(2);
  });

  it('come into another plan with all that is known of them', () => {
    const { sketch, ana, jon } = threeSketch();
    const { clip } = copiedPeople(sketch.plan, [ana, jon]);
    const other = new PlanSketch();
    const { label, changes } = pastedPeopleChanges(other.plan, clip, () => sketch.newId());
    expect(label).toBe('Paste 2 people');
    const next = applyChanges(other.plan, changes);
    expect(listOf(next, 'stakeholders').map(({ stance }) => stance)).toEqual(['champion', 'unknown']);
    expect(listOf(next, 'relationships').map(({ kind }) => kind)).toEqual(['reportsTo', 'influences']);
    expect(listOf(next, 'businessUnits')).toHaveLength(1);
  });

  it('double nobody of the same name', () => {
    const { sketch, ana, jon } = threeSketch();
    const { clip } = copiedPeople(sketch.plan, [ana, jon]);
    const other = new PlanSketch();
    other.person('ana ruiz');
    const next = applyChanges(
      other.plan,
      pastedPeopleChanges(other.plan, clip, () => sketch.newId()).changes,
    );
    expect(listOf(next, 'people')).toHaveLength(2);
    expect(() => pastedPeopleChanges(next, clip, () => sketch.newId())).toThrow(
      expect.objectContaining({ code: 'CONFLICT' }),
    );
  });

  it('refuse what is no copy of people', () => {
    const { plan, newId } = new PlanSketch();
    for (const text of ['', '{}', '{"format":"cairn-people","version":2}'])
      expect(() => pastedPeopleChanges(plan, text, newId)).toThrow(
        expect.objectContaining({ code: 'INVALID_INPUT' }),
      );
  });
});
