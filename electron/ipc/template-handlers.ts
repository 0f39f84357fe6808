import path from 'node:path';
import type { Store } from '../../db/store.ts';
import { deleteTemplate, listTemplates, saveTemplate, templateNamed } from '../../db/templates.ts';
import { isSameValue } from '../../shared/model/editing.ts';
import type { Template } from '../../shared/templates/template.ts';
import type { FileKind } from '../desktop.ts';
import type { HandlerContext } from './context.ts';
import type { HandlersOf } from './handlers.ts';

const templateKind: FileKind = { name: 'Cairn template', extensions: ['cairn-template'] };

/** What plans have in common: kept on this computer, and passed on as files. */
export function templateHandlers(context: HandlerContext): HandlersOf<'template'> {
  const { session, desktop, newId, clock } = context;
  return {
    'template:list': async ({ kind }) => listTemplates(await session.store(), kind),
    'template:save': async ({ template, replaces }) =>
      saveTemplate(await session.store(), template, { id: newId(), at: clock.now(), replaces }),
    'template:delete': async ({ id }) => deleteTemplate(await session.store(), id),
    'template:export': async ({ template }) => {
      const name = template.name
        .replace(/[<>:"/\\|?*\p{C}\s]+/gu, ' ')
        .trim()
        .slice(0, 80);
      const suggested = `${name.replace(/[. ]+$/, '') || 'Template'}.cairn-template`;
      const file = await desktop.chooseTarget('Save template', suggested, templateKind);
      if (file === null) return null;
      const { writeTemplateFile } = await files();
      await writeTemplateFile(file, template);
      return { fileName: path.basename(file) };
    },
    'template:import': async () => {
      const file = await desktop.chooseFile('Import template', templateKind);
      if (file === null) return null;
      const { readTemplateFile } = await files();
      const template = await readTemplateFile(file);
      const store = await session.store();
      const free = withFreeName(store, template);
      // One that is here already is given as it is.
      return (
        (free === null ? templateNamed(store, template.kind, template.name) : null) ??
        saveTemplate(store, free ?? template, { id: newId(), at: clock.now(), replaces: false })
      );
    },
  };
}

// Loaded when asked for, as with everything that a start does not need.
const files = () => import('../template-file/template-file.ts');

/** The template under a name that is not taken, "Ours (2)"; null where the very same one is here under its own name. */
function withFreeName(store: Store, template: Template): Template | null {
  const known = templateNamed(store, template.kind, template.name);
  if (known === null) return template;
  if (isSameValue(known.template.content, template.content)) return null;
  let count = 2;
  const nameOf = () => `${template.name.slice(0, 90)} (${count})`;
  while (templateNamed(store, template.kind, nameOf()) !== null) count += 1;
  return { ...template, name: nameOf() };
}
