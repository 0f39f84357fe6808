import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import { listOf, type Plan } from '../../../../../shared/model/plan.ts';
import { readBlockLines } from '../../../../../shared/quick-add/drawing/block-lines.ts';
import { completions } from '../../../../../shared/quick-add/drawing/complete-line.ts';
import { copiedPeople, pastedPeopleChanges } from '../../../../../shared/quick-add/drawing/people-clip.ts';
import { readBlock } from '../../../../../shared/quick-add/drawing/read-block.ts';
import { noAnswers } from '../../../../../shared/quick-add/words/meant-person.ts';
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
    const next = applyChanges(
      other.plan,
      readBlock(other.plan, readBlockLines(text), noAnswers, today, other.newId).changes,
    );
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

  it('keep people and the ties among them, under ids that are new', () => {
    const kind = fc.constantFrom('reportsTo', 'influences', 'conflict', 'informal', 'dottedLine');
    const tie = fc.tuple(kind, fc.nat(7), fc.nat(7)).filter(([, from, to]) => from !== to);
    fc.assert(
      fc.property(
        fc.uniqueArray(tie, { selector: String }),
        fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]),
        (ties, chosen) => {
          const [source, target] = [new PlanSketch(), new PlanSketch()];
          const ids = Array.from({ length: 8 }, (_, index) => source.person(`Person ${index}`));
          for (const [what, from, to] of ties) source.tie(what, ids[from] ?? '', ids[to] ?? '');
          const copied = ids.filter((_id, index) => chosen.includes(index));
          fc.pre(copied.length > 0);
          // Ids of the source go on counting, so none of them is in either plan yet.
          const { clip } = copiedPeople(source.plan, copied);
          const { changes } = pastedPeopleChanges(target.plan, clip, source.newId);
          const known = [...Object.keys(source.plan.people), ...Object.keys(source.plan.relationships)];
          const made = changes.map(({ id }) => id);
          expect(made.filter((id, index) => known.includes(id) || made.indexOf(id) !== index)).toEqual([]);
          const next = applyChanges(target.plan, changes);
          expect(listOf(next, 'people').map(({ name }) => name)).toEqual(
            chosen.map((index) => `Person ${index}`),
          );
          const said = (plan: Plan) =>
            listOf(plan, 'relationships')
              .map((edge) => [
                plan.people[edge.fromPersonId]?.name,
                edge.kind,
                plan.people[edge.toPersonId ?? '']?.name,
              ])
              .map(String)
              .sort();
          const among = ties.filter(([, from, to]) => chosen.includes(from) && chosen.includes(to));
          expect(said(next)).toEqual(
            among.map(([what, from, to]) => `Person ${from},${what},Person ${to}`).sort(),
          );
        },
      ),
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
