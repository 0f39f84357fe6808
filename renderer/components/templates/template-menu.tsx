import { Button, Menu } from '@mantine/core';
import { IconBookmarkPlus, IconFileDownload, IconFolderOpen, IconTemplate } from '@tabler/icons-react';
import { useState } from 'react';
import { newId } from '../../../shared/model/id.ts';
import { builtInTemplates } from '../../../shared/templates/built-in.ts';
import { type Template, type TemplateKind, templateKindNouns } from '../../../shared/templates/template.ts';
import { templateChanges } from '../../../shared/templates/template-changes.ts';
import { templateOfPlan } from '../../../shared/templates/template-of-plan.ts';
import { notifyDone } from '../../state/notify.ts';
import { useEdit } from '../../state/plan-store.ts';
import { useTemplates } from '../../state/templates-store.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import { ManageTemplates } from './manage-templates.tsx';
import { SaveTemplate } from './save-template.tsx';

/** Puts a template to use as one step of the history, and says what it left alone. */
function useApply(): (template: Template) => void {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  return (template) => {
    const { changes, alreadyThere } = templateChanges(plan, template, newId);
    if (changes.length === 0) {
      notifyDone(`“${template.name}” adds nothing`, 'Everything in it is here already, and stays as it is.');
      return;
    }
    void edit(`Use the template “${template.name}”`, changes);
    if (alreadyThere > 0)
      notifyDone(`Used “${template.name}”`, `${alreadyThere} of it were here already and stay as they are.`);
  };
}

function Templates({ title, templates }: { title: string; templates: readonly Template[] }) {
  const apply = useApply();
  if (templates.length === 0) return null;
  return (
    <>
      <Menu.Label>{title}</Menu.Label>
      {templates.map((template) => (
        <Menu.Item key={template.name} onClick={() => apply(template)}>
          {template.name}
        </Menu.Item>
      ))}
    </>
  );
}

/** Published ones that the step itself offers already: to choose among sets of criteria, and to answer at once. */
const offeredBeside: ReadonlySet<TemplateKind> = new Set(['selectionCriteria', 'questionSet']);

/** Templates of one kind: use one by name, keep this plan's as one, pass them on (METHOD R76, R77). */
export function TemplateMenu({ kind }: { kind: TemplateKind }) {
  const plan = usePartsOfPlan();
  const saved = useTemplates((state) => state.byKind[kind]) ?? [];
  const { load, readFile } = useTemplates.getState();
  const [dialog, setDialog] = useState<'save' | 'manage' | null>(null);
  const own = templateOfPlan(plan, kind, plan.account.name);
  const close = () => setDialog(null);
  return (
    <>
      <Menu position="bottom-end" width={300} onOpen={() => void load(kind)}>
        <Menu.Target>
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            leftSection={<IconTemplate size={16} />}
            aria-label={`Templates: ${templateKindNouns[kind]}`}
          >
            Templates
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
          <Templates
            title={
              kind === 'perceptionLadder'
                ? 'Published; rungs you named stay'
                : 'Published; adds what is missing'
            }
            templates={offeredBeside.has(kind) ? [] : builtInTemplates(kind)}
          />
          <Templates title="Yours; adds what is missing" templates={saved.map(({ template }) => template)} />
          <Menu.Label>Keep and pass on</Menu.Label>
          <Menu.Item
            leftSection={<IconBookmarkPlus size={16} />}
            disabled={own === null}
            onClick={() => setDialog('save')}
          >
            Save what this plan has…
          </Menu.Item>
          <Menu.Item leftSection={<IconFolderOpen size={16} />} onClick={() => void readFile(kind)}>
            Import from a file…
          </Menu.Item>
          <Menu.Item leftSection={<IconFileDownload size={16} />} onClick={() => setDialog('manage')}>
            Export or delete…
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dialog === 'save' && own !== null && <SaveTemplate template={own} onClose={close} />}
      {dialog === 'manage' && <ManageTemplates kind={kind} saved={saved} onClose={close} />}
    </>
  );
}
