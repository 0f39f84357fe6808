import {
  type Answer,
  type Scorecard,
  type ScorecardGroup,
  scorecardGroups,
  scorecards,
} from '../../../../shared/method/opportunity/scorecard.ts';
import { insertOf, updateOf } from '../../../../shared/model/editing.ts';
import { newId } from '../../../../shared/model/id.ts';
import type { Opportunity, ScorecardQuestion } from '../../../../shared/model/records/opportunity.ts';
import { numberText } from '../../../../shared/text/numbers.ts';
import {
  answerLabels,
  scorecardGroupLabels,
  scorecardQuestionLabels,
} from '../../../../shared/text/opportunity-labels.ts';
import { InlineChoice } from '../../../components/inline-choice.tsx';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import styles from './opportunities.module.css';

const groups = Object.keys(scorecardGroups).filter((key): key is ScorecardGroup =>
  Object.hasOwn(scorecardGroups, key),
);

const signed = (score: number): string => (score > 0 ? `+${numberText(score)}` : numberText(score));

function useAnswer(opportunity: Opportunity) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  return (card: Scorecard, question: ScorecardQuestion, answer: Answer) => {
    const { competitorId } = card;
    const known = Object.values(plan.scorecardAnswers).find(
      (record) =>
        record.opportunityId === opportunity.id &&
        record.question === question &&
        record.competitorId === competitorId,
    );
    const label = `${card.name} on “${scorecardQuestionLabels[question]}”: ${answerLabels[answer].toLowerCase()}`;
    const change =
      known === undefined
        ? insertOf('scorecardAnswers', {
            id: newId(),
            opportunityId: opportunity.id,
            question,
            competitorId,
            answer,
          })
        : updateOf(plan, 'scorecardAnswers', known.id, { answer });
    void edit(label, [change]);
  };
}

function GroupRows({
  opportunity,
  cards,
  group,
}: {
  opportunity: Opportunity;
  cards: readonly Scorecard[];
  group: ScorecardGroup;
}) {
  const answer = useAnswer(opportunity);
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="row">{scorecardGroupLabels[group]}</th>
        {cards.map((card) => {
          const score = card.groups.find((entry) => entry.group === group);
          return (
            <td key={card.name}>
              {score === undefined || score.answered === 0 ? '' : `${signed(score.score)} of ${score.parts}`}
            </td>
          );
        })}
      </tr>
      {scorecardGroups[group].map((question) => (
        <tr key={question}>
          <th scope="row">{scorecardQuestionLabels[question]}</th>
          {cards.map((card) => (
            <td key={card.name} data-answer={card.answers[question] ?? 'unknown'}>
              <InlineChoice
                label={`${card.name}: ${scorecardQuestionLabels[question]}`}
                value={card.answers[question] ?? 'unknown'}
                choices={answerLabels}
                onCommit={(value) => answer(card, question, value)}
              />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** The four questions with their parts, answered for us and for every rival; what nobody knows scores nothing. */
export function ScorecardTable({ opportunity }: { opportunity: Opportunity }) {
  const cards = scorecards(usePartsOfPlan(), opportunity.id);
  return (
    <section>
      <h3 className={styles.partTitle}>
        Scorecard <small>yes +1, no −1, unknown 0</small>
      </h3>
      <div className={styles.scorecardFrame}>
        <table className={styles.scorecard} aria-label={`Scorecard of ${opportunity.title}`}>
          <thead>
            <tr>
              <td />
              {cards.map((card) => (
                <th key={card.name} scope="col">
                  {card.name}
                  <b>{card.answered === 0 ? '' : signed(card.score)}</b>
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <GroupRows key={group} opportunity={opportunity} cards={cards} group={group} />
          ))}
        </table>
      </div>
    </section>
  );
}
