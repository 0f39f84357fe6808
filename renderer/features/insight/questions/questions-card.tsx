import { IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import {
  type GuidedQuestion,
  guidedQuestionsOf,
} from '../../../../shared/method/insight/guided-questions.ts';
import { deletionOf, insertOf, updateOf } from '../../../../shared/model/editing.ts';
import { newId } from '../../../../shared/model/id.ts';
import type { GuidedAnswer } from '../../../../shared/model/records/customer-metric.ts';
import { addGuidedAnswerChanges } from '../../../../shared/quick-add/build-guided-answer.ts';
import { parseGuidedAnswerLine } from '../../../../shared/quick-add/guided-answer-line.ts';
import { insightAreaLabels } from '../../../../shared/text/labels.ts';
import { InlineOptionalChoice } from '../../../components/inline-choice.tsx';
import { InlineDate } from '../../../components/inline-date.tsx';
import { InlinePick } from '../../../components/inline-pick.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { personOptions } from '../../../components/options.ts';
import { QuickAdd } from '../../../components/quick-add.tsx';
import { RowMenu } from '../../../components/row-menu.tsx';
import { haveSameProps } from '../../../components/same-props.ts';
import { Card } from '../../../components/step-frame.tsx';
import { TemplateMenu } from '../../../components/templates/template-menu.tsx';
import { useRecordTarget } from '../../../components/use-record-target.ts';
import { sentenceOf } from '../../../state/bridge.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import styles from './questions-card.module.css';

type Values = Partial<Omit<GuidedAnswer, 'id'>>;

function useAnswer({ question, record }: GuidedQuestion) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  return (label: string, values: Values) =>
    void edit(label, [
      record === null
        ? insertOf('guidedAnswers', { id: newId(), question, ...values })
        : updateOf(plan, 'guidedAnswers', record.id, values),
    ]);
}

/** Who told us, when, and to which area it belongs: asked once there is an answer. */
function Origin({
  entry,
  change,
}: {
  entry: GuidedQuestion;
  change: (label: string, values: Values) => void;
}) {
  const plan = usePartsOfPlan();
  const { question, record } = entry;
  return (
    <div className={styles.origin}>
      <span>told by</span>
      <InlinePick
        label={`Who answered: ${question}`}
        options={personOptions(plan)}
        value={record?.toldById ?? null}
        placeholder="Who?"
        onCommit={(toldById) => change(`Say who answered “${question}”`, { toldById })}
      />
      <span>on</span>
      <InlineDate
        label={`When it was answered: ${question}`}
        value={record?.answeredOn ?? null}
        placeholder="When?"
        isClearable
        onCommit={(answeredOn) => change(`Date the answer to “${question}”`, { answeredOn })}
      />
      <span>about</span>
      <InlineOptionalChoice
        label={`Area of: ${question}`}
        value={record?.area ?? null}
        choices={insightAreaLabels}
        placeholder="No area"
        onCommit={(area) => change(`Set the area of “${question}”`, { area })}
      />
    </div>
  );
}

const QuestionItem = memo(function QuestionItem({
  entry,
  isTarget,
}: {
  entry: GuidedQuestion;
  isTarget: boolean;
}) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const change = useAnswer(entry);
  const { question, record, isAnswered } = entry;
  return (
    <li
      className={styles.question}
      data-open={!isAnswered || undefined}
      data-target={isTarget || undefined}
      {...(record === null ? {} : { 'data-record-id': record.id })}
    >
      <div className={styles.head}>
        <h3 className={styles.words}>{question}</h3>
        {record !== null && (
          <RowMenu
            label={`What to do with ${question}`}
            commands={[
              {
                title: 'Delete the answer',
                icon: <IconTrash size={16} />,
                isDangerous: true,
                run: () =>
                  void edit(
                    `Delete the answer to “${question}”`,
                    deletionOf(plan, 'guidedAnswers', record.id),
                  ),
              },
            ]}
          />
        )}
      </div>
      <InlineText
        label={`Answer to: ${question}`}
        isProse
        value={record?.answer ?? ''}
        placeholder="Not asked yet. Write the answer in their words."
        onCommit={(answer) =>
          change(`Answer “${question}”`, {
            answer,
            // The first answer is of today until somebody says otherwise.
            ...(record?.answeredOn == null && answer !== '' ? { answeredOn: today() } : {}),
          })
        }
      />
      {isAnswered && <Origin entry={entry} change={change} />}
    </li>
  );
}, haveSameProps);

/** The guided questions, with what we were told, by whom and when. */
export function QuestionsCard() {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const target = useRecordTarget();
  const entries = guidedQuestionsOf(plan);
  const answered = entries.filter(({ isAnswered }) => isAnswered).length;
  const add = (text: string): string | null => {
    try {
      const { label, changes } = addGuidedAnswerChanges(plan, parseGuidedAnswerLine(text, today()), newId);
      void edit(label, changes);
      return null;
    } catch (error) {
      return sentenceOf(error);
    }
  };
  return (
    <Card
      title="Questions to ask"
      note={`${answered} of ${entries.length} answered`}
      aside={<TemplateMenu kind="questionSet" />}
      isFlush
    >
      <ol className={styles.questions}>
        {entries.map((entry) => (
          <QuestionItem key={entry.question} entry={entry} isTarget={entry.record?.id === target} />
        ))}
      </ol>
      <QuickAdd
        label="Add a question"
        example="What would you stop tomorrow? Typing data twice (Signe Vik, 3 Nov)"
        onAdd={add}
        explain={(text) => {
          const line = parseGuidedAnswerLine(text, today());
          return [line.question, line.answer, line.toldByName === '' ? '' : `told by ${line.toldByName}`]
            .filter((part) => part !== '')
            .join(' · ');
        }}
      />
    </Card>
  );
}
