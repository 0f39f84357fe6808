import type { OutcomeDimension } from '../model/records/governance.ts';

/** The eight outcomes as they stand on the board. */
export const outcomeLabels: Readonly<Record<OutcomeDimension, string>> = {
  advocacy: 'Advocacy',
  access: 'Access',
  competition: 'Competition',
  priceSensitivity: 'Price',
  accountGrowth: 'Growth',
  losses: 'Losses',
  predictability: 'Predictability',
  deeperRelations: 'Deeper relations',
};

/** What a 5 means, so that everybody rates the same thing. */
export const outcomeMeanings: Readonly<Record<OutcomeDimension, string>> = {
  advocacy: '5: they recommend us without being asked',
  access: '5: everybody who decides takes our call',
  competition: '5: no rival is seriously considered',
  priceSensitivity: '5: price is the last thing they talk about',
  accountGrowth: '5: growing faster than their own business',
  losses: '5: nothing lost that we fought for',
  predictability: '5: orders come as forecast',
  deeperRelations: '5: both sides work together on all levels',
};
