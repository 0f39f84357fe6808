import type { z } from 'zod';
import type { ErrorCode } from '../model/errors.ts';

/** One call the page can make: what goes in, what comes out, and which errors it has to expect. */
export interface RequestDefinition<I extends z.ZodType, O extends z.ZodType> {
  input: I;
  output: O;
  errors: readonly ErrorCode[];
}

/** An entry of the contract; without `errors` there are none that the page has to expect. */
export function request<I extends z.ZodType, O extends z.ZodType>(definition: {
  input: I;
  output: O;
  errors?: readonly ErrorCode[];
}): RequestDefinition<I, O> {
  return { errors: [], ...definition };
}

/** What every call answers: the value, or an error whose message is a sentence for the user. */
export type Reply<T> = { ok: true; value: T } | { ok: false; error: { code: ErrorCode; message: string } };
