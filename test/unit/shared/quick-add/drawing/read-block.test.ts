import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import { inverseOf, parseChangeSet } from '../../../../../shared/model/change.ts';
import { listOf, type Plan } from '../../../../../shared/model/plan.ts';
import { isBlock, readBlockLines } from '../../../../../shared/quick-add/drawing/block-lines.ts';
import { readBlock } from '../../../../../shared/quick-add/drawing/read-block.ts';
import { type NameAnswers, noAnswers } from '../../../../../shared/quick-add/words/meant-person.ts';
import { PlanSketch, today } from '../../plan-sketch.ts';

const read = (sketch: PlanSketch, text: string, answers: NameAnswers = noAnswers) =>
  readBlock(sketch.plan, readBlockLines(text), answers, today, sketch.newId);
const drawn = (sketch: PlanSketch, text: string, answers?: NameAnswers): Plan =>
  applyChanges(sketch.plan, read(sketch, text, answers).changes);
const people = (plan: Plan) =>
  listOf(plan, 'people').map(({ name, title }) => (title === '' ? name : `${name}: ${title}`));
const ties = (plan: Plan) =>
  listOf(plan, 'relationships').map(
    ({ kind, fromPersonId, toPersonId }) =>
      `${plan.people[fromPersonId]?.name} ${kind} ${plan.people[toPersonId ?? '']?.name}`,
  );
const outcomes = (sketch: PlanSketch, text: string) =>
  read(sketch, text).lines.map(({ number, outcome }) => `${number} ${outcome}`);

/** Two of the same name, and one whose family name is the same. */
function bergs() {
  const sketch = new PlanSketch();
  const plant = sketch.person('Jon Berg', {}, { title: 'Plant manager' });
  const finance = sketch.person('Jon Berg', {}, { title: 'CFO' });
  sketch.person('Kari Berg');
  return { sketch, plant, finance };
}

describe('the lines of a block', () => {
  it('are told from a single line', () => {
    expect(isBlock('Ana Ruiz, COO\n')).toBe(false);
    expect(isBlock('Ana\nJon')).toBe(true);
    expect(isBlock('Ana\tCOO')).toBe(true);
  });

  it('keep cells in quotes whole, line breaks and separators in them included', () => {
    const { lines } = readBlockLines('Name\tTitle\n"Berg, Jon"\t"Plant manager,\nNorth ""A"""\nAna\tCOO');
    expect(lines.map(({ number, cells }) => [number, cells])).toEqual([
      [2, ['Berg, Jon', 'Plant manager, North "A"']],
      [4, ['Ana', 'COO']],
    ]);
  });

  it('are rows between commas only below a row that names the columns', () => {
    expect(readBlockLines('Name,Title\nAna,COO').lines[0]?.cells).toEqual(['Ana', 'COO']);
    expect(readBlockLines('Name;Manager\nAna;Jon').lines[0]?.cells).toEqual(['Ana', 'Jon']);
    expect(readBlockLines('Ana,COO\nJon,CFO').lines[0]?.cells).toBeNull();
  });

  it('name the columns that the map has no place for', () => {
    expect(readBlockLines('Name\tShoe size\tTitle\nAna\t39\tCOO').leftOut).toEqual(['Shoe size']);
  });
});

describe('readBlock', () => {
  it('reads rows without a row that names the columns, managers in any order', () => {
    const sketch = new PlanSketch();
    const rows =
      'Jon Berg\tPlant manager, North\tPlant 4\tAna\tsceptic\r\nAna Ruiz\tCOO\tOperations\t\tana@x.com\r\n';
    const next = drawn(sketch, rows);
    expect(read(sketch, rows).label).toBe('Paste 2 people, 2 units and 1 tie');
    expect(people(next)).toEqual(['Jon Berg: Plant manager, North', 'Ana Ruiz: COO']);
    expect(ties(next)).toEqual(['Jon Berg reportsTo Ana Ruiz']);
    expect(listOf(next, 'stakeholders').map(({ stance }) => stance)).toEqual(['sceptic', 'unknown']);
    expect(listOf(next, 'people')[1]?.email).toBe('ana@x.com');
  });

  it('takes the columns from their heads', () => {
    const rows =
      'Manager\tFirst name\tLast name\tCity\tStance\tRole\nAna Ruiz\tJon\tBerg\tBergen\tChampion\tuser, buyer';
    const next = drawn(new PlanSketch(), rows);
    expect(listOf(next, 'people').find(({ name }) => name === 'Jon Berg')?.location).toBe('Bergen');
    expect(listOf(next, 'stakeholders')[0]).toMatchObject({ stance: 'champion', roles: ['user', 'buyer'] });
    expect(ties(next)).toEqual(['Jon Berg reportsTo Ana Ruiz']);
  });

  it('says of every line what it does', () => {
    const sketch = new PlanSketch();
    sketch.person('Ana Ruiz', {}, { title: 'COO' });
    const text =
      'ANA RUIZ, COO\nAna Ruiz, champion\nJon Berg > Ana\n\nJon Berg, CFO\n> >\nJon Berg influences Ana Ruiz';
    expect(outcomes(sketch, text)).toEqual([
      '1 known',
      '2 changed',
      '3 new',
      '5 changed',
      '6 refused',
      '7 new',
    ]);
    expect(read(sketch, text).lines.map(({ sameAs }) => sameAs)).toEqual([null, 1, null, 3, null, null]);
    expect(people(drawn(sketch, text))).toEqual(['Ana Ruiz: COO', 'Jon Berg: CFO']);
  });

  it('draws what it understands, and says why it does not draw the rest', () => {
    const sketch = new PlanSketch();
    const text = `Ana > Bo\nBo > Ana\n,,,\nAna influences Ana\n${'x'.repeat(400)}\n😀`;
    const { lines } = read(sketch, text);
    expect(lines.map(({ problem }) => problem)).toEqual([
      null,
      'Ana reports to Bo already; change that line first.',
      'Start with a name, such as “Ana Ruiz, CFO, Finance”.',
      'Ana cannot have a tie to the same person.',
      'person, name: Use at most 300 characters.',
      null,
    ]);
    expect(people(drawn(sketch, text))).toEqual(['Ana', 'Bo', '😀']);
  });

  it('asks whom a name means that fits several, once for all lines', () => {
    const { sketch, plant, finance } = bergs();
    const text = 'Nina Falk\tCEO\t\tJon Berg\nPer Ek\t\t\tJon Berg\nTom Bø\t\t\tBerg';
    const { questions, lines } = read(sketch, text);
    expect(lines.map(({ outcome }) => outcome)).toEqual(['open', 'open', 'open']);
    expect(questions.map(({ typed, lines: at }) => [typed, at])).toEqual([
      ['Jon Berg', [1, 2]],
      ['Berg', [3]],
    ]);
    expect(questions[0]?.choices).toEqual([
      { answer: plant, label: 'Jon Berg, Plant manager' },
      { answer: finance, label: 'Jon Berg, CFO' },
      { answer: null, label: 'Somebody new called Jon Berg' },
    ]);
    const answered: NameAnswers = new Map([
      ['jon berg', finance],
      ['berg', 'Kari Berg'],
    ]);
    const next = drawn(sketch, text, answered);
    const managers = listOf(next, 'relationships').map(({ toPersonId }) => toPersonId);
    expect(managers).toEqual([finance, finance, listOf(next, 'people')[2]?.id]);
  });

  it('adds somebody new of a name that others have, once', () => {
    const { sketch } = bergs();
    const next = drawn(sketch, 'Jon Berg\tCEO\nNina Falk\t\t\tJon Berg', new Map([['jon berg', null]]));
    expect(people(next).filter((name) => name.startsWith('Jon Berg'))).toEqual([
      'Jon Berg: Plant manager',
      'Jon Berg: CFO',
      'Jon Berg: CEO',
    ]);
    expect(listOf(next, 'people').find(({ title }) => title === 'CEO')?.id).toBe(
      listOf(next, 'relationships')[0]?.toPersonId,
    );
  });

  it('knows by the title who is meant', () => {
    const { sketch } = bergs();
    expect(outcomes(sketch, 'Jon Berg\tCFO\nKari Berg\tCEO')).toEqual(['1 known', '2 changed']);
  });

  it('reads 500 rows, each person once', () => {
    const rows = Array.from(
      { length: 500 },
      (_, index) => `Person ${index}\tTitle\tUnit ${index % 20}\tPerson ${index >> 2}`,
    );
    const next = drawn(new PlanSketch(), rows.slice(1).join('\n'));
    expect(listOf(next, 'people')).toHaveLength(500);
    expect(listOf(next, 'relationships')).toHaveLength(499);
    expect(listOf(next, 'businessUnits')).toHaveLength(20);
  });

  it('is one step that the store takes and that can be taken back whole', () => {
    const name = fc.constantFrom('Ana Ruiz', 'Jon Berg', 'Li Chen', 'Berg', '', '😀', '>');
    const row = fc.tuple(name, name).map(([a, b]) => `${a}\tTitle\tUnit\t${b}\tchampion`);
    const line = fc.oneof(
      row,
      fc.tuple(name, name).map(([a, b]) => `${a} influences ${b}`),
      fc.tuple(name, name).map(([a, b]) => `${a} (us) knows ${b} well`),
      fc.string({ maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const { sketch } = bergs();
        const { changes, label } = read(sketch, lines.join('\n'));
        if (changes.length === 0) return;
        const set = parseChangeSet({ planId: sketch.plan.plan.id, label, changes });
        expect(applyChanges(applyChanges(sketch.plan, set.changes), inverseOf(set).changes)).toEqual(
          sketch.plan,
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('lines read together', () => {
  it('come to the same as one after the other', () => {
    const name = fc.constantFrom('Ana Ruiz', 'Jon Berg', 'Li Chen', 'Bo', 'Kari Berg');
    const line = fc
      .tuple(name, fc.constantFrom('', 'CEO', 'CFO'), fc.constantFrom('', 'Unit 1', 'Unit 2'), name)
      .map(([who, title, unit, manager]) => `${who}\t${title}\t${unit}\t${who === manager ? '' : manager}`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 9 }), (lines) => {
        const everybody = 'Ana Ruiz\nJon Berg\nLi Chen\nBo\nKari Berg';
        const sketch = new PlanSketch();
        sketch.plan = drawn(sketch, everybody);
        const together = drawn(sketch, lines.join('\n'));
        // Managers come after everything else, as they do in a block.
        const parts = [...lines.map((one) => one.replace(/\t[^\t]*$/, '\t')), ...lines];
        const oneByOne = parts.reduce((plan, one) => {
          sketch.plan = plan;
          return drawn(sketch, one);
        }, sketch.plan);
        const said = (plan: Plan) => [
          people(plan),
          ties(plan).sort(),
          listOf(plan, 'people').map(({ unitId }) => plan.businessUnits[unitId ?? '']?.name),
        ];
        expect(said(together)).toEqual(said(oneByOne));
      }),
      { numRuns: 150 },
    );
  });
});
