import { z } from 'zod';

/** Who may read a field: `internal` never reaches a customer-facing export, `shareable` may. */
export type Confidentiality = 'internal' | 'shareable';

/** How a field is kept: what the store needs to know beyond the zod schema. */
export type FieldStorage =
  | { kind: 'text' | 'integer' | 'real' | 'flag' | 'date' | 'money' }
  | { kind: 'choice' | 'choices'; values: readonly string[] }
  | { kind: 'reference' | 'references'; collection: string };

/** What is known of a field besides what it may hold. `blank` is its value in a record where nobody filled it. */
export interface FieldDescription {
  confidentiality: Confidentiality;
  storage: FieldStorage;
  required: boolean;
  blank: unknown;
}

/** Descriptions of all fields, by their schema. */
export const fieldDescriptions = z.registry<FieldDescription>();

// biome-ignore lint/suspicious/noControlCharactersInRegex: naming the control characters is what this expression is for
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

const isStorable = (text: string): boolean => text.isWellFormed() && !unprintable.test(text);

/** Text that SQLite and JSON both give back unchanged. */
const storableText = (longest: number) =>
  z
    .string()
    .max(longest, `Use at most ${longest} characters`)
    .refine(isStorable, 'Remove control characters');

// A description belongs to one schema object, so every field that has one needs an object of its own.
const calendarDate = () => z.iso.date('Use a date like 2027-03-31');

/** A calendar day, `YYYY-MM-DD`. */
export const CalendarDate = calendarDate();
export type CalendarDate = z.infer<typeof CalendarDate>;

/** An exact amount: decimal text, never a float, with its ISO 4217 currency code. */
export const Money = z.strictObject({
  amount: z.string().regex(/^-?(0|[1-9]\d{0,14})(\.\d{1,4})?$/, 'Use an amount like 1250000.00'),
  currency: z.string().regex(/^[A-Z]{3}$/, 'Use a currency code like EUR'),
});
export type Money = z.infer<typeof Money>;

/** Identity of a record: a UUIDv7, so that ids sort by the time of their making. */
export const Id = z.uuidv7();
export type Id = z.infer<typeof Id>;

const notNegativeZero = (value: number): boolean => !Object.is(value, -0);

function fieldsOf(confidentiality: Confidentiality) {
  const describe = <S extends z.ZodType>(
    schema: S,
    storage: FieldStorage,
    blank: unknown,
    required = false,
  ): S => {
    fieldDescriptions.add(schema, { confidentiality, storage, required, blank });
    return schema;
  };
  return {
    /** One line, blank ''. */
    line: () => describe(storableText(300), { kind: 'text' }, ''),
    /** Several lines, blank ''. */
    prose: () => describe(storableText(20_000), { kind: 'text' }, ''),
    /** A day or null. */
    date: () => describe(CalendarDate.nullable(), { kind: 'date' }, null),
    /** A whole number within limits, or null. */
    integer: (least: number, most: number) =>
      describe(z.int().min(least).max(most).refine(notNegativeZero).nullable(), { kind: 'integer' }, null),
    /** A number within limits, or null. */
    number: (least: number, most: number) =>
      describe(z.number().min(least).max(most).refine(notNegativeZero).nullable(), { kind: 'real' }, null),
    /** Yes or no, blank no. */
    flag: () => describe(z.boolean(), { kind: 'flag' }, false),
    /** An amount with its currency, or null. */
    money: () => describe(Money.nullable(), { kind: 'money' }, null),
    /** One of several words; `blank` is the one that says nothing is known. */
    choice: <const V extends readonly [string, ...string[]]>(values: V, blank: V[number]) =>
      describe(z.enum(values), { kind: 'choice', values }, blank),
    /** One of several words, or null. */
    optionalChoice: <const V extends readonly [string, ...string[]]>(values: V) =>
      describe(z.enum(values).nullable(), { kind: 'choice', values }, null),
    /** Any number of several words, each at most once, blank none. */
    choices: <const V extends readonly [string, ...string[]]>(values: V) =>
      describe(
        z.array(z.enum(values)).refine(isDistinct, 'Name each only once'),
        { kind: 'choices', values },
        [],
      ),
    /** Another record of the plan, or null. */
    reference: (collection: string) => describe(Id.nullable(), { kind: 'reference', collection }, null),
    /** Any number of other records of the plan, each at most once, blank none. */
    references: (collection: string) =>
      describe(z.array(Id).refine(isDistinct, 'Name each only once'), { kind: 'references', collection }, []),
  };
}

const isDistinct = (values: readonly string[]): boolean => new Set(values).size === values.length;

/** Fields that never leave the house. Every one of them can be left blank, so that it can be taken out. */
export const internal = fieldsOf('internal');

const required = <S extends z.ZodType>(schema: S, storage: FieldStorage, blank: unknown): S => {
  fieldDescriptions.add(schema, { confidentiality: 'shareable', storage, required: true, blank });
  return schema;
};

/** Fields a customer may see. Only these can be required: what is taken out of a record must be allowed to miss. */
export const shareable = {
  ...fieldsOf('shareable'),
  /** A name or title: one line that may not be empty. */
  name: () =>
    required(
      storableText(300).refine((text) => text.trim() === text && text !== '', 'Give it a name'),
      { kind: 'text' },
      undefined,
    ),
  /** Several lines that may not be empty. */
  requiredProse: () =>
    required(
      storableText(20_000).refine((text) => text.trim() !== '', 'Write something'),
      { kind: 'text' },
      undefined,
    ),
  /** A day that must be known. */
  requiredDate: () => required(calendarDate(), { kind: 'date' }, undefined),
  /** A whole number that must be known; new records start with `initial`. */
  requiredInteger: (least: number, most: number, initial: number) =>
    required(z.int().min(least).max(most).refine(notNegativeZero), { kind: 'integer' }, initial),
  /** A calendar year that must be known. */
  requiredYear: () => required(z.int().min(1990).max(2100), { kind: 'integer' }, undefined),
  /** A real number that must be known. */
  requiredReal: () => required(z.number().refine(notNegativeZero), { kind: 'real' }, undefined),
  /** Another record of the plan without which this one makes no sense. */
  requiredReference: (collection: string) =>
    required(z.uuidv7(), { kind: 'reference', collection }, undefined),
  /** An ISO 4217 code. */
  currency: () =>
    required(z.string().regex(/^[A-Z]{3}$/, 'Use a currency code like EUR'), { kind: 'text' }, 'EUR'),
};

/** The description of a field's schema. Throws for a schema that is not a field: every field has a description. */
export function describeField(schema: z.ZodType): FieldDescription {
  const description = fieldDescriptions.get(schema);
  if (description === undefined) throw new Error('A record schema holds a field without a description');
  return description;
}
