import type { PeopleTarget } from '../../../shared/ipc/import-shapes.ts';
import { wordKey } from './keys.ts';

/**
 * Column names that are known, as letters and digits only, best first: Salesforce API names and labels,
 * HubSpot labels and internal names, Dynamics 365 display names (METHOD 6), and what lists call them
 * in English, German, French and Spanish.
 */
const knownHeaders: Readonly<Record<Exclude<PeopleTarget, 'ignore'>, string>> = {
  externalId:
    'contactid contactidcasesafe recordidcontact recordid hsobjectid externalid personid employeeid crmid id',
  name: 'fullname contactfullname contactname name displayname personname employeename person contact employee label nomcomplet nombrecompleto vollstandigername',
  firstName: 'firstname givenname forename vorname prenom',
  lastName: 'lastname surname familyname nachname nomdefamille apellidos apellido',
  title:
    'jobtitle title position jobposition businesstitle positionstitel berufsbezeichnung poste fonction cargo puesto',
  unit: 'department dept businessunit orgunit organizationalunit unit division team function abteilung bereich departement service departamento',
  level: 'level seniority hsseniority managementlevel joblevel ebene',
  company:
    'accountname companyname company account associatedcompany associatedcompanyprimary primarycompany organization organisation employer customer firma unternehmen societe entreprise empresa',
  location:
    'location officelocation city mailingcity address1city regionaloffice office site country mailingcountry countryregion address1countryregion standort ort stadt land ville pays ciudad pais',
  email:
    'email emailaddress emailaddress1 primaryemail workemail businessemail contactemail mail emailadresse courriel correoelectronico correo',
  phone:
    'phone phonenumber businessphone workphone officephone telephone telephone1 directphone telefon telefonnummer tel telefono',
  mobile:
    'mobilephone mobile mobilephonenumber mobilenumber cellphone cell handy mobil mobiltelefon portable movil',
  managerName:
    'reportsto reportstoname reportstofullname managername manager linemanager reportingto supervisor boss vorgesetzter superieur jefe',
  managerEmail:
    'reportstoemail manageremail manageremailaddress linemanageremail supervisoremail reportstoemailaddress',
  managerExternalId:
    'reportstoid managerid reportstocontactid managerexternalid reportstoexternalid supervisorid',
  roles:
    'buyingrole hsbuyingrole buyingroles buyingcenterrole contactrole contactroles opportunityrole decisionrole accountrole orgcharttag role roles',
  stance: 'stance support attitude affinity',
  politicalStatus: 'politicalstatus politicalinfluence influence',
};

type HeaderMeaning = {
  target: PeopleTarget;
  /** 0 is the surest name for its target. */
  rank: number;
};

const meanings = new Map<string, HeaderMeaning>();
for (const [target, words] of Object.entries(knownHeaders))
  words.split(' ').forEach((word, rank) => {
    // Object.entries forgets that its keys are the record's.
    meanings.set(word, { target: target as PeopleTarget, rank });
  });

/** What a column name stands for by itself; undefined when it is not known. */
export function meaningOf(header: string): HeaderMeaning | undefined {
  return meanings.get(wordKey(header));
}

const personWords = /(?:^|[^a-z])(?:agent|contact|person|employee|representative|member|stakeholder)s?$/i;

/** Whether a column name that is not known ends in a word for a person: "sales_agent". */
export function soundsLikePerson(header: string): boolean {
  return personWords.test(header.trim());
}
