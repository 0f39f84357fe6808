/** The closed list of what can go wrong in a way a user can act on. All else is a bug. */
export const errorCodes = [
  'NOT_FOUND',
  'CONFLICT',
  'INVALID_INPUT',
  'UNDEFINED_RESULT',
  'STORE_NEWER',
  'STORE_DAMAGED',
  'STORE_BUSY',
  'DISK_FULL',
  'FILE_DAMAGED',
  'FILE_NEWER',
  'FILE_UNREADABLE',
  'NOTHING_TO_UNDO',
  'CANCELLED',
  'NOT_ALLOWED',
  'UNEXPECTED',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An error whose message is a sentence for the user: what is wrong, where, and what to do. */
export class AppError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
  }
}
