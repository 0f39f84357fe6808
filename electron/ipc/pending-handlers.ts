import { AppError } from '../../shared/model/errors.ts';
import type { HandlersOf } from './handlers.ts';

const pending = (): never => {
  throw new AppError('NOT_ALLOWED', 'This is not available yet.');
};
export const pendingHandlers: HandlersOf<'plan-file'> & HandlersOf<'export'> & HandlersOf<'import'> = {
  'plan-file:open': pending,
  'export:run': pending,
  'export:reveal': pending,
  'import:choose': pending,
  'import:preview': pending,
  'import:commit': pending,
  'import:cancel': pending,
};
