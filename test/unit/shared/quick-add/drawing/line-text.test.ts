import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personLineText, relationshipLineText } from '../../../../../shared/quick-add/drawing/line-text.ts';
import { parsePersonLine } from '../../../../../shared/quick-add/person-line.ts';
import { parseRelationshipLine } from '../../../../../shared/quick-add/relationship-line.ts';

const word = fc.constantFrom(
  'Ana Ruiz',
  'Jon Berg',
  'Plant 4',
  'CFO',
  'buyer',
  'champion',
  'Élodie d’Arc',
  '李晨',
  '😀',
);
const separator = fc.constantFrom(', ', '; ', ',', ' , , ');
const part = fc.oneof(word, fc.constantFrom('a@b.co', 'decider and user', '[supporter]', '(CFO)'));
const list = (parts: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.uniqueArray(parts, { minLength: 1, maxLength: 6 }), separator)
    .map(([parts, between]) => parts.join(between));
const arrow = fc.constantFrom(' > ', ' -> ', ' > reports to ', ' → ', '>');

const verb = fc.constantFrom(
  'influences',
  'strongly influences',
  'is influenced by',
  'knows',
  'has met',
  'reports to',
  'leads',
  'has a dotted line to',
  'is in conflict with',
  'can introduce us to',
  'backs',
  'trusts',
);
const how = fc.constantFrom('', ' strongly', ' well', ' briefly', ' a little', ' somewhat', '.');

describe('a typed line printed back', () => {
  it.each([
    'Ana Ruiz, CFO, Finance > Jon Berg',
    'Ana Ruiz, CFO, Finance, Bergen, decider, user, champion, ana@example.com > Jon Berg',
    'Ana Ruiz, , Finance',
    'Ana Ruiz',
  ])('stays as it was: %s', (text) => {
    expect(personLineText(parsePersonLine(text))).toBe(text);
  });

  it('means the same person', () => {
    fc.assert(
      fc.property(list(part), arrow, fc.option(list(word)), (own, sign, manager) => {
        const said = parsePersonLine(manager === null ? own : `${own}${sign}${manager}`);
        fc.pre(said.name !== '');
        expect(parsePersonLine(personLineText(said))).toEqual(said);
      }),
      { numRuns: 300 },
    );
  });

  it('means the same tie', () => {
    const name = fc.constantFrom('Ana Ruiz', 'Jon', '李晨', 'Tom Haugen (us)', 'N. Falk');
    fc.assert(
      fc.property(name, verb, name, how, (from, what, to, strength) => {
        const said = parseRelationshipLine(`${from} ${what} ${to}${strength}`);
        expect(said).not.toBeNull();
        if (said !== null) expect(parseRelationshipLine(relationshipLineText(said))).toEqual(said);
      }),
      { numRuns: 300 },
    );
  });
});
