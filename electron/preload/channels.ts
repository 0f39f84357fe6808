// Written by build/generate-preload.ts from shared/ipc/contract.ts; do not edit.

/** Every request the page may make. */
export const channels = [
  'app:information',
  'app:licenses',
  'app:report-error',
  'settings:read',
  'settings:write',
  'store:status',
  'store:backups',
  'store:back-up-now',
  'store:restore',
  'portfolio:list',
  'portfolio:health',
  'portfolio:leadership',
  'portfolio:selection',
  'portfolio:week',
  'search:find',
  'plan:create',
  'plan:create-sample',
  'plan:duplicate',
  'plan:delete',
  'plan:load',
  'plan:apply',
  'plan:undo',
  'plan:redo',
  'plan:history',
  'plan:freeze',
  'plan:version',
  'plan:as-of',
  'plan:edits',
  'plan:next-year',
  'plan-file:open',
  'export:run',
  'export:reveal',
  'import:choose',
  'import:preview',
  'import:commit',
  'import:cancel',
] as const;

/** Every message the page may listen to. */
export const messageNames = ['menu:command', 'import:progress'] as const;
