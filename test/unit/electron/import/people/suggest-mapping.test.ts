import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../../electron/import/csv/read-table.ts';
import { suggestPeopleMapping } from '../../../../../electron/import/people/suggest-mapping.ts';
import { tableOf } from '../import-fixture.ts';
import { hasRealData, realFile } from '../real-data.ts';

async function suggestionFor(text: string) {
  const { source, mapping } = suggestPeopleMapping(await tableOf(text));
  const targets = Object.fromEntries(
    mapping.columns.filter(({ target }) => target !== 'ignore').map(({ header, target }) => [header, target]),
  );
  return { source, targets, hasHeader: mapping.hasHeader };
}

const guid = '7f3b1c52-9a0e-4f6e-8a58-0c1d2e3f4a5b';

describe('suggestPeopleMapping', () => {
  it('takes a column for what it is called, also "Constructor"', async () => {
    const { source, targets } = await suggestionFor(
      'Name,Email,Constructor\nAna Ruiz,ana@nordvik.example,Bygg AS',
    );
    expect(source).toBe('unknown');
    expect(targets).toEqual({ Name: 'name', Email: 'email' });
  });

  it('knows the API names of Salesforce contacts', async () => {
    const header =
      'Id,AccountId,LastName,FirstName,Salutation,Name,Title,Department,Email,Phone,MobilePhone,Fax,MailingStreet,MailingCity,MailingCountry,ReportsToId,OwnerId,Account.Name';
    expect(await suggestionFor(`${header}\n003x0000001,,Ruiz`)).toEqual({
      source: 'salesforce',
      hasHeader: true,
      targets: {
        Id: 'externalId',
        LastName: 'lastName',
        FirstName: 'firstName',
        Name: 'name',
        Title: 'title',
        Department: 'unit',
        Email: 'email',
        Phone: 'phone',
        MobilePhone: 'mobile',
        MailingCity: 'location',
        MailingCountry: 'location',
        ReportsToId: 'managerExternalId',
        'Account.Name': 'company',
      },
    });
  });

  it('knows them in the capitals of the Data Loader', async () => {
    const { source, targets } = await suggestionFor(
      '"ID","LASTNAME","EMAIL","REPORTSTOID","REPORTSTO.EMAIL"\n1,2,3,4,5',
    );
    expect(source).toBe('salesforce');
    expect(targets).toEqual({
      ID: 'externalId',
      LASTNAME: 'lastName',
      EMAIL: 'email',
      REPORTSTOID: 'managerExternalId',
      'REPORTSTO.EMAIL': 'managerEmail',
    });
  });

  it('knows the labels of Salesforce reports', async () => {
    const { source, targets } = await suggestionFor(
      'Contact Full Name,Account Name,Title,Business Phone,Mobile,Email,Reports To,Contact ID,Record Owner\nAna Ruiz',
    );
    expect(source).toBe('salesforce');
    expect(targets).toEqual({
      'Contact Full Name': 'name',
      'Account Name': 'company',
      Title: 'title',
      'Business Phone': 'phone',
      Mobile: 'mobile',
      Email: 'email',
      'Reports To': 'managerName',
      'Contact ID': 'externalId',
    });
  });

  it('knows the labels of HubSpot', async () => {
    const { source, targets } = await suggestionFor(
      'Record ID,First Name,Last Name,Email,Phone Number,Lead Status,Create Date,Associated Company,Country/Region,Contact owner,Buying Role\n1,Ana',
    );
    expect(source).toBe('hubspot');
    expect(targets).toEqual({
      'Record ID': 'externalId',
      'First Name': 'firstName',
      'Last Name': 'lastName',
      Email: 'email',
      'Phone Number': 'phone',
      'Associated Company': 'company',
      'Country/Region': 'location',
      'Buying Role': 'roles',
    });
  });

  it('knows the internal names of HubSpot', async () => {
    const { source, targets } = await suggestionFor(
      'firstname,lastname,email,phone,mobilephone,jobtitle,company,lifecyclestage,hs_lead_status,hubspot_owner_id,hs_buying_role\nAna',
    );
    expect(source).toBe('hubspot');
    expect(targets).toEqual({
      firstname: 'firstName',
      lastname: 'lastName',
      email: 'email',
      phone: 'phone',
      mobilephone: 'mobile',
      jobtitle: 'title',
      company: 'company',
      hs_buying_role: 'roles',
    });
  });

  it('takes the id of a Dynamics export from the column that holds one, and knows whose a related column is', async () => {
    const header = [
      '(Do Not Modify) Contact',
      '(Do Not Modify) Row Checksum',
      '(Do Not Modify) Modified On',
      ' Full Name',
      'Job Title',
      'Email',
      'Email (Manager) (Contact)',
      'Main Phone (Company Name) (Account)',
      'Account Name (Company Name) (Account)',
      'Account Manager (Account Name) (Account)',
      'Business Phone',
    ];
    const { source, targets } = await suggestionFor(
      `${header.join(',')}\n${guid},aGVsbG8=,2027-01-15 10:00,Ana Ruiz,VP,ana@acme.com,bo@acme.com,1,Acme,Kim,2`,
    );
    expect(source).toBe('dynamics');
    expect(targets).toEqual({
      '(Do Not Modify) Contact': 'externalId',
      'Full Name': 'name',
      'Job Title': 'title',
      Email: 'email',
      'Email (Manager) (Contact)': 'managerEmail',
      'Account Name (Company Name) (Account)': 'company',
      'Business Phone': 'phone',
    });
  });

  it('ignores case, blanks, byte order mark and position', async () => {
    const { targets } = await suggestionFor(
      '\ufeff  E-MAIL ;NACHNAME; vorname;Abteilung\na@b.de;Groß;Eva;Einkauf',
    );
    expect(targets).toEqual({
      'E-MAIL': 'email',
      NACHNAME: 'lastName',
      vorname: 'firstName',
      Abteilung: 'unit',
    });
  });

  it.each([
    { values: 'Decision Maker', target: 'roles' },
    { values: 'Head of Procurement', target: 'title' },
  ])('takes Role for $target when it holds "$values"', async ({ values, target }) => {
    expect((await suggestionFor(`Name,Role\nAna,${values}`)).targets.Role).toBe(target);
  });

  it('leaves a level alone whose values mean nothing to us', async () => {
    expect((await suggestionFor('Name,Level\nAna,3')).targets).toEqual({ Name: 'name' });
    expect((await suggestionFor('Name,Level\nAna,Director')).targets).toEqual({
      Name: 'name',
      Level: 'level',
    });
  });

  it('sees that a file has no header', async () => {
    const { hasHeader, targets } = await suggestionFor('Ana Ruiz,ana@acme.com\nBo Ek,bo@acme.com');
    expect(hasHeader).toBe(false);
    expect(targets).toEqual({ 'Column 2': 'email' });
  });

  it('uses each target once', async () => {
    const { targets } = await suggestionFor('Id,ContactId,Email,Work Email,Name\n1,2,a@b.com,c@d.com,Ana');
    expect(targets).toEqual({ ContactId: 'externalId', Email: 'email', Name: 'name' });
  });
});

describe.skipIf(!hasRealData)('suggestPeopleMapping on real files', () => {
  it('says that the account file holds no people', async () => {
    const { source, mapping, remark } = suggestPeopleMapping(
      await readTable(realFile('salesforce_dataloader_samples/accountData.csv')),
    );
    expect(source).toBe('salesforce');
    expect(mapping.columns.some(({ target }) => target === 'name')).toBe(false);
    expect(remark).toContain('not people');
  });

  it('finds the agents of the sales teams', async () => {
    const { mapping } = suggestPeopleMapping(await readTable(realFile('maven_crm_sales/sales_teams.csv')));
    expect(mapping.columns.map(({ target }) => target)).toEqual(['name', 'managerName', 'location']);
  });
});
