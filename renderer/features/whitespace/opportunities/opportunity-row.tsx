import { IconChevronRight, IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { originsOf } from '../../../../shared/method/opportunity/line-of-sight.ts';
import {
  isOpenOpportunity,
  probabilityOf,
  usualProbability,
} from '../../../../shared/method/opportunity/stages.ts';
import { deletionOf } from '../../../../shared/model/editing.ts';
import { AppError } from '../../../../shared/model/errors.ts';
import type { Opportunity } from '../../../../shared/model/records/opportunity.ts';
import { opportunityStageLabels, originKindLabels } from '../../../../shared/text/opportunity-labels.ts';
import { ConfidentialMark, confidentialCommand } from '../../../components/confidential.tsx';
import { InlineChoice } from '../../../components/inline-choice.tsx';
import { InlineDate } from '../../../components/inline-date.tsx';
import { InlineMoney } from '../../../components/inline-money.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { RowMenu } from '../../../components/row-menu.tsx';
import { haveSameProps } from '../../../components/same-props.ts';
import { notifyFailure } from '../../../state/notify.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import styles from './opportunities.module.css';
import { OpportunityDetails } from './opportunity-details.tsx';
import { useOpportunityChange } from './use-opportunity-change.ts';

type OpportunityRowProps = {
  opportunity: Opportunity;
  isOpen: boolean;
  isTarget: boolean;
  onToggle: (id: string) => void;
};

/** "60", "60 %" or '' for what is usual; null for what is no share of a hundred. */
function percentOfText(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const figure = /^(\d{1,3})\s*%?$/.exec(text.trim())?.[1];
  return figure === undefined || Number(figure) > 100 ? undefined : Number(figure);
}

function NameCell({ opportunity, isOpen, onToggle }: Omit<OpportunityRowProps, 'isTarget'>) {
  const plan = usePartsOfPlan();
  const change = useOpportunityChange(opportunity);
  const { id, title, confidential } = opportunity;
  const origin = originsOf(plan, opportunity)[0];
  return (
    <td>
      <div className={styles.nameLine}>
        <button
          type="button"
          className={styles.chevron}
          aria-expanded={isOpen}
          aria-controls={`opportunity-details-${id}`}
          aria-label={`Everything about ${title}`}
          onClick={() => onToggle(id)}
        >
          <IconChevronRight size={16} aria-hidden="true" />
        </button>
        <div>
          <InlineText
            label={`Opportunity ${title}`}
            value={title}
            weight="strong"
            isRequired
            onCommit={(text) => change(`Rename “${title}” to “${text}”`, { title: text })}
          />
          <p className={styles.origin} data-missing={origin === undefined || undefined}>
            {origin === undefined
              ? 'Comes from nothing in the plan'
              : `${originKindLabels[origin.kind]}: ${origin.title}`}
            <ConfidentialMark isConfidential={confidential} />
          </p>
        </div>
      </div>
    </td>
  );
}

function FigureCells({ opportunity }: { opportunity: Opportunity }) {
  const { currency } = usePartsOfPlan().plan;
  const change = useOpportunityChange(opportunity);
  const { title, stage, value, probability, closeDate } = opportunity;
  const refuse = (sentence: string) => notifyFailure('Not changed', new AppError('INVALID_INPUT', sentence));
  return (
    <>
      <td data-align="right" className={styles.figures}>
        <InlineMoney
          label={`Value of ${title}`}
          value={value}
          currency={currency}
          placeholder="No value"
          onCommit={(money) => change(`Value of “${title}”`, { value: money })}
          onRefuse={refuse}
        />
        <InlineText
          label={`Probability of ${title}, percent`}
          value={probability === null ? '' : `${probability} %`}
          placeholder={`${probabilityOf(opportunity)} % usual`}
          align="right"
          onCommit={(text) => {
            const percent = percentOfText(text);
            if (percent === undefined) refuse(`“${text}” is no probability. Type a number from 0 to 100.`);
            else change(`Probability of “${title}”`, { probability: percent });
          }}
        />
      </td>
      <td>
        <InlineDate
          label={`Close date of ${title}`}
          value={closeDate}
          isClearable
          isLate={isOpenOpportunity({ stage }) && closeDate !== null && closeDate < today()}
          onCommit={(day) => change(`Close date of “${title}”`, { closeDate: day })}
        />
      </td>
    </>
  );
}

function StageCell({ opportunity }: { opportunity: Opportunity }) {
  const change = useOpportunityChange(opportunity);
  const { title, stage, nextStep } = opportunity;
  return (
    <td title={`Usually ${usualProbability[stage]} %`}>
      <InlineChoice
        label={`Stage of ${title}`}
        value={stage}
        choices={opportunityStageLabels}
        onCommit={(value) =>
          change(`“${title}”: ${opportunityStageLabels[value].toLowerCase()}`, { stage: value })
        }
      />
      <InlineText
        label={`Next step of ${title}`}
        value={nextStep}
        placeholder="What is next?"
        onCommit={(text) => change(`Next step of “${title}”`, { nextStep: text })}
      />
    </td>
  );
}

/** One opportunity, every cell edited where it stands, and below it everything else once it is opened. */
export const OpportunityRow = memo(function OpportunityRow({
  opportunity,
  isOpen,
  isTarget,
  onToggle,
}: OpportunityRowProps) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const change = useOpportunityChange(opportunity);
  const { id, title, confidential } = opportunity;
  return (
    <>
      <tr
        data-record-id={id}
        data-highlighted={isTarget || undefined}
        data-done={!isOpenOpportunity(opportunity) || undefined}
      >
        <NameCell opportunity={opportunity} isOpen={isOpen} onToggle={onToggle} />
        <StageCell opportunity={opportunity} />
        <FigureCells opportunity={opportunity} />
        <td>
          <RowMenu
            label={`What to do with ${title}`}
            commands={[
              confidentialCommand(title, confidential, change),
              {
                title: 'Delete with its meetings',
                icon: <IconTrash size={16} />,
                isDangerous: true,
                run: () => void edit(`Delete opportunity “${title}”`, deletionOf(plan, 'opportunities', id)),
              },
            ]}
          />
        </td>
      </tr>
      {isOpen && (
        <tr id={`opportunity-details-${id}`} className={styles.details}>
          <td colSpan={5}>
            <OpportunityDetails opportunity={opportunity} />
          </td>
        </tr>
      )}
    </>
  );
}, haveSameProps);
