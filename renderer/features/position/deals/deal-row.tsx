import { ActionIcon } from '@mantine/core';
import { IconChevronRight, IconRotateClockwise2, IconTrash } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { newId } from '../../../../shared/model/id.ts';
import { listOf } from '../../../../shared/model/plan.ts';
import type { Deal } from '../../../../shared/model/records/position.ts';
import { planLostDealChanges } from '../../../../shared/quick-add/position/build-lost-deal.ts';
import { dealKindLabels, dealOutcomeLabels } from '../../../../shared/text/position-labels.ts';
import { ConfidentialMark, confidentialCommand } from '../../../components/confidential.tsx';
import { InlineChoice } from '../../../components/inline-choice.tsx';
import { InlineDate } from '../../../components/inline-date.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { RowMenu } from '../../../components/row-menu.tsx';
import { haveSameProps } from '../../../components/same-props.ts';
import { goToStep } from '../../../state/navigation-store.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { MoneyField } from '../money-field.tsx';
import position from '../position.module.css';
import { useChange, useDeletion } from '../use-change.ts';
import { DealDetails } from './deal-details.tsx';
import styles from './deals.module.css';

function DealMenu({ deal }: { deal: Deal }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const change = useChange('deals', deal.id);
  const remove = useDeletion('deals', deal.id);
  const loss = listOf(plan, 'lostDealPlans').find((entry) => entry.dealId === deal.id);
  const planIt = () => {
    if (loss !== undefined) return goToStep(plan.plan.id, 'history', loss.id);
    const { label, changes, lostDealPlanId } = planLostDealChanges(plan, deal, today(), newId);
    void edit(label, changes).then((isKept) => {
      if (isKept) goToStep(plan.plan.id, 'history', lostDealPlanId);
    });
  };
  const winBack = {
    title: loss === undefined ? 'Plan how to win it back' : 'To its win-back plan',
    icon: <IconRotateClockwise2 size={16} />,
    run: planIt,
  };
  return (
    <RowMenu
      label={`What to do with ${deal.title}`}
      commands={[
        ...(deal.outcome === 'lost' ? [winBack] : []),
        confidentialCommand(deal.title, deal.confidential, change),
        {
          title: 'Delete',
          icon: <IconTrash size={16} />,
          isDangerous: true,
          run: () => remove(`Delete deal “${deal.title}”`),
        },
      ]}
    />
  );
}

function FactCells({ deal }: { deal: Deal }) {
  const change = useChange('deals', deal.id);
  const { title } = deal;
  return (
    <>
      <td className={position.day}>
        <InlineDate
          label={`When ${title} was decided`}
          value={deal.date}
          placeholder="When?"
          onCommit={(date) => change(`Date of “${title}”`, { date })}
        />
      </td>
      <td data-align="right">
        <MoneyField
          label={`Value of ${title}`}
          value={deal.value}
          onCommit={(value) => change(`Value of “${title}”`, { value })}
        />
      </td>
    </>
  );
}

function Lesson({ deal }: { deal: Deal }) {
  const change = useChange('deals', deal.id);
  const { title, outcome, whatWorked, whyFailed } = deal;
  const isWon = outcome === 'won';
  return (
    <div className={position.under}>
      <InlineText
        label={isWon ? `What worked in ${title}` : `Why ${title} failed`}
        value={isWon ? whatWorked : whyFailed}
        isProse
        placeholder={isWon ? 'What worked?' : 'Why did it fail?'}
        onCommit={(text) =>
          isWon
            ? change(`What worked in “${title}”`, { whatWorked: text })
            : change(`Why “${title}” failed`, { whyFailed: text })
        }
      />
    </div>
  );
}

/** One deal in a line; the arrow opens who and what it was about. */
export const DealRow = memo(function DealRow({ deal, isTarget }: { deal: Deal; isTarget: boolean }) {
  const change = useChange('deals', deal.id);
  const [isOpen, setOpen] = useState(false);
  const { title, outcome } = deal;
  return (
    <>
      <tr data-record-id={deal.id} data-highlighted={isTarget || undefined}>
        <td className={styles.outcome} data-outcome={outcome}>
          <InlineChoice
            label={`How ${title} ended`}
            value={outcome}
            choices={dealOutcomeLabels}
            onCommit={(value) =>
              change(`“${title}”: ${dealOutcomeLabels[value].toLowerCase()}`, { outcome: value })
            }
          />
          <div className={styles.kind}>
            <InlineChoice
              label={`Kind of ${title}`}
              value={deal.kind}
              choices={dealKindLabels}
              onCommit={(kind) => change(`“${title}”: ${dealKindLabels[kind].toLowerCase()}`, { kind })}
            />
          </div>
        </td>
        <td className={position.words}>
          <InlineText
            label="Deal"
            value={title}
            weight="strong"
            isRequired
            onCommit={(text) => change(`Rename ${title} to ${text}`, { title: text })}
          />
          <Lesson deal={deal} />
          <ConfidentialMark isConfidential={deal.confidential} />
        </td>
        <FactCells deal={deal} />
        <td className={styles.commands}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={28}
            aria-expanded={isOpen}
            aria-label={`More about ${title}`}
            onClick={() => setOpen(!isOpen)}
          >
            <IconChevronRight size={16} className={styles.arrow} data-open={isOpen || undefined} />
          </ActionIcon>
          <DealMenu deal={deal} />
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={5} className={styles.details}>
            <DealDetails deal={deal} />
          </td>
        </tr>
      )}
    </>
  );
}, haveSameProps);
