import type { Id } from '../../../shared/model/field.ts';
import { newId } from '../../../shared/model/id.ts';
import type { InsightCard, InsightKind } from '../../../shared/model/records/insight.ts';
import { addInsightChanges } from '../../../shared/quick-add/build-insight.ts';
import { type InsightLine, parseInsightLine } from '../../../shared/quick-add/insight-line.ts';
import { insightKindLabels } from '../../../shared/text/labels.ts';
import { QuickAdd } from '../../components/quick-add.tsx';
import { sentenceOf } from '../../state/bridge.ts';
import { useEdit } from '../../state/plan-store.ts';
import { today } from '../../state/today.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import { nextLinkOf } from './chain-order.ts';
import { useWriter } from './use-writer.ts';

type InsightQuickAddProps = {
  /** The card that is being looked at: a line that fits behind it leads from it. */
  selected: InsightCard | null;
  onAdd: (id: Id) => void;
};

/** The kind that the line names, else the one that follows the selected card, else a goal; and what it leads from. */
function placeOf(
  line: InsightLine,
  selected: InsightCard | null,
): { kind: InsightKind; from: InsightCard | null } {
  const next = selected === null ? null : nextLinkOf(selected.kind);
  const kind = line.kind ?? next?.kind ?? 'goal';
  return { kind, from: next?.kind === kind ? selected : null };
}

/** The line that adds a card of any kind. */
export function InsightQuickAdd({ selected, onAdd }: InsightQuickAddProps) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const writerId = useWriter();

  const add = (text: string): string | null => {
    const line = parseInsightLine(text);
    const { kind, from } = placeOf(line, selected);
    const heard = line.confirmed ? { validatedOn: today(), validatedById: writerId } : {};
    try {
      const added = addInsightChanges(plan, line, newId, { kind, leadsFromId: from?.id ?? null, ...heard });
      void edit(added.label, added.changes);
      onAdd(added.insightId);
      return null;
    } catch (error) {
      return sentenceOf(error);
    }
  };

  const explain = (text: string): string => {
    const line = parseInsightLine(text);
    const { kind, from } = placeOf(line, selected);
    const parts = [
      insightKindLabels[kind],
      from === null ? '' : `leads from “${from.title}”`,
      line.toldByName === '' ? '' : `told by ${line.toldByName}`,
      line.confirmed ? 'confirmed' : '',
      line.soWhat === '' ? '' : `so what: ${line.soWhat}`,
    ];
    return parts.filter((part) => part !== '').join(' · ');
  };

  return (
    <QuickAdd
      label="Add to the story"
      example="goal: cut scrap by a third (told by Jon Berg)"
      onAdd={add}
      explain={explain}
    />
  );
}
