import { newId } from '../../../../shared/model/id.ts';
import { addSignalChanges } from '../../../../shared/quick-add/build-signal.ts';
import { parseSignalLine } from '../../../../shared/quick-add/signal-line.ts';
import { shortDate } from '../../../../shared/text/dates.ts';
import { sentimentLabels, signalKindLabels } from '../../../../shared/text/labels.ts';
import { QuickAdd } from '../../../components/quick-add.tsx';
import { sentenceOf } from '../../../state/bridge.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';

/** What the line would add, said while it is typed. */
function explain(text: string): string {
  const { date, kind, sentiment, source } = parseSignalLine(text, today());
  const parts = [
    shortDate(date, today()),
    signalKindLabels[kind],
    sentimentLabels[sentiment].toLowerCase(),
    source,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** The line that adds a signal; kind and tone are read from its words. */
export function SignalQuickAdd() {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const add = (text: string): string | null => {
    try {
      const { label, changes } = addSignalChanges(plan, parseSignalLine(text, today()), newId);
      void edit(label, changes);
      return null;
    } catch (error) {
      return sentenceOf(error);
    }
  };
  return (
    <QuickAdd
      label="Add a signal"
      example="+ New COO from Halden, 12 Nov (press release)"
      onAdd={add}
      explain={explain}
    />
  );
}
