import type { FileKind } from '../desktop.ts';
import { editContext, type HandlerContext } from './context.ts';
import type { HandlersOf } from './handlers.ts';

export const planFileKind: FileKind = { name: 'Cairn plan', extensions: ['cairn'] };

/** Plans that come in as a file. */
export function planFileHandlers(context: HandlerContext): HandlersOf<'plan-file'> {
  const { session, desktop, newId } = context;
  return {
    'plan-file:open': async () => {
      const file = await desktop.chooseFile('Open plan file', planFileKind);
      if (file === null) return null;
      const { openPlanFile } = await import('../plan-file/open-plan-file.ts');
      const { planId, isCopy } = await openPlanFile(await session.store(), file, newId, editContext(context));
      return { planId, isCopy };
    },
  };
}
