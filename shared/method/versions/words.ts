import { capitalized } from '../../text/lists.ts';

/** The words of a name in camel case: "winForCustomer" gives "win for customer". */
export function wordsOf(name: string): string {
  return name.replace(
    /([a-z0-9])([A-Z])/g,
    (_, end: string, start: string) => `${end} ${start.toLowerCase()}`,
  );
}

/** Fields whose name in the schema is not how a person would say it. */
const named: Readonly<Record<string, string>> = {
  annualRevenue: 'Revenue a year',
  approvalOrder: 'Place in the approvals',
  assumptions: 'Assumptions',
  base: 'Base case',
  bases: 'What the figure rests on',
  businessUnitIds: 'Units',
  businessUnitId: 'Unit',
  coverage: 'Our contact',
  creditSplit: 'Share of the credit',
  currentSales: 'Our sales',
  customerCounterpartId: 'With whom at the customer',
  customerOwnerId: 'Owner at the customer',
  customerReadiness: 'Readiness of the customer',
  depth: 'How well we know them',
  directCostActual: 'Direct cost, actual',
  directCostPlanned: 'Direct cost, planned',
  doneOn: 'Done on',
  dueDate: 'Due',
  fromPersonId: 'From',
  globalAccount: 'Global account',
  high: 'High case',
  horizonMonths: 'Months of the horizon',
  insightIds: 'Insights behind it',
  joint: 'Agreed with the customer',
  leadsFromId: 'Follows from',
  low: 'Low case',
  northStar: 'North star',
  offsetByIds: 'Offset by',
  perceptionCurrent: 'Sees us as',
  perceptionDesired: 'Should see us as',
  personIds: 'People',
  politicalStatus: 'Political status',
  receptiveness: 'Receptiveness',
  reviewCadenceDays: 'Days between reviews',
  roughInvestment: 'Investment, rough',
  roughYearlyBenefit: 'Benefit a year, rough',
  roughYearlyCost: 'Cost a year, rough',
  sponsorId: 'Executive sponsor',
  teamMemberId: 'Who of us',
  teamMemberIds: 'Who of us',
  toPersonId: 'To',
  toldById: 'Told by',
  validatedById: 'Confirmed by',
  validatedOn: 'Confirmed on',
  validation: 'Confirmed by the customer',
  winForCustomer: 'Win for the customer',
};

/** What a field is called: "Win for the customer", "Due", "Sees us as". */
export function fieldLabel(field: string): string {
  return named[field] ?? capitalized(wordsOf(field.replace(/Ids?$/, '')));
}
