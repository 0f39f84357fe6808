import { describe, expect, it } from 'vitest';
import { parseCriterionLine } from '../../../../shared/quick-add/criterion-line.ts';
import { parseInsightLine } from '../../../../shared/quick-add/insight-line.ts';
import { parseObjectiveLine } from '../../../../shared/quick-add/objective-line.ts';
import { parsePersonLine } from '../../../../shared/quick-add/person-line.ts';
import { today } from '../plan-sketch.ts';

describe('words that JavaScript gives every object', () => {
  it('are words like any other', () => {
    expect(parseInsightLine('Constructor delays on site 2')).toMatchObject({
      kind: null,
      title: 'Constructor delays on site 2',
    });
    expect(parseInsightLine('constructor: late again').kind).toBeNull();
    expect(parseCriterionLine('Choice of constructor')).toMatchObject({
      title: 'Choice of constructor',
      formality: null,
    });
    expect(parsePersonLine('Ana Ruiz, Constructor, Sites')).toMatchObject({
      title: 'Constructor',
      unitName: 'Sites',
      roles: [],
      stance: null,
    });
  });
});

describe('parsePersonLine', () => {
  it.each(['->', '=>', '–>', '→', '>'])('knows %s for an arrow', (arrow) => {
    expect(parsePersonLine(`Ana Ruiz, CFO, Finance ${arrow} Jon Berg`)).toMatchObject({
      title: 'CFO',
      unitName: 'Finance',
      managerName: 'Jon Berg',
      leftOver: [],
    });
  });
});

describe('parseInsightLine', () => {
  it.each([
    'goal: cut scrap (from 8% to 5%)',
    'goal: cut scrap (by 2027)',
    'goal: cut scrap (by next year)',
    'goal: cut scrap (by May 2027)',
  ])('takes nobody for the teller in %s', (text) => {
    expect(parseInsightLine(text)).toMatchObject({ title: text.slice('goal: '.length), toldByName: '' });
  });

  it.each([
    'goal: cut scrap (from Jon Berg)',
    'goal: cut scrap (by Jon Berg)',
    'goal: cut scrap, says Jon Berg',
  ])('takes the teller out of %s', (text) => {
    expect(parseInsightLine(text)).toMatchObject({ title: 'cut scrap', toldByName: 'Jon Berg' });
  });

  it('keeps a sentence in which somebody says something', () => {
    expect(parseInsightLine('The CFO says margins must rise')).toMatchObject({
      title: 'The CFO says margins must rise',
      toldByName: '',
    });
  });
});

describe('parseObjectiveLine', () => {
  it.each(['average time to market', 'days from order to delivery'])(
    'keeps the measure "%s" whole',
    (measure) => {
      expect(parseObjectiveLine(`grow: a third line | measure: ${measure}`, today)).toMatchObject({
        measure,
        baseline: '',
        target: '',
      });
    },
  );

  it.each([
    ['time to market 8 to 5 months', 'time to market', '8', '5 months'],
    ['stage idea -> pilot', 'stage', 'idea', 'pilot'],
  ])('reads the range of "%s"', (text, measure, baseline, target) => {
    expect(parseObjectiveLine(`grow: a third line | measure: ${text}`, today)).toMatchObject({
      measure,
      baseline,
      target,
    });
  });
});
