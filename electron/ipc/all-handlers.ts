import { appHandlers } from './app-handlers.ts';
import type { HandlerContext } from './context.ts';
import { exportHandlers } from './export-handlers.ts';
import type { Handlers } from './handlers.ts';
import { importHandlers } from './import-handlers.ts';
import { planFileHandlers } from './plan-file-handlers.ts';
import { planHandlers } from './plan-handlers.ts';
import { portfolioHandlers } from './portfolio-handlers.ts';
import { searchHandlers } from './search-handlers.ts';
import { settingsHandlers } from './settings-handlers.ts';
import { storeHandlers } from './store-handlers.ts';
import { templateHandlers } from './template-handlers.ts';

/** Everything the page can ask for. */
export function allHandlers(context: HandlerContext): Handlers {
  return {
    ...appHandlers(context),
    ...settingsHandlers(context),
    ...storeHandlers(context),
    ...portfolioHandlers(context),
    ...planHandlers(context),
    ...planFileHandlers(context),
    ...exportHandlers(context),
    ...importHandlers(context),
    ...searchHandlers(context),
    ...templateHandlers(context),
  };
}
