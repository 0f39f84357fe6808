import { newId } from '../../../../shared/model/id.ts';
import { listOf } from '../../../../shared/model/plan.ts';
import type { InsightCard, InsightKind } from '../../../../shared/model/records/insight.ts';
import { addInsightChanges } from '../../../../shared/quick-add/build-insight.ts';
import { parseInsightLine } from '../../../../shared/quick-add/insight-line.ts';
import { insightKindLabels } from '../../../../shared/text/labels.ts';
import { InlineText } from '../../../components/inline-text.tsx';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { nextLinkOf } from '../chain-order.ts';
import styles from './insight-editor.module.css';

/** The cards that this one leads to, and a line that adds the next link of the chain. */
export function FollowUp({ card, onSelect }: { card: InsightCard; onSelect: (id: string) => void }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const following = listOf(plan, 'insightCards').filter(({ leadsFromId }) => leadsFromId === card.id);
  const next = nextLinkOf(card.kind);
  if (next === null && following.length === 0) return null;
  const add = (text: string, kind: InsightKind) => {
    const line = parseInsightLine(text);
    const values = { kind, leadsFromId: card.id };
    const { label, changes } = addInsightChanges(plan, { ...line, title: line.title || text }, newId, values);
    void edit(label, changes);
  };
  return (
    <section className={styles.follow} aria-label={`What ${card.title} leads to`}>
      <h3 className={styles.followName}>Leads to</h3>
      <div>
        {following.length > 0 && (
          <ul className={styles.answers}>
            {following.map(({ id, kind, title }) => (
              <li key={id}>
                <button type="button" className={styles.link} onClick={() => onSelect(id)}>
                  <span>{insightKindLabels[kind]}</span> {title}
                </button>
              </li>
            ))}
          </ul>
        )}
        {next !== null && (
          // A new field once the card is added, empty again.
          <InlineText
            key={following.length}
            label={`Add the ${next.kind} that ${card.title} leads to`}
            value=""
            placeholder={next.question}
            onCommit={(text) => add(text, next.kind)}
          />
        )}
      </div>
    </section>
  );
}
