import {
  type ColumnMapping,
  type PeopleTarget,
  peopleTargets,
  type RowProblem,
} from '../../../shared/ipc/import-shapes.ts';
import type { BuyingRole, PoliticalStatus, Stance } from '../../../shared/model/records/stakeholder.ts';
import type { CsvRow } from '../csv/read-rows.ts';
import { emailOf, lineOf } from './cell-values.ts';
import { emailKey } from './keys.ts';
import type { LevelNumbers } from './level-numbers.ts';
import { levelOf, type PersonLevel, politicalStatusOf, roleOf, stanceOf } from './value-words.ts';

/** One row of a file of people in our terms; '' and null are what the row does not say. */
export type PersonRow = {
  row: number;
  name: string;
  title: string;
  unit: string;
  level: PersonLevel | null;
  company: string;
  email: string;
  phone: string;
  location: string;
  externalId: string;
  roles: readonly BuyingRole[];
  isExecutiveSponsor: boolean;
  stance: Stance | null;
  politicalStatus: PoliticalStatus | null;
  manager: ManagerReference;
};

/** Whom a row names as manager, in up to three ways. */
export type ManagerReference = { externalId: string; email: string; name: string };

/** Takes down what is wrong with a cell: the person is imported without it. */
export type ReportProblem = (problem: RowProblem) => void;

type Cells = ReadonlyMap<PeopleTarget, readonly string[]>;

const longestLine = 300;

/** What a row says under a mapping, levels read as `numbers` has them where they are numbers. Cells that make no sense are reported and left out. */
export function readPersonRow(
  row: CsvRow,
  mapping: ColumnMapping,
  numbers: LevelNumbers | null,
  report: ReportProblem,
): PersonRow {
  const cells = cellsByTarget(row, mapping);
  const first = (target: PeopleTarget): string =>
    shortEnough(row.row, target, cells.get(target)?.[0], report);
  const email = readEmail(row.row, 'email', cells, report);
  const roles = readRoles(row.row, cells, report);
  const word = <T>(target: PeopleTarget, meaningOf: (text: string) => T | undefined): T | null =>
    readWord(row.row, target, cells, meaningOf, report);
  return {
    row: row.row,
    name: first('name') || `${first('firstName')} ${first('lastName')}`.trim().slice(0, longestLine),
    title: first('title'),
    unit: unitName(first('unit'), mapping),
    level: word('level', (text) => numbers?.levels.get(text) ?? levelOf(text)),
    company: first('company'),
    email,
    phone: phoneOf(first('phone'), first('mobile')),
    location: [...new Set(cells.get('location') ?? [])].join(', ').slice(0, longestLine),
    externalId: first('externalId'),
    roles: roles.roles,
    isExecutiveSponsor: roles.isExecutiveSponsor,
    stance: word('stance', stanceOf) ?? roles.stance,
    politicalStatus: word('politicalStatus', politicalStatusOf),
    manager: {
      externalId: first('managerExternalId'),
      email: emailKey(readEmail(row.row, 'managerEmail', cells, report)),
      name: first('managerName'),
    },
  };
}

/** A unit that has only a number is called by the column too: Dept 4. */
function unitName(cell: string, { columns, hasHeader }: ColumnMapping): string {
  const header = columns.find(({ target }) => target === 'unit')?.header.trim() ?? '';
  if (!hasHeader || header === '' || !/^\d+$/.test(cell)) return cell;
  const word = header === header.toUpperCase() ? header.toLowerCase() : header;
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${cell}`.slice(0, longestLine);
}

/** The filled cells of each target, in the order of the columns. */
function cellsByTarget(row: CsvRow, mapping: ColumnMapping): Cells {
  const cells = new Map<PeopleTarget, string[]>();
  for (const { index, target } of mapping.columns) {
    const text = lineOf(row.cells[index] ?? '');
    if (text === '' || target === 'ignore' || !isPeopleTarget(target)) continue;
    const known = cells.get(target);
    if (known === undefined) cells.set(target, [text]);
    else known.push(text);
  }
  return cells;
}

const isPeopleTarget = (target: string): target is PeopleTarget =>
  peopleTargets.some((candidate) => candidate === target);

function shortEnough(row: number, field: string, text: string | undefined, report: ReportProblem): string {
  if (text === undefined || text.length <= longestLine) return text ?? '';
  report({ row, field, value: text.slice(0, 100), reason: `This is longer than ${longestLine} characters` });
  return '';
}

function readEmail(row: number, field: PeopleTarget, cells: Cells, report: ReportProblem): string {
  const texts = cells.get(field) ?? [];
  const email = texts.map(emailOf).find((found) => found !== undefined && found.length <= longestLine);
  if (texts.length > 0 && email === undefined)
    report({ row, field, value: texts[0]?.slice(0, 100) ?? '', reason: 'This is not an e-mail address' });
  return email ?? '';
}

const phoneOf = (phone: string, mobile: string): string => {
  if (phone === '' || phone === mobile) return mobile;
  return mobile === '' ? phone : `${phone}, mobile ${mobile}`.slice(0, longestLine);
};

function readWord<T>(
  row: number,
  field: PeopleTarget,
  cells: Cells,
  meaningOf: (text: string) => T | undefined,
  report: ReportProblem,
): T | null {
  const text = cells.get(field)?.[0];
  if (text === undefined) return null;
  const meaning = meaningOf(text);
  if (meaning === undefined)
    report({ row, field, value: text.slice(0, 100), reason: 'This word has no meaning here' });
  return meaning ?? null;
}

function readRoles(row: number, cells: Cells, report: ReportProblem) {
  const found = { roles: new Set<BuyingRole>(), stance: null as Stance | null, isExecutiveSponsor: false };
  for (const part of (cells.get('roles') ?? []).flatMap((text) => text.split(/[;,|]/))) {
    if (part.trim() === '') continue;
    const meaning = roleOf(part);
    if (meaning === undefined) {
      const value = part.trim().slice(0, 100);
      report({ row, field: 'roles', value, reason: 'This is not a buying role we know' });
      continue;
    }
    if (meaning.role !== undefined) found.roles.add(meaning.role);
    found.stance ??= meaning.stance ?? null;
    found.isExecutiveSponsor ||= meaning.isExecutiveSponsor ?? false;
  }
  return { ...found, roles: [...found.roles] };
}
