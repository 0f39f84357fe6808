import { guidedQuestions } from '../method/insight/guided-questions.ts';
import { criteriaSets } from '../method/selection/criteria-sets.ts';
import { perceptionLadders } from '../model/records/account-plan.ts';
import { perceptionLadderLabels } from '../text/labels.ts';
import type { Template, TemplateKind } from './template.ts';

const builtIn: readonly Template[] = [
  ...criteriaSets.map(
    ({ name, criteria }): Template => ({
      kind: 'selectionCriteria',
      name,
      content: { criteria: [...criteria] },
    }),
  ),
  ...perceptionLadders.map(
    (ladder): Template => ({
      kind: 'perceptionLadder',
      name: perceptionLadderLabels[ladder],
      content: { ladder, steps: [] },
    }),
  ),
  {
    kind: 'questionSet',
    name: 'The five guided questions',
    content: { questions: guidedQuestions.map((question) => ({ question, area: null })) },
  },
];

/** What the method publishes of a kind (METHOD 3.1, 3.7, R30, R77); none of what is each company's own. */
export function builtInTemplates(kind: TemplateKind): readonly Template[] {
  return builtIn.filter((template) => template.kind === kind);
}
