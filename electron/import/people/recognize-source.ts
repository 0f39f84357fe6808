import type { FileSource } from '../../../shared/ipc/import-shapes.ts';
import { wordKey } from './keys.ts';

// Names that only this system's files have count 2, names that others share count 1.
const telling: Readonly<Record<'salesforce' | 'hubspot', Readonly<Record<string, number>>>> = {
  salesforce: {
    reportstoid: 2,
    accountid: 1,
    accountname: 1,
    reportsto: 1,
    contactid: 1,
    contactfullname: 2,
    systemmodstamp: 2,
    masterrecordid: 2,
    createdbyid: 1,
    ownerid: 1,
    leadsource: 1,
    mailingstreet: 1,
    mailingcity: 1,
    mailingcountry: 1,
    mailingstateprovince: 1,
    lastactivitydate: 1,
    asstphone: 2,
    recordowner: 2,
    opportunityid: 1,
    stagename: 2,
    annualrevenue: 1,
    numberofemployees: 1,
    billingcity: 2,
    billingcountry: 2,
    forecastcategory: 2,
    opportunityowner: 2,
  },
  hubspot: {
    recordid: 1,
    lifecyclestage: 2,
    leadstatus: 1,
    hsleadstatus: 2,
    hsbuyingrole: 2,
    hubspotownerid: 2,
    hsobjectid: 2,
    associatedcompany: 1,
    contactowner: 1,
    buyingrole: 1,
    phonenumber: 1,
    createdate: 1,
    dealname: 1,
    dealstage: 2,
    dealowner: 2,
    companydomainname: 2,
    associatedcompanyids: 2,
  },
};

const dynamicsMark = /\(do not modify\)/i;
const relatedColumn = /\([^()]+\) \((?:account|contact|lead|user|opportunity)\)\s*$/i;

/** Which system's export a file is, by its column names. */
export function recognizeSource(header: readonly string[]): FileSource {
  if (header.some((name) => dynamicsMark.test(name))) return 'dynamics';
  if (header.some((name) => relatedColumn.test(name))) return 'dynamics';
  const salesforce = scoreOf('salesforce', header) + apiSpelling(header);
  const hubspot = scoreOf('hubspot', header) + internalSpelling(header);
  if (Math.max(salesforce, hubspot) < 2) return 'unknown';
  return salesforce >= hubspot ? 'salesforce' : 'hubspot';
}

const scoreOf = (source: keyof typeof telling, header: readonly string[]): number =>
  header.reduce((sum, name) => sum + pointsOf(source, wordKey(name)), 0);

// A column may be called "constructor", which every object has.
const pointsOf = (source: keyof typeof telling, word: string): number =>
  Object.hasOwn(telling[source], word) ? (telling[source][word] ?? 0) : 0;

/** Salesforce's API writes FirstName or FIRSTNAME, custom fields end in __c, relations have a dot. */
const apiSpelling = (header: readonly string[]): number =>
  header.some(
    (name) =>
      /^(?:FirstName|LastName|FIRSTNAME|LASTNAME|\w+__c|\w+\.\w+)$/i.test(name) &&
      name !== name.toLowerCase(),
  )
    ? 1
    : 0;

/** HubSpot's internal names are one lower-case word. */
const internalSpelling = (header: readonly string[]): number =>
  header.filter((name) => /^(?:firstname|lastname|jobtitle|mobilephone)$/.test(name)).length;
