import { create } from 'zustand';
import { AppError } from '../../shared/model/errors.ts';
import type { StoredTemplate, Template, TemplateKind } from '../../shared/templates/template.ts';
import { templateKindNouns } from '../../shared/templates/template.ts';
import { request } from './bridge.ts';
import { notifyDone, notifyFailure } from './notify.ts';
import { notifyChoice } from './notify-choice.tsx';

type ByKind = Partial<Record<TemplateKind, readonly StoredTemplate[]>>;

interface TemplatesState {
  /** The templates of a kind once it was asked for. */
  byKind: ByKind;
  load(kind: TemplateKind): Promise<void>;
  /** Gives 'taken' when the name is in use and it was not said to replace it. */
  save(template: Template, replaces: boolean): Promise<'saved' | 'taken' | 'failed'>;
  remove(template: StoredTemplate): Promise<void>;
  writeFile(template: Template): Promise<void>;
  readFile(kind: TemplateKind): Promise<void>;
}

/** The templates on this computer. */
export const useTemplates = create<TemplatesState>((set, get) => {
  const load = async (kind: TemplateKind): Promise<void> => {
    const templates = await request('template:list', { kind });
    set({ byKind: { ...get().byKind, [kind]: templates } });
  };
  const attempt = async (title: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      notifyFailure(title, error);
    }
  };
  return {
    byKind: {},
    load: (kind) => attempt('The templates could not be read', () => load(kind)),
    save: async (template, replaces) => {
      try {
        await request('template:save', { template, replaces });
        await load(template.kind);
        notifyDone(`Saved “${template.name}”`, 'Every plan on this computer can use it.');
        return 'saved';
      } catch (error) {
        if (error instanceof AppError && error.code === 'CONFLICT') return 'taken';
        notifyFailure('The template could not be saved', error);
        return 'failed';
      }
    },
    remove: ({ id, template }) =>
      attempt('The template could not be deleted', async () => {
        await request('template:delete', { id });
        await load(template.kind);
        notifyChoice({
          title: `Deleted “${template.name}”`,
          button: 'Undo',
          run: () => void get().save(template, false),
        });
      }),
    writeFile: (template) =>
      attempt('The template could not be exported', async () => {
        const saved = await request('template:export', { template });
        if (saved !== null) notifyDone(`Saved ${saved.fileName}`);
      }),
    readFile: (kind) =>
      attempt('The template could not be imported', async () => {
        const read = await request('template:import', undefined);
        if (read === null) return;
        const { template } = read;
        await load(template.kind);
        const place =
          template.kind === kind
            ? 'It is in this menu now.'
            : `It holds ${templateKindNouns[template.kind]}; you find it in the menu there.`;
        notifyDone(`Imported “${template.name}”`, place);
      }),
  };
});
