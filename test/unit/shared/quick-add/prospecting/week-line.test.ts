import { describe, expect, it } from 'vitest';
import { parseWeekLine } from '../../../../../shared/quick-add/prospecting/week-line.ts';

describe('parseWeekLine', () => {
  it.each([
    ['todo: send the cost model Friday', 'send the cost model Friday', ''],
    ['To do:  call Jon Berg (Nordvik)', 'call Jon Berg', 'Nordvik'],
    ['action: walk line 3 (Nordvik Marine Systems) ', 'walk line 3', 'Nordvik Marine Systems'],
    ['to-do: review the pilot (joint)', 'review the pilot (joint)', ''],
    ['todo:', '', ''],
  ])('takes “%s” for an action', (line, words, accountName) => {
    expect(parseWeekLine(line)).toEqual({ kind: 'action', words, accountName });
  });

  it.each([
    ['Ana Ruiz: problem solver', 'Ana Ruiz'],
    ['Ana  Ruiz : champion, 3 March (after the board day)', 'Ana Ruiz'],
  ])('takes “%s” for how somebody sees us', (line, name) => {
    expect(parseWeekLine(line)).toEqual({ kind: 'perception', name });
  });

  it.each(['saw the news', 'Ana Ruiz', 'Ana Ruiz:', 'Friday, 9:00 with Jon', ''])(
    'takes “%s” for neither',
    (line) => {
      expect(parseWeekLine(line)).toBeNull();
    },
  );
});
