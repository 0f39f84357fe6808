import { describe, expect, it } from 'vitest';
import { parseActionLine } from '../../../../shared/quick-add/action-line.ts';
import { parseCriterionLine } from '../../../../shared/quick-add/criterion-line.ts';
import { parseIdeaLine } from '../../../../shared/quick-add/idea-line.ts';
import { parseInsightLine } from '../../../../shared/quick-add/insight-line.ts';
import { parseObjectiveLine } from '../../../../shared/quick-add/objective-line.ts';
import { parseReviewLine } from '../../../../shared/quick-add/review-line.ts';
import { parseSignalLine } from '../../../../shared/quick-add/signal-line.ts';
import { today } from '../plan-sketch.ts';

describe('parseActionLine', () => {
  const whole = {
    title: 'Send the joint cost model to plant finance',
    ownerName: 'Mara',
    dueDate: '2026-12-12',
    counterpartName: 'Jon Berg',
    joint: false,
  };

  it.each([
    'Send the joint cost model to plant finance @Mara 12 Dec with Jon Berg',
    'Send the joint cost model to plant finance with Jon Berg by 12 Dec @Mara',
    '@Mara Send the joint cost model to plant finance with Jon Berg 2026-12-12',
    '  Send the joint cost model  to plant finance 12.12. @Mara with Jon Berg ',
  ])('reads the parts in any order: %s', (text) => {
    expect(parseActionLine(text, today)).toEqual(whole);
  });

  it('keeps a plain line as the title', () => {
    const nothing = { ownerName: '', dueDate: null, counterpartName: '', joint: false };
    expect(parseActionLine('Call Sun Microsystems', today)).toEqual({
      title: 'Call Sun Microsystems',
      ...nothing,
    });
    expect(parseActionLine('  ', today)).toEqual({ title: '', ...nothing });
  });

  it('takes capitalized words after the sign into the name, but no month', () => {
    expect(parseActionLine('Call @Mara Lindqvist Dec 12', today)).toMatchObject({
      title: 'Call',
      ownerName: 'Mara Lindqvist',
      dueDate: '2026-12-12',
    });
    expect(parseActionLine('Call @Mara Marchetti Friday', today)).toMatchObject({
      ownerName: 'Mara Marchetti',
      dueDate: '2026-11-20',
    });
    expect(parseActionLine('Call @"mara lindqvist" tomorrow', today).ownerName).toBe('mara lindqvist');
  });

  it('knows what is agreed with the customer', () => {
    expect(parseActionLine('Review the pilot (joint) fri', today)).toMatchObject({
      title: 'Review the pilot',
      joint: true,
      dueDate: '2026-11-20',
    });
  });
});

describe('parseCriterionLine', () => {
  const none = { importance: null, ours: null, rivals: [], mandatory: false, formality: null };

  it.each([
    'Cyber security 5 us 3 Halden 4 must',
    'Cyber security 5, us: 3, Halden: 4, mandatory',
    'Cyber security weight 5 Halden 4 we 3 must',
    'Cyber security 5/5 us 3/5 Halden 4/5 MUST',
  ])('reads %s', (text) => {
    expect(parseCriterionLine(text)).toEqual({
      title: 'Cyber security',
      importance: 5,
      ours: 3,
      rivals: [{ name: 'Halden', rating: 4 }],
      mandatory: true,
      formality: null,
    });
  });

  it('leaves figures of the title in the title', () => {
    expect(parseCriterionLine('ISO 27001')).toEqual({ ...none, title: 'ISO 27001' });
    expect(parseCriterionLine('ISO 27001 4 informal')).toEqual({
      ...none,
      title: 'ISO 27001',
      importance: 4,
      formality: 'informal',
    });
    expect(parseCriterionLine('Plant 4 uptime 5 us 3 Halden Control 2')).toEqual({
      ...none,
      title: 'Plant 4 uptime',
      importance: 5,
      ours: 3,
      rivals: [{ name: 'Halden Control', rating: 2 }],
    });
  });

  it('takes a line of one word for a title, and nothing for nothing', () => {
    expect(parseCriterionLine('must')).toEqual({ ...none, title: 'must' });
    expect(parseCriterionLine('Price 9')).toEqual({ ...none, title: 'Price 9' });
    expect(parseCriterionLine('')).toEqual({ ...none, title: '' });
  });

  it('reads several rivals', () => {
    expect(parseCriterionLine('Price 5 us 3 Halden 4 Corvane 5').rivals).toEqual([
      { name: 'Halden', rating: 4 },
      { name: 'Corvane', rating: 5 },
    ]);
  });
});

describe('parseInsightLine', () => {
  const none = { kind: null, toldByName: '', source: '', soWhat: '', confirmed: false };

  it.each([
    [
      'goal: cut scrap by a third (told by Jon Berg)',
      { kind: 'goal', title: 'cut scrap by a third', toldByName: 'Jon Berg' },
    ],
    ['Ana wants more, told by Li Chen', { title: 'Ana wants more', toldByName: 'Li Chen' }],
    [
      'Pressure on margins => offer the pilot',
      { kind: 'pressure', title: 'Pressure on margins', soWhat: 'offer the pilot' },
    ],
    [
      'barrier: no access (confirmed) (source: site visit)',
      { kind: 'obstacle', title: 'no access', source: 'site visit', confirmed: true },
    ],
    ['Throughput (+18 %)', { title: 'Throughput (+18 %)' }],
    ['project: Shared data (from Ana)', { kind: 'initiative', title: 'Shared data', toldByName: 'Ana' }],
    ['Note: something else', { title: 'Note: something else' }],
    ['', { title: '' }],
  ])('reads %s', (text, expected) => {
    expect(parseInsightLine(text)).toEqual({ ...none, ...expected });
  });
});

describe('parseObjectiveLine', () => {
  const none = {
    kind: null,
    dueDate: null,
    winForCustomer: '',
    winForUs: '',
    measure: '',
    baseline: '',
    target: '',
    ownerName: '',
    leftOver: [],
  };

  it('reads kind, day, both wins and the measure', () => {
    const text =
      'grow: three lines on shared data by Jan 2028 | they: scrap down a third | we: service revenue | measure: lines connected 0 -> 3 | @Mara';
    expect(parseObjectiveLine(text, today)).toEqual({
      kind: 'grow',
      title: 'three lines on shared data',
      dueDate: '2028-01-31',
      winForCustomer: 'scrap down a third',
      winForUs: 'service revenue',
      measure: 'lines connected',
      baseline: '0',
      target: '3',
      ownerName: 'Mara',
      leftOver: [],
    });
  });

  it('reads a plain title, and keeps what it does not understand', () => {
    expect(parseObjectiveLine('Renew the contract', today)).toEqual({ ...none, title: 'Renew the contract' });
    expect(parseObjectiveLine('keep: service | ask Peter first | Q1 2027', today)).toEqual({
      ...none,
      kind: 'protect',
      title: 'service',
      dueDate: '2027-03-31',
      leftOver: ['ask Peter first'],
    });
  });
});

describe('parseIdeaLine', () => {
  it('reads level, owners, values, next step and scores', () => {
    const text =
      'strategic: Scrap-rate twin, line 3 @Pia with Li Chen | they: €0.9 m a year | we: a reference | next: pilot scope | 5 4 3 / 3 4 4 3';
    expect(parseIdeaLine(text)).toEqual({
      title: 'Scrap-rate twin, line 3',
      level: 'strategic',
      valueForCustomer: '€0.9 m a year',
      valueForUs: 'a reference',
      nextStep: 'pilot scope',
      ownerName: 'Pia',
      customerOwnerName: 'Li Chen',
      scores: [5, 4, 3, 3, 4, 4, 3],
      leftOver: [],
    });
  });

  it('reads a plain title, and keeps what it does not understand', () => {
    expect(parseIdeaLine('Remote expert desk | 5 4 3 | later')).toMatchObject({
      title: 'Remote expert desk',
      level: null,
      scores: null,
      leftOver: ['5 4 3', 'later'],
    });
  });
});

describe('parseSignalLine', () => {
  it.each([
    [
      '+ New COO from Halden, 12 Nov (press release)',
      {
        title: 'New COO from Halden',
        date: '2026-11-12',
        kind: 'executiveHire',
        sentiment: 'positive',
        source: 'press release',
      },
    ],
    [
      'Acquires Baltic Pumps https://example.org/a',
      {
        title: 'Acquires Baltic Pumps',
        date: today,
        kind: 'acquisition',
        sentiment: 'neutral',
        source: 'https://example.org/a',
      },
    ],
    [
      'Ballast pumps went to Halden 3 Dec',
      {
        title: 'Ballast pumps went to Halden',
        date: '2025-12-03',
        kind: 'lossToCompetitor',
        sentiment: 'negative',
        source: '',
      },
    ],
    [
      '- Energy price doubled yesterday',
      { title: 'Energy price doubled', date: '2026-11-15', kind: 'other', sentiment: 'negative', source: '' },
    ],
  ])('reads %s', (text, expected) => {
    expect(parseSignalLine(text, today)).toEqual(expected);
  });
});

describe('parseReviewLine', () => {
  const none = { kind: null, date: null, isHeld: false, attendeeNames: [], leftOver: '' };

  it.each([
    ['quarterly 24 Nov', { kind: 'quarterly', date: '2026-11-24' }],
    [
      'QBR 24 Nov with Ana Ruiz, Jon Berg',
      { kind: 'quarterly', date: '2026-11-24', attendeeNames: ['Ana Ruiz', 'Jon Berg'] },
    ],
    [
      'held monthly check-in 2 Nov with Ana Ruiz and Mara',
      { kind: 'monthly', date: '2026-11-02', isHeld: true, attendeeNames: ['Ana Ruiz', 'Mara'] },
    ],
    ['customer review 12 Jan', { kind: 'customer', date: '2027-01-12' }],
    ['review 2026-11-02', { date: '2026-11-02', isHeld: true }],
    ['yearly', { kind: 'yearly' }],
    ['24 Nov about the pilot', { date: '2026-11-24', leftOver: 'about the pilot' }],
  ])('reads %s', (text, expected) => {
    expect(parseReviewLine(text, today)).toEqual({ ...none, ...expected });
  });
});
