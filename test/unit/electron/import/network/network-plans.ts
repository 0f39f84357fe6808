import fc from 'fast-check';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import { updateOf } from '../../../../../shared/model/editing.ts';
import { personLevels } from '../../../../../shared/model/records/organization.ts';
import { relationshipKinds } from '../../../../../shared/model/records/relationship.ts';
import { fold } from '../../../../../shared/text/fold.ts';
import { PeoplePlan } from '../../../shared/map/people-plan.ts';

// No '=': what a spreadsheet would take for a formula (`="text"`) is read as its text, as in every import.
// Names are lines: what breaks one is a blank in it.
const oddities = [
  ...'abcÄéžßŁ&<>"\';, 1|/\\{}[]%#@*',
  '\n',
  '\t',
  '👩‍🔧',
  '漢',
  '\u05d0',
  ']]>',
  '<!--',
  '&amp;',
  '</data>',
];
const word = fc.string({ unit: fc.constantFrom(...oddities), minLength: 0, maxLength: 12 });
const name = word.map((text) => `Z${text.replace(/\s+/g, ' ').trim()}`);

/**
 * People with odd names, titles, units and levels, and ties of every kind between them and to rivals. No two names are
 * the same but for case and accents: an import takes those for one person.
 */
export const networkPlans = fc
  .record({
    people: fc.uniqueArray(
      fc.record({ name, title: word, level: fc.option(fc.constantFrom(...personLevels)), unit: fc.nat(2) }),
      { minLength: 1, maxLength: 8, selector: (person) => fold(person.name) },
    ),
    ties: fc.array(
      fc.record({
        kind: fc.constantFrom(...relationshipKinds),
        from: fc.nat(7),
        to: fc.nat(7),
        strength: fc.option(fc.integer({ min: 1, max: 3 })),
      }),
      { maxLength: 15 },
    ),
  })
  .map(({ people, ties }): PeoplePlan => {
    const made = new PeoplePlan();
    const units = ['Plant 4', 'Group & IT'].map((each) => made.unit(each));
    const ids = people.map(({ name: own, title, level, unit }) => {
      const id = made.person(own, { title: title.replace(/\s+/g, ' ').trim(), unitId: units[unit] ?? null });
      const change = updateOf(made.plan, 'people', id, { level });
      if (change !== null) made.plan = applyChanges(made.plan, [change]);
      return id;
    });
    const seen = new Set<string>();
    const managed = new Set<string>();
    for (const { kind, from, to, strength } of ties) {
      const [source, target] = [ids[from % ids.length], ids[to % ids.length]];
      if (source === undefined || target === undefined) continue;
      if (kind === 'competitorTie') {
        if (!seen.has(`rival ${source}`)) made.rivalTie(source, `Rival of ${from % ids.length}`);
        seen.add(`rival ${source}`);
        continue;
      }
      // What a plan itself would not take: oneself, twice the same, two managers, circles of managers.
      const pair = kind === 'conflict' || kind === 'informal' ? [source, target].sort() : [source, target];
      const key = [kind, ...pair].join(' ');
      const isLine = kind === 'reportsTo';
      if (source === target || seen.has(key) || (isLine && (managed.has(source) || source < target)))
        continue;
      seen.add(key);
      if (isLine) managed.add(source);
      made.tie(kind, source, target, { strength });
    }
    return made;
  });
