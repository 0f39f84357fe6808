import type { ColumnMapping, FileSource, PeopleTarget } from '../../../shared/ipc/import-shapes.ts';
import { bodyOf, type CsvTable, headerOf, samplesOf } from '../csv/read-table.ts';
import { isEmail } from './cell-values.ts';
import { meaningOf, soundsLikePerson } from './header-words.ts';
import { isGuid, uniqueIdKind, wordKey } from './keys.ts';
import { areLevelNumbers } from './level-numbers.ts';
import { recognizeSource } from './recognize-source.ts';
import { levelOf, politicalStatusOf, roleOf } from './value-words.ts';

export type PeopleSuggestion = {
  source: FileSource;
  mapping: ColumnMapping;
  /** What should be known before the import: a file of accounts is not one of people. */
  remark: string | null;
};

type Guess = {
  target: PeopleTarget;
  rank: number;
};

const ignored: Guess = { target: 'ignore', rank: 0 };

/** What each column of a file of people most likely holds, by its name and, where that is open, its values. */
export function suggestPeopleMapping(table: CsvTable, hasHeader = firstRowIsHeader(table)): PeopleSuggestion {
  const header = headerOf(table, hasHeader);
  const samples = samplesOf(table, hasHeader);
  const source = recognizeSource(header);
  const guesses = header.map((name, index) => guessOf(name, samples[index] ?? []));
  const isAccountList = looksLikeAccounts(header, guesses);
  if (isAccountList) turnNamesToCompanies(guesses);
  else nameSomePerson(header, samples, guesses);
  keepSurest(guesses);
  return {
    source,
    mapping: {
      hasHeader,
      columns: header.map((name, index) => ({
        index,
        header: name,
        target: guesses[index]?.target ?? 'ignore',
      })),
    },
    remark: isAccountList
      ? 'This file seems to list companies or deals, not people. Choose the column that holds names of people.'
      : null,
  };
}

/** The first row holds data when one of its cells is an e-mail address. */
function firstRowIsHeader(table: CsvTable): boolean {
  const first = bodyOf(table, false)[0];
  return first === undefined || !first.cells.some((cell) => isEmail(cell.trim()));
}

const doNotModify = /^\s*\(do not modify\)\s*(.*)$/i;
const relatedColumn = /^(.*?)\s*\(([^()]+)\)\s*\((account|contact|lead|user|opportunity)\)\s*$/i;

function guessOf(header: string, samples: readonly string[]): Guess {
  const hidden = doNotModify.exec(header);
  // Dynamics puts the id, a checksum and a time first; only the id looks like one.
  if (hidden !== null)
    return samples.length > 0 && samples.every(isGuid) ? { target: 'externalId', rank: -1 } : ignored;
  const related = relatedColumn.exec(header);
  if (related !== null) return relatedGuess(related[1] ?? '', related[2] ?? '', related[3] ?? '');
  const meaning = meaningOf(header);
  if (meaning === undefined)
    return samples.length > 0 && samples.every(isEmail) ? { target: 'email', rank: 99 } : ignored;
  return checkedByValues(header, meaning, samples);
}

/** A Dynamics column of another record: "Email (Manager) (Contact)" is the manager's, not the person's. */
function relatedGuess(field: string, link: string, entity: string): Guess {
  const target = meaningOf(field)?.target;
  const isManager = meaningOf(link)?.target === 'managerName' && /contact/i.test(entity);
  if (isManager && target === 'email') return { target: 'managerEmail', rank: 50 };
  if (isManager && target === 'name') return { target: 'managerName', rank: 50 };
  const isCompany = /account/i.test(entity) && wordKey(field) === 'accountname';
  return isCompany ? { target: 'company', rank: 50 } : ignored;
}

/** Words such as Role and Level mean different things in different files; their values tell which. */
function checkedByValues(header: string, meaning: Guess, samples: readonly string[]): Guess {
  const word = wordKey(header);
  if (meaning.target === 'level')
    return areLevelNumbers(samples) || samples.some((cell) => levelOf(cell) !== undefined)
      ? meaning
      : ignored;
  if (meaning.target === 'politicalStatus')
    return samples.some((cell) => politicalStatusOf(cell) !== undefined) ? meaning : ignored;
  const isBareRole = word === 'role' || word === 'roles';
  if (isBareRole && !samples.some((cell) => cell.split(/[;,|]/).some((part) => roleOf(part) !== undefined)))
    return { target: 'title', rank: 90 };
  return meaning;
}

const accountWords = new Set(
  'billingstreet billingcity annualrevenue numberofemployees employees stagename dealname dealstage closedate industry sector'.split(
    ' ',
  ),
);
const personTargets = new Set<PeopleTarget>(['firstName', 'lastName', 'email', 'title', 'managerName']);

function looksLikeAccounts(header: readonly string[], guesses: readonly Guess[]): boolean {
  const tellsOfPeople = guesses.some(({ target }) => personTargets.has(target));
  return !tellsOfPeople && header.some((name) => accountWords.has(wordKey(name)));
}

function turnNamesToCompanies(guesses: Guess[]): void {
  guesses.forEach((guess, index) => {
    if (guess.target === 'name') guesses[index] = { target: 'company', rank: 10 };
    if (guess.target === 'externalId') guesses[index] = ignored;
  });
}

function nameSomePerson(
  header: readonly string[],
  samples: readonly (readonly string[])[],
  guesses: Guess[],
): void {
  if (guesses.some(({ target }) => target === 'name' || target === 'lastName')) return;
  const index = header.findIndex((name, at) => guesses[at]?.target === 'ignore' && soundsLikePerson(name));
  if (index !== -1) guesses[index] = { target: 'name', rank: 99 };
  else if (!guesses.some(({ target }) => target === 'email')) callByNumber(samples, guesses);
}

/** Where nothing else says who somebody is, as in data about people without names, their number is their name. */
function callByNumber(samples: readonly (readonly string[])[], guesses: Guess[]): void {
  const index = guesses.findIndex(({ target }) => target === 'externalId');
  const cells = samples[index] ?? [];
  if (cells.length > 0 && cells.every((cell) => uniqueIdKind(cell.trim()) === undefined))
    guesses[index] = { target: 'name', rank: 99 };
}

/** One column for each target, except where several are joined. */
function keepSurest(guesses: Guess[]): void {
  const surest = new Map<PeopleTarget, number>();
  guesses.forEach(({ target, rank }, index) => {
    const known = surest.get(target);
    if (known === undefined || rank < (guesses[known]?.rank ?? 0)) surest.set(target, index);
  });
  guesses.forEach(({ target }, index) => {
    if (target !== 'location' && target !== 'roles' && surest.get(target) !== index) guesses[index] = ignored;
  });
}
