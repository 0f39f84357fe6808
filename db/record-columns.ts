import { type CollectionName, collections } from '../shared/model/collections.ts';
import { describeField } from '../shared/model/field.ts';

/** What a column can hold. */
export type ColumnValue = string | number | null;

/** A field kept in one column, or two for money, and how its value turns into theirs and back. */
export type ScalarField = {
  field: string;
  columns: readonly string[];
  toColumns(value: unknown): ColumnValue[];
  /** The SQL that reads the field as one value. */
  expression: string;
  /** Turns what the expression gives into the field's value; null where that is the value. */
  fromExpression: ((read: unknown) => unknown) | null;
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
    expression: quoted(column),
    fromExpression: null,
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
    expression: quoted(column),
    fromExpression: (read) => read === 1,
  };
}

function moneyField(field: string, column: string): ScalarField {
  const [amount, currency] = [`${column}_amount`, `${column}_currency`];
  return {
    field,
    columns: [amount, currency],
    toColumns: (value) => {
      if (value === null) return [null, null];
      if (typeof value !== 'object' || !('amount' in value) || !('currency' in value))
        throw new Error(`${field} is not an amount of money`);
      return [columnValue(field, value.amount), columnValue(field, value.currency)];
    },
    expression: `iif(${quoted(amount)} IS NULL, NULL,
      json_object('amount', ${quoted(amount)}, 'currency', ${quoted(currency)}))`,
    fromExpression: (read) => (typeof read === 'string' ? JSON.parse(read) : null),
  };
}

/** A name as SQL takes it, also when it is a word of the language. */
export function quoted(name: string): string {
  return `"${name}"`;
}

function columnValue(field: string, value: unknown): ColumnValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  throw new Error(`${field} holds a ${typeof value}, which no column takes`);
}
