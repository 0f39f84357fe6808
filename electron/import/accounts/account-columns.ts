import type { AccountTarget, ColumnMapping } from '../../../shared/ipc/import-shapes.ts';
import { parseMoney } from '../../../shared/quick-add/words/money-word.ts';
import { isUserId } from '../columns/owner-name.ts';
import { type KnownHeaders, suggestColumns } from '../columns/suggest-columns.ts';
import { bodyOf, type CsvTable } from '../csv/read-table.ts';

/**
 * Column names of accounts: Salesforce API names and labels, HubSpot labels and internal names, Dynamics 365
 * display names (METHOD 6), lists of listed companies, and what lists call them in four languages.
 */
const known: KnownHeaders<AccountTarget> = {
  externalId:
    'accountid accountidcasesafe companyid recordid hsobjectid externalid crmid id symbol ticker cik accountnumber',
  accountName:
    'accountname companyname name account company security organization organisation customer legalname firma kunde unternehmen societe entreprise client empresa cliente',
  industry: 'industry sector gicssector primaryindustry vertical branche sektor secteur sector',
  headquarters:
    'headquarterslocation headquarters hq officelocation location city billingcity address1city state stateregion billingstate billingstateprovince address1stateprovince country countryregion billingcountry address1countryregion ort stadt land ville pays ciudad pais',
  website: 'website websiteurl url webpage homepage companydomainname domainname domain',
  ownership: 'ownership ownershiptype',
  employees:
    'numberofemployees employees employeecount headcount staff mitarbeiter mitarbeitende effectif empleados',
  annualRevenue: 'annualrevenue revenue turnover sales umsatz chiffredaffaires ingresos',
  annualRevenueMillions: 'annualrevenueinmillions revenueinmillions revenuemillions revenuem revenueusdm',
  currency: 'currencyisocode currency accountcurrency transactioncurrency wahrung devise moneda',
  overview: 'description companydescription accountdescription overview aboutus about beschreibung',
  owner:
    'accountowner companyowner ownername owner recordowner accountmanager keyaccountmanager hubspotowner hubspotownerid ownerid',
};

const joined: ReadonlySet<AccountTarget> = new Set(['headquarters']);
/** No company that is worth a plan lives on less; a column that stays below counts in millions. */
const leastRevenue = 100_000;

/** What each column of a file of accounts most likely holds, and what should be known of that guess. */
export function suggestAccountMapping(table: CsvTable): { mapping: ColumnMapping; remark: string | null } {
  const mapping = suggestColumns(table, {
    known,
    joined,
    isRefuted: (target, samples) => target === 'owner' && samples.length > 0 && samples.every(isUserId),
  });
  const revenue = mapping.columns.find(({ target }) => target === 'annualRevenue');
  if (revenue === undefined || !isInMillions(table, revenue)) return { mapping, remark: null };
  const columns = mapping.columns.map((column) =>
    column === revenue ? { ...column, target: 'annualRevenueMillions' as const } : column,
  );
  return {
    mapping: { ...mapping, columns },
    remark: `The figures of “${revenue.header}” are taken for millions; choose “Annual revenue” for that column if they are not`,
  };
}

function isInMillions(table: CsvTable, { index, header }: { index: number; header: string }): boolean {
  if (/\b(?:millions?|mio|mn)\b/i.test(header)) return true;
  let largest = 0;
  for (const { cells } of bodyOf(table, true))
    largest = Math.max(largest, Number(parseMoney(cells[index] ?? '', 'EUR')?.amount ?? 0));
  return largest > 0 && largest < leastRevenue;
}
