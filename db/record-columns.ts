import { type CollectionName, collections } from '../shared/model/collections.ts';
import { describeField } from '../shared/model/field.ts';

/** What a column can hold. */
export type ColumnValue = string | number | null;

/** A field kept in one column, or two for money, and how its value turns into theirs and back. */
export type ScalarField = {
  field: string;
  columns: readonly string[];
  toColumns(value: unknown): ColumnValue[];
  /** Reads the value from a row that holds the field's columns from `first` on. */
  fromRow(row: readonly ColumnValue[], first: number): unknown;
};

/** A list field: a table of its own with one row per entry. */
export type ListField = {
  field: string;
  table: string;
};

/** How the records of a collection lie in the store. */
export type RecordLayout = {
  table: string;
  /** All fields in schema order. */
  fields: readonly string[];
  scalars: readonly ScalarField[];
  lists: readonly ListField[];
};

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The layout of a collection, from its schema's field descriptions. */
export function layoutOf(name: CollectionName): RecordLayout {
  const { schema, table } = collections[name];
  const scalars: ScalarField[] = [];
  const lists: ListField[] = [];
  for (const [field, type] of Object.entries(schema.shape)) {
    const { kind } = describeField(type).storage;
    const column = snakeCase(field);
    if (kind === 'choices' || kind === 'references') lists.push({ field, table: `${table}_${column}` });
    else if (kind === 'money') scalars.push(moneyField(field, column));
    else if (kind === 'flag') scalars.push(flagField(field, column));
    else scalars.push(plainField(field, column));
  }
  return { table, fields: Object.keys(schema.shape), scalars, lists };
}

function plainField(field: string, column: string): ScalarField {
  return {
    field,
    columns: [column],
    toColumns: (value) => [columnValue(field, value)],
    fromRow: (row, first) => row[first],
  };
}

function flagField(field: string, column: string): ScalarField {
  return {
    field,
    columns: [column],
    toColumns: (value) => {
      if (typeof value !== 'boolean') throw new Error(`${field} is neither yes nor no`);
      return [value ? 1 : 0];
    },
    fromRow: (row, first) => row[first] === 1,
  };
}

function moneyField(field: string, column: string): ScalarField {
  return {
    field,
    columns: [`${column}_amount`, `${column}_currency`],
    toColumns: (value) => {
      if (value === null) return [null, null];
      if (typeof value !== 'object' || !('amount' in value) || !('currency' in value))
        throw new Error(`${field} is not an amount of money`);
      return [columnValue(field, value.amount), columnValue(field, value.currency)];
    },
    fromRow: (row, first) => (row[first] === null ? null : { amount: row[first], currency: row[first + 1] }),
  };
}

function columnValue(field: string, value: unknown): ColumnValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  throw new Error(`${field} holds a ${typeof value}, which no column takes`);
}
