import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../../electron/import/csv/read-table.ts';
import { AccountsImportPreview, shortened } from '../../../../../shared/ipc/import-shapes.ts';
import { applyChanges } from '../../../../../shared/model/applying.ts';
import { inverseOf, parseChangeSet } from '../../../../../shared/model/change.ts';
import { blankPlan } from '../import-fixture.ts';
import { emptyPortfolio, importAccounts, planNamed, portfolioOf } from '../portfolio-fixture.ts';
import { hasRealData, realFile } from '../real-data.ts';

const salesforce = `Id,Name,Industry,BillingCity,BillingCountry,Website,NumberOfEmployees,AnnualRevenue,Ownership,Description,OwnerId
001A000001abcdE,Nordlys AS,Shipping,Bergen,Norway,nordlys.example,"2,822",1250000.00,Private,"Ships
and ports",005x0000000fNSiAAM
001A000001abcdF,Beta Corp.,,,,,,,,,
`;

describe('planAccountsImport', () => {
  it('makes a plan of each row with what it says', async () => {
    const { preview, portfolio, changeSets } = await importAccounts(emptyPortfolio, salesforce);
    expect(preview.totals).toEqual({ inserted: 2, updated: 0, unchanged: 0, skipped: 0, warnings: 0 });
    expect(preview.dialect.source).toBe('salesforce');
    const plan = planNamed(portfolio, 'Nordlys AS');
    expect(plan.plan).toMatchObject({ name: 'Nordlys AS', startDate: '2027-01-15', currency: 'USD' });
    expect(plan.account).toMatchObject({
      industry: 'Shipping',
      headquarters: 'Bergen, Norway',
      website: 'nordlys.example',
      employees: 2822,
      annualRevenue: { amount: '1250000', currency: 'USD' },
      ownership: 'Private',
      overview: 'Ships\nand ports',
      externalId: '001A000001abcdE',
    });
    // The id of a user of the other system is nobody's name.
    expect(plan.teamMembers[plan.plan.ownerId]?.name).toBe('Mara Lindqvist');
    for (const set of changeSets) expect(parseChangeSet(set)).toEqual(set);
    expect(AccountsImportPreview.parse(shortened(preview))).toEqual(preview);
  });

  it.each([
    {
      system: 'HubSpot',
      header: 'Record ID,Company name,Industry,City,Company owner',
      row: '77,Acme,Steel,Graz,mia.berger@us.example',
    },
    {
      system: 'Dynamics',
      header:
        '(Do Not Modify) Account,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On, Account Name,Industry,Address 1: City,Owner',
      row: '0f8fad5b-d9cb-469f-a165-70867728950e,xx==,1/2/2027,Acme,Steel,Graz,Mia Berger',
    },
    {
      system: 'Salesforce labels',
      header: 'Account Name,Account Owner,Billing City,Industry,Account ID',
      row: 'Acme,Mia Berger,Graz,Steel,001A000001abcdE',
    },
    {
      system: 'a list',
      header: 'account;sector;office_location;account manager',
      row: 'Acme;Steel;Graz;Mia Berger',
    },
    {
      system: 'an exchange',
      header: 'Symbol,Security,GICS Sector,Headquarters Location,CIK,Owner',
      row: 'ACM,Acme,Steel,Graz,12,Mia Berger',
    },
  ])('reads the columns of $system', async ({ header, row }) => {
    const { portfolio, preview } = await importAccounts(emptyPortfolio, `${header}\n${row}\n`);
    expect(preview.skipped).toEqual([]);
    const plan = planNamed(portfolio, 'Acme');
    expect(plan.account).toMatchObject({ industry: 'Steel', headquarters: 'Graz' });
    expect(plan.teamMembers[plan.plan.ownerId]?.name).toBe('Mia Berger');
  });

  it('updates the plan whose account has the same name or id, and shows what changes', async () => {
    const before = portfolioOf(blankPlan()); // Acme GmbH, owned by Kim Owner
    const { preview, portfolio, changeSets } = await importAccounts(
      before,
      'Account,Industry,Account ID,Owner\nACME Inc.,Steel,A-1,Mia Berger\n',
    );
    expect(preview.updated).toEqual([
      expect.objectContaining({ row: 2, matchedBy: 'name', changedFields: ['industry', 'externalId'] }),
    ]);
    expect(preview.warnings).toEqual([expect.objectContaining({ field: 'owner', value: 'Mia Berger' })]);
    const again = await importAccounts(portfolio, 'Account,Account ID\nAcme Group,A-1\n');
    expect(again.preview.updated).toEqual([
      expect.objectContaining({ matchedBy: 'external id', changedFields: ['name'] }),
    ]);
    const [first] = changeSets;
    const plan = planNamed(portfolio, 'Acme GmbH');
    if (first === undefined) throw new Error('Nothing changed');
    expect(applyChanges(plan, inverseOf(first).changes)).toEqual(planNamed(before, 'Acme GmbH'));
  });

  it('updates the plan that is worked with, not last year’s', async () => {
    const [old, current] = [blankPlan(), blankPlan()];
    const before = portfolioOf(
      { ...old, plan: { ...old.plan, status: 'archived', startDate: '2028-01-01' } },
      current,
    );
    const { changeSets } = await importAccounts(before, 'Account,Industry\nAcme,Steel\n');
    expect(changeSets.map(({ planId }) => planId)).toEqual([current.plan.id]);
  });

  it('keeps two ids of one name apart and takes a repeated row once', async () => {
    const file = 'Id,Name\n1,Acme\n2,ACME Ltd\n1,Acme again\n';
    const { preview, portfolio } = await importAccounts(emptyPortfolio, file);
    expect(preview.totals).toMatchObject({ inserted: 2, skipped: 1, warnings: 1 });
    expect(preview.skipped[0]).toMatchObject({ row: 4, reason: 'Same account as row 2' });
    expect((await importAccounts(portfolio, file)).changeSets).toEqual([]);
  });

  it('names row, field, value and reason of what it cannot use, and takes the rest', async () => {
    const { preview } = await importAccounts(
      emptyPortfolio,
      'Account,Employees,Annual Revenue,Currency\nAcme,about 12,€1.2m,EUR\n,5,,\nBeta,51-200,lots,euro\nGamma,1,2,USD,3\n',
    );
    expect(preview.inserted.map(({ name }) => name)).toEqual(['Acme', 'Beta']);
    expect(preview.skipped.map(({ row }) => row)).toEqual([3, 5]);
    expect(preview.warnings.map(({ row, field }) => [row, field])).toEqual([
      [2, 'employees'],
      [4, 'currency'],
      [4, 'employees'],
      [4, 'annualRevenue'],
    ]);
  });

  it('takes small revenues for millions and says so', async () => {
    const file = 'account,revenue\nAcme,1100.04\nBeta,251.41\n';
    const { portfolio, remark } = await importAccounts(emptyPortfolio, file);
    expect(planNamed(portfolio, 'Acme').account.annualRevenue).toEqual({
      amount: '1100040000',
      currency: 'USD',
    });
    expect(remark).toContain('revenue');
  });

  it('refuses a file without a column of names', async () => {
    await expect(importAccounts(emptyPortfolio, 'Wert,Zahl\n1,2\n')).rejects.toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT' }),
    );
  });

  it('finds nothing to change in what was just imported', async () => {
    const cell = (...values: string[]) => fc.constantFrom('', ...values);
    const row = fc.tuple(
      cell('1', '2', '3', '001A000001abcdE', '001A000001abcdF'),
      cell('Acme', 'ACME Inc.', 'Beta', 'Bêta', '???', 'Gamma AG'),
      cell('Steel', 'Ships'),
      cell('12', '1,200', 'many'),
      cell('1.5m', '2000000', 'x'),
      cell('Mia Berger', 'ola.nordmann@us.example', '17'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
        const lines = rows.map((cells) => cells.map((text) => `"${text}"`).join(','));
        const file = `Id,Name,Industry,Employees,Annual Revenue,Owner\n${lines.join('\n')}\n`;
        const first = await importAccounts(emptyPortfolio, file);
        const { inserted, skipped } = first.preview.totals;
        expect(inserted + skipped).toBe(first.preview.rowCount);
        const second = await importAccounts(first.portfolio, file);
        expect(second.changeSets).toEqual([]);
        expect(second.preview.totals).toMatchObject({ inserted: 0, updated: 0 });
      }),
      { numRuns: 150 },
    );
  });
});

describe.skipIf(!hasRealData)('planAccountsImport on real files', () => {
  it.each([
    // Counts of SOURCE.md.
    { file: 'maven_crm_sales/accounts.csv', accounts: 85 },
    { file: 'company_facts/sp500/constituents.csv', accounts: 503 },
    { file: 'salesforce_dataloader_samples/accountData.csv', accounts: 423 },
  ])('brings $accounts accounts of $file in, once', async ({ file, accounts }) => {
    const table = await readTable(realFile(file));
    const started = performance.now();
    const { preview, portfolio } = await importAccounts(emptyPortfolio, table);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(preview.totals).toMatchObject({ inserted: accounts, skipped: 0 });
    const second = await importAccounts(portfolio, await readTable(realFile(file)));
    expect(second.preview.totals).toMatchObject({ inserted: 0, updated: 0, unchanged: accounts });
  });

  it('reads the Windows letters of the Salesforce file', async () => {
    const table = await readTable(realFile('salesforce_dataloader_samples/accountData.csv'));
    const { preview } = await importAccounts(emptyPortfolio, table);
    expect(preview.dialect).toMatchObject({ encoding: 'windows-1252', source: 'salesforce' });
    expect(preview.inserted.some(({ name }) => name.includes('é'))).toBe(true);
  });

  it('knows sector, place and figures of the lists', async () => {
    const listed = await importAccounts(
      emptyPortfolio,
      await readTable(realFile('company_facts/sp500/constituents.csv')),
    );
    expect(planNamed(listed.portfolio, '3M').account).toMatchObject({
      industry: 'Industrials',
      headquarters: 'Saint Paul, Minnesota',
      externalId: 'MMM',
    });
    const maven = await importAccounts(
      emptyPortfolio,
      await readTable(realFile('maven_crm_sales/accounts.csv')),
    );
    expect(planNamed(maven.portfolio, 'Acme Corporation').account).toMatchObject({
      industry: 'technolgy',
      headquarters: 'United States',
      employees: 2822,
      annualRevenue: { amount: '1100040000', currency: 'USD' },
    });
  });
});
