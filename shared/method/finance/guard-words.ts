import type { Guard } from './outcome.ts';

/** Why a figure is missing, in a sentence a manager understands, with what to do about it. */
export const guardSentences: Readonly<Record<Guard, string>> = {
  notANumber: 'One of the amounts is not a number.',
  noFlows: 'Nothing has been entered yet: say what it costs and what it brings.',
  noSignChange:
    'Money only goes out or only comes in, so there is no rate of return. Enter both what is spent and what comes back.',
  noValueInRange: 'No rate of return fits these amounts. Judge the case by its net present value.',
  lengthsDiffer: 'Some amounts have a day and others have none.',
  badDate: 'One of the days does not exist in the calendar.',
  beforeFirstDate: 'One of the days lies before the first one.',
  rateBelowTotalLoss: 'A rate of −100 % or less would leave nothing to discount.',
  noRate: 'Say the discount rate first: which return does the customer’s finance department ask for?',
  nothingSpent: 'Nothing has to be recovered: what comes in covers what goes out from the start.',
  notRecovered: 'What is spent does not come back within the years of the case.',
};
