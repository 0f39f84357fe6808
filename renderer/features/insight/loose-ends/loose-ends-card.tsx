import { memo } from 'react';
import { groundlessCommitments } from '../../../../shared/method/insight/insight-ground.ts';
import { orphanInsights } from '../../../../shared/method/insight-chain.ts';
import { updateOf } from '../../../../shared/model/editing.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { listOf, type Plan } from '../../../../shared/model/plan.ts';
import { insightKindLabels } from '../../../../shared/text/labels.ts';
import { InlinePick } from '../../../components/inline-pick.tsx';
import { titleOptions } from '../../../components/options.ts';
import { haveSameProps } from '../../../components/same-props.ts';
import { Card } from '../../../components/step-frame.tsx';
import { goToStep } from '../../../state/navigation-store.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import styles from './loose-ends.module.css';

const places = {
  objectives: { word: 'Goal of ours', step: 'strategy' },
  ideas: { word: 'Idea', step: 'ideas' },
  actions: { word: 'Action', step: 'actions' },
} as const;

interface LooseCommitment {
  kind: keyof typeof places;
  id: Id;
  title: string;
  insightIds: readonly Id[];
}

/** All that we plan without an insight behind it, in one list. */
function looseCommitments(plan: Plan): LooseCommitment[] {
  const { objectives, ideas, actions } = groundlessCommitments(plan);
  const named =
    (kind: keyof typeof places) =>
    ({ id, title, insightIds }: Omit<LooseCommitment, 'kind'>): LooseCommitment => ({
      kind,
      id,
      title,
      insightIds,
    });
  return [
    ...objectives.map(named('objectives')),
    ...ideas.map(named('ideas')),
    ...actions.map(named('actions')),
  ];
}

const CommitmentItem = memo(function CommitmentItem({ commitment }: { commitment: LooseCommitment }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const { kind, id, title, insightIds } = commitment;
  const { word, step } = places[kind];
  return (
    <li>
      <button type="button" className={styles.link} onClick={() => goToStep(plan.plan.id, step, id)}>
        <span>{word}</span> {title}
      </button>
      <InlinePick
        label={`Which insight ${title} answers`}
        options={titleOptions(plan, 'insightCards')}
        value={null}
        placeholder="Which insight does it answer?"
        onCommit={(insightId) => {
          const insight = insightId === null ? undefined : plan.insightCards[insightId];
          if (insight === undefined) return;
          void edit(`Link “${title}” to “${insight.title}”`, [
            updateOf(plan, kind, id, { insightIds: [...insightIds, insight.id] }),
          ]);
        }}
      />
    </li>
  );
}, haveSameProps);

/** What hangs loose in both directions: insights nothing follows from, and plans that answer nothing they told us. */
export function LooseEndsCard({ onSelect }: { onSelect: (id: Id) => void }) {
  const plan = usePartsOfPlan();
  const orphans = orphanInsights(plan);
  const commitments = looseCommitments(plan);
  const hasBegun = listOf(plan, 'insightCards').length > 0 || commitments.length > 0;
  if (!hasBegun) return null;
  return (
    <Card title="Loose ends" note="insights without a consequence, and consequences without an insight">
      <div className={styles.sides}>
        <section aria-label="Insights nothing follows from">
          <h3 className={styles.name}>Insights nothing follows from: {orphans.length}</h3>
          {orphans.length === 0 ? (
            <p className={styles.done}>Every insight has a “so what”, a goal, an idea or an action.</p>
          ) : (
            <ul className={styles.list}>
              {orphans.map(({ id, kind, title }) => (
                <li key={id}>
                  <button type="button" className={styles.link} onClick={() => onSelect(id)}>
                    <span>{insightKindLabels[kind]}</span> {title}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </section>
        <section aria-label="Plans that answer no insight">
          <h3 className={styles.name}>
            Goals, ideas and actions that rest on no insight: {commitments.length}
          </h3>
          {commitments.length === 0 ? (
            <p className={styles.done}>Every goal, idea and action answers something the customer said.</p>
          ) : (
            <ul className={styles.list}>
              {commitments.map((commitment) => (
                <CommitmentItem key={commitment.id} commitment={commitment} />
              ))}
            </ul>
          )}
        </section>
      </div>
    </Card>
  );
}
