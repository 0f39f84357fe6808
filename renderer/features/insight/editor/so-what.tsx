import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { soWhatOf } from '../../../../shared/method/insight-chain.ts';
import { updateOf } from '../../../../shared/model/editing.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { listOf, type Plan } from '../../../../shared/model/plan.ts';
import type { InsightCard } from '../../../../shared/model/records/insight.ts';
import { InlinePick } from '../../../components/inline-pick.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { goToStep } from '../../../state/navigation-store.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import styles from './insight-editor.module.css';
import { useCardChange } from './use-card-change.ts';

/** What can answer an insight. */
const answerKinds = {
  objectives: { word: 'Goal of ours', step: 'strategy' },
  ideas: { word: 'Idea', step: 'ideas' },
  actions: { word: 'Action', step: 'actions' },
} as const;
type AnswerKind = keyof typeof answerKinds;
type Answer = { kind: AnswerKind; id: Id; title: string; insightIds: readonly Id[] };

const allKinds: readonly AnswerKind[] = ['objectives', 'ideas', 'actions'];

function answersOf(plan: Plan, card: InsightCard): Answer[] {
  const soWhat = soWhatOf(plan, card);
  return allKinds.flatMap((kind) =>
    soWhat[kind].map(({ id, title, insightIds }) => ({ kind, id, title, insightIds })),
  );
}

function possibleAnswers(plan: Plan): Answer[] {
  return allKinds.flatMap((kind) =>
    listOf(plan, kind)
      .filter(({ status }) => status !== 'dropped')
      .map(({ id, title, insightIds }) => ({ kind, id, title, insightIds })),
  );
}

function useLinking(card: InsightCard) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  return {
    link: ({ kind, id, title, insightIds }: Answer) =>
      void edit(`Link “${title}” to “${card.title}”`, [
        updateOf(plan, kind, id, { insightIds: [...insightIds, card.id] }),
      ]),
    unlink: ({ kind, id, title, insightIds }: Answer) =>
      void edit(`Take “${title}” off “${card.title}”`, [
        updateOf(plan, kind, id, { insightIds: insightIds.filter((other) => other !== card.id) }),
      ]),
  };
}

function AnswerItem({ answer, onUnlink }: { answer: Answer; onUnlink: () => void }) {
  const plan = usePartsOfPlan();
  const { word, step } = answerKinds[answer.kind];
  return (
    <li>
      <button type="button" className={styles.link} onClick={() => goToStep(plan.plan.id, step, answer.id)}>
        <span>{word}</span> {answer.title}
      </button>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={24}
        aria-label={`Unlink ${answer.title}`}
        onClick={onUnlink}
      >
        <IconX size={14} />
      </ActionIcon>
    </li>
  );
}

/** What follows from a card for us: a sentence, and the goals, ideas and actions that name it. */
export function SoWhat({ card }: { card: InsightCard }) {
  const plan = usePartsOfPlan();
  const change = useCardChange(card);
  const { link, unlink } = useLinking(card);
  const answers = answersOf(plan, card);
  const linker = useRef<HTMLLIElement>(null);
  const isLinking = useRef(false);
  // Each link leaves a new, empty field behind; the cursor goes on in it.
  useEffect(() => {
    if (!isLinking.current) return;
    isLinking.current = false;
    linker.current?.querySelector('input')?.focus();
  });
  const open = possibleAnswers(plan).filter(({ id }) => !answers.some((answer) => answer.id === id));
  return (
    <section className={styles.soWhat} aria-label={`What follows from ${card.title}`}>
      <h3 className={styles.soWhatTitle}>So what?</h3>
      <div className={styles.soWhatBody}>
        <InlineText
          label={`So what: ${card.title}`}
          value={card.soWhat}
          placeholder="What follows from it for us?"
          onCommit={(soWhat) => change(`Say what follows from “${card.title}”`, { soWhat })}
        />
        <ul className={styles.answers}>
          {answers.map((answer) => (
            <AnswerItem key={answer.id} answer={answer} onUnlink={() => unlink(answer)} />
          ))}
          <li className={styles.linker} ref={linker}>
            <InlinePick
              key={answers.length}
              label={`Link a goal, idea or action to ${card.title}`}
              options={open.map(({ id, kind, title }) => ({
                id,
                name: `${answerKinds[kind].word}: ${title}`,
              }))}
              value={null}
              placeholder="Link a goal, idea or action"
              onCommit={(id) => {
                const picked = open.find((answer) => answer.id === id);
                if (picked === undefined) return;
                isLinking.current = true;
                link(picked);
              }}
            />
          </li>
        </ul>
      </div>
    </section>
  );
}
