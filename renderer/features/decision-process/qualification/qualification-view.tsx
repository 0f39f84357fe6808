import { memo } from 'react';
import {
  mostQualification,
  qualificationOf,
  qualificationScore,
} from '../../../../shared/method/decision/qualification-score.ts';
import { qualificationSign } from '../../../../shared/method/decision/qualification-signs.ts';
import { insertOf, updateOf } from '../../../../shared/model/editing.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { newId } from '../../../../shared/model/id.ts';
import {
  type DecisionCenter,
  type Qualification,
  type QualificationElement,
  qualificationElements,
} from '../../../../shared/model/records/decision-center.ts';
import {
  qualificationBandLabels,
  qualificationLabels,
  qualificationQuestions,
} from '../../../../shared/text/decision-labels.ts';
import { capitalized } from '../../../../shared/text/lists.ts';
import { counted } from '../../../../shared/text/numbers.ts';
import { DataTable } from '../../../components/data-table.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { haveSameProps } from '../../../components/same-props.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { BandScale } from './band-scale.tsx';
import styles from './qualification.module.css';
import { ScorePips } from './score-pips.tsx';

type RowProps = { decision: DecisionCenter; element: QualificationElement; targetId: Id | null };

const ElementRow = memo(function ElementRow({ decision, element, targetId }: RowProps) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const known = qualificationOf(plan, decision.id, element);
  const name = qualificationLabels[element];
  const sign = qualificationSign(plan, decision, element, today());
  const score = known?.score ?? null;
  const change = (label: string, values: Partial<Omit<Qualification, 'id'>>) => {
    const next =
      known === null
        ? insertOf('qualifications', { id: newId(), decisionCenterId: decision.id, element, ...values })
        : updateOf(plan, 'qualifications', known.id, values);
    void edit(`${label}: ${decision.title}`, [next]);
  };
  const rate = (next: number | null) =>
    change(
      next === null ? `Take back the score of ${name.toLowerCase()}` : `Score ${name.toLowerCase()} ${next}`,
      {
        score: next,
      },
    );
  return (
    <tr data-record-id={known?.id} data-highlighted={(known !== null && known.id === targetId) || undefined}>
      <td className={styles.element}>
        <b>{name}</b>
        <small>{qualificationQuestions[element]}</small>
      </td>
      <td>
        <ScorePips label={`Score of ${name.toLowerCase()}`} value={score} onCommit={rate} />
      </td>
      <td>
        <InlineText
          isProse
          label={`Evidence for ${name.toLowerCase()}`}
          value={known?.evidence ?? ''}
          placeholder="What shows it?"
          onCommit={(evidence) => change(`Evidence for ${name.toLowerCase()}`, { evidence })}
        />
      </td>
      <td className={styles.sign}>
        {capitalized(sign.words)}.{' '}
        {sign.score !== (score ?? 0) && (
          <button
            type="button"
            aria-label={`suggests ${sign.score} for ${name.toLowerCase()}: take it over`}
            onClick={() => rate(sign.score)}
          >
            suggests {sign.score}
          </button>
        )}
      </td>
    </tr>
  );
}, haveSameProps);

type QualificationViewProps = { decision: DecisionCenter; targetId: Id | null };

/** MEDDPICC: eight elements, each with its score, what shows it, and what the plan knows anyway. */
export function QualificationView({ decision, targetId }: QualificationViewProps) {
  const plan = usePartsOfPlan();
  const { score, scored, band } = qualificationScore(plan, decision.id);
  const open = qualificationElements.length - scored;
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <div className={styles.total}>
          <b>
            {score} of {mostQualification}
          </b>
          <span>{scored === 0 ? 'Nothing scored yet' : qualificationBandLabels[band]}</span>
          {scored > 0 && open > 0 && (
            <small>{counted(open, 'element counts', 'elements count')} 0 because nobody has scored it</small>
          )}
        </div>
        <BandScale score={score} isScored={scored > 0} />
      </div>
      <DataTable
        label="MEDDPICC"
        columns={[
          { key: 'element', title: 'Element', width: '27%' },
          { key: 'score', title: 'Score', width: '7.5rem' },
          { key: 'evidence', title: 'Evidence' },
          { key: 'sign', title: 'What the plan knows', width: '27%' },
        ]}
      >
        {qualificationElements.map((element) => (
          <ElementRow key={element} decision={decision} element={element} targetId={targetId} />
        ))}
      </DataTable>
    </div>
  );
}
