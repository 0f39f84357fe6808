import { describe, expect, it } from 'vitest';
import { parsePersonLine } from '../../../../shared/quick-add/person-line.ts';
import { parseRelationshipLine } from '../../../../shared/quick-add/relationship-line.ts';

describe('parsePersonLine', () => {
  const none = { title: '', unitName: '', managerName: '', email: '', roles: [], stance: null, leftOver: [] };
  const ana = { name: 'Ana Ruiz', title: 'CFO', unitName: 'Finance', managerName: 'Jon Berg' };

  it.each([
    ['Ana Ruiz, CFO, Finance > reports to Jon Berg', ana],
    ['Ana Ruiz, CFO, Finance > Jon Berg', ana],
    ['Ana Ruiz; CFO; Finance → Jon Berg', ana],
    ['Ana Ruiz, CFO, Finance reports to Jon Berg', ana],
    ['  Ana   Ruiz ,CFO,Finance>Jon Berg', ana],
    [
      'Ana Ruiz <ana.ruiz@nordvik.example>, CFO, Finance > Jon Berg',
      { ...ana, email: 'ana.ruiz@nordvik.example' },
    ],
    [
      'Ana Ruiz, CFO, ana.ruiz@nordvik.example',
      { name: 'Ana Ruiz', title: 'CFO', email: 'ana.ruiz@nordvik.example' },
    ],
    ['Ana Ruiz', { name: 'Ana Ruiz' }],
    ['Ana Ruiz, decider, champion', { name: 'Ana Ruiz', roles: ['decider'], stance: 'champion' }],
    [
      'Ana Ruiz (decision maker, skeptic), CFO',
      { name: 'Ana Ruiz', title: 'CFO', roles: ['decider'], stance: 'sceptic' },
    ],
    [
      'Ana Ruiz, CFO > Jon Berg, approver and user',
      { name: 'Ana Ruiz', title: 'CFO', managerName: 'Jon Berg', roles: ['approver', 'user'] },
    ],
    [
      'Rasmus Ott, Buyer, Procurement',
      { name: 'Rasmus Ott', title: 'Buyer', unitName: 'Procurement', roles: ['buyer'] },
    ],
    [
      'Ana Ruiz, CFO, Finance, Oslo',
      { name: 'Ana Ruiz', title: 'CFO', unitName: 'Finance', leftOver: ['Oslo'] },
    ],
    ['> Jon Berg', { name: '', managerName: 'Jon Berg' }],
    ['', { name: '' }],
  ])('reads %s', (text, expected) => {
    expect(parsePersonLine(text)).toEqual({ ...none, ...expected });
  });
});

describe('parseRelationshipLine', () => {
  const none = { strength: null, isOurs: false };

  it.each([
    [
      'Li Chen influences Ana Ruiz strongly',
      { fromName: 'Li Chen', toName: 'Ana Ruiz', kind: 'influences', strength: 3 },
    ],
    [
      'Li Chen strongly influences Ana Ruiz',
      { fromName: 'Li Chen', toName: 'Ana Ruiz', kind: 'influences', strength: 3 },
    ],
    ['Ana Ruiz listens to Li Chen', { fromName: 'Li Chen', toName: 'Ana Ruiz', kind: 'influences' }],
    [
      'Tom Haugen (us) knows Jon Berg well',
      { fromName: 'Tom Haugen', toName: 'Jon Berg', kind: 'knows', strength: 3, isOurs: true },
    ],
    ['Mara has met Jon Berg', { fromName: 'Mara', toName: 'Jon Berg', kind: 'knows', strength: 1 }],
    ['Jon Berg reports to Ana Ruiz', { fromName: 'Jon Berg', toName: 'Ana Ruiz', kind: 'reportsTo' }],
    ['Ana Ruiz leads Jon Berg', { fromName: 'Jon Berg', toName: 'Ana Ruiz', kind: 'reportsTo' }],
    ['Signe has a dotted line to Jon Berg', { fromName: 'Signe', toName: 'Jon Berg', kind: 'dottedLine' }],
    [
      'Marek Kos is in conflict with Tom Haugen',
      { fromName: 'Marek Kos', toName: 'Tom Haugen', kind: 'conflict' },
    ],
    [
      'Jon Berg can introduce us to Nina Falk',
      { fromName: 'Jon Berg', toName: 'Nina Falk', kind: 'introduces' },
    ],
    [
      'Marek Kos backs Halden a little',
      { fromName: 'Marek Kos', toName: 'Halden', kind: 'competitorTie', strength: 1 },
    ],
    ['Li Chen is close to Katarzyna.', { fromName: 'Li Chen', toName: 'Katarzyna', kind: 'informal' }],
  ])('reads %s', (text, expected) => {
    expect(parseRelationshipLine(text)).toEqual({ ...none, ...expected });
  });

  it.each(['Ana Ruiz', 'Ana Ruiz, CFO', 'knows Jon', 'Ana Ruiz reports to', ''])(
    'gives nothing for "%s"',
    (text) => {
      expect(parseRelationshipLine(text)).toBeNull();
    },
  );
});
