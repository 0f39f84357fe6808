import type { ColumnMapping, DealTarget } from '../../../shared/ipc/import-shapes.ts';
import { isUserId } from '../columns/owner-name.ts';
import { type KnownHeaders, suggestColumns } from '../columns/suggest-columns.ts';
import type { CsvTable } from '../csv/read-table.ts';

/**
 * Column names of deals: Salesforce API names and labels, HubSpot labels and internal names, Dynamics 365
 * display names (METHOD 6), and what lists call them.
 */
const known: KnownHeaders<DealTarget> = {
  externalId: 'opportunityid opportunityidcasesafe dealid recordid hsobjectid externalid crmid dealnumber id',
  dealTitle: 'opportunityname dealname topic name title subject deal opportunity bezeichnung',
  accountName:
    'accountname account potentialcustomer associatedcompany associatedcompanyprimary primaryassociatedcompany companyname company customer client kunde',
  accountExternalId:
    'accountid accountidcasesafe associatedcompanyid associatedcompanyids companyid customerid',
  stage:
    'stagename stage dealstage salesstage pipelinephase pipelinestage stepname status statuscode statecode phase',
  value:
    'amount closevalue dealvalue value amountincompanycurrency actualrevenue estrevenue estimatedrevenue estimatedvalue betrag wert',
  currency: 'currencyisocode currency dealcurrency opportunitycurrency transactioncurrency wahrung',
  probability: 'probability dealprobability winprobability likelihood closeprobability wahrscheinlichkeit',
  closeDate:
    'closedate actualclosedate estclosedate estimatedclosedate expectedclosedate closingdate closedon abschlussdatum',
  dealKind: 'type dealtype opportunitytype kind',
  offering: 'product productname products offering solution productfamily produkt',
  owner:
    'opportunityowner dealowner ownername owner salesagent salesrep salesperson hubspotowner hubspotownerid ownerid',
  contactName: 'contactname contact primarycontact associatedcontact contactfullname kontakt',
  contactExternalId: 'contactid primarycontactid associatedcontactid',
  nextStep: 'nextstep nextsteps',
  outcomeReason:
    'closedlostreason lossreason lostreason reasonlost closedwonreason winreason statusreason reason',
  note: 'description dealdescription opportunitydescription note notes comments',
};

const none: ReadonlySet<DealTarget> = new Set();

/** What each column of a file of deals most likely holds. */
export function suggestDealMapping(table: CsvTable): ColumnMapping {
  return suggestColumns(table, {
    known,
    joined: none,
    isRefuted: (target, samples) => target === 'owner' && samples.length > 0 && samples.every(isUserId),
  });
}
