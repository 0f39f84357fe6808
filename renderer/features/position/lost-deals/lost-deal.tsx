import { ActionIcon, Button, Collapse } from '@mantine/core';
import { IconChevronRight, IconTrash } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { afterRecheck, nextLook } from '../../../../shared/method/position/lost-deals.ts';
import type { LostDealPlan } from '../../../../shared/model/records/position.ts';
import { dueText, shortDate } from '../../../../shared/text/dates.ts';
import { shortMoneyText } from '../../../../shared/text/money.ts';
import { lossReasonLabels, reentrySegmentLabels } from '../../../../shared/text/position-labels.ts';
import { ConfidentialMark, confidentialCommand } from '../../../components/confidential.tsx';
import { InlineChoice, InlineOptionalChoice } from '../../../components/inline-choice.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { RowMenu } from '../../../components/row-menu.tsx';
import { haveSameProps } from '../../../components/same-props.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { useChange, useDeletion } from '../use-change.ts';
import { LostDealDetails } from './lost-deal-details.tsx';
import styles from './lost-deals.module.css';

type LostDealProps = { loss: LostDealPlan };

function Reasons({ loss }: LostDealProps) {
  const change = useChange('lostDealPlans', loss.id);
  const { title, statedReason, verifiedReason } = loss;
  const isDifferent = statedReason !== null && verifiedReason !== null && statedReason !== verifiedReason;
  return (
    <div className={styles.reasons}>
      <span>
        They said
        <InlineOptionalChoice
          label={`Reason they gave for ${title}`}
          value={statedReason}
          choices={lossReasonLabels}
          placeholder="ask"
          onCommit={(value) => change(`Stated reason of “${title}”`, { statedReason: value })}
        />
      </span>
      <span data-different={isDifferent || undefined}>
        True was
        <InlineOptionalChoice
          label={`Verified reason for ${title}`}
          value={verifiedReason}
          choices={lossReasonLabels}
          placeholder="not verified"
          onCommit={(value) => change(`Verified reason of “${title}”`, { verifiedReason: value })}
        />
      </span>
      <span>
        It is
        <InlineChoice
          label={`How ${title} stands`}
          value={loss.segment}
          choices={reentrySegmentLabels}
          onCommit={(segment) =>
            change(`“${title}”: ${reentrySegmentLabels[segment].toLowerCase()}`, { segment })
          }
        />
      </span>
    </div>
  );
}

/** When to look again, and the button that says it was done. */
function Look({ loss }: LostDealProps) {
  const change = useChange('lostDealPlans', loss.id);
  const look = nextLook(loss);
  if (look === null) return <span className={styles.look}>Closed for good</span>;
  const isDue = look.date <= today();
  return (
    <div className={styles.look} data-due={isDue || undefined}>
      <span>
        {look.cause === 'contractEnding' ? 'Their contract ends: look again ' : 'Look again '}
        {isDue ? `now (${dueText(look.date, today())})` : shortDate(look.date, today())}
      </span>
      {isDue && (
        <Button
          size="compact-xs"
          variant="light"
          onClick={() => change(`Looked again at “${loss.title}”`, afterRecheck(loss, today()))}
        >
          Looked again
        </Button>
      )}
    </div>
  );
}

function LossMenu({ loss }: LostDealProps) {
  const change = useChange('lostDealPlans', loss.id);
  const remove = useDeletion('lostDealPlans', loss.id);
  return (
    <RowMenu
      label={`More for ${loss.title}`}
      commands={[
        confidentialCommand(loss.title, loss.confidential, change),
        {
          title: 'Delete',
          icon: <IconTrash size={16} />,
          isDangerous: true,
          run: () => remove(`Delete the plan to win back “${loss.title}”`),
        },
      ]}
    />
  );
}

/** One micro-plan: reasons and next step in sight, the rest behind the arrow. */
export const LostDeal = memo(function LostDeal({ loss, isTarget }: LostDealProps & { isTarget: boolean }) {
  const plan = usePartsOfPlan();
  const change = useChange('lostDealPlans', loss.id);
  const [isOpen, setOpen] = useState(isTarget);
  const { title, value, competitorId, lostOn } = loss;
  const winner = plan.competitors[competitorId ?? '']?.name ?? '';
  const facts = [
    value === null ? '' : shortMoneyText(value),
    winner === '' ? '' : `to ${winner}`,
    shortDate(lostOn, today()),
  ];
  return (
    <li className={styles.item} data-record-id={loss.id} data-target={isTarget || undefined}>
      <div className={styles.head}>
        <div className={styles.name}>
          <InlineText
            label="Lost deal"
            value={title}
            weight="strong"
            isRequired
            onCommit={(text) => change(`Rename ${title} to ${text}`, { title: text })}
          />
          <span className={styles.facts}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
          <ConfidentialMark isConfidential={loss.confidential} />
        </div>
        <Look loss={loss} />
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          aria-expanded={isOpen}
          aria-label={`More about the loss of ${title}`}
          onClick={() => setOpen(!isOpen)}
        >
          <IconChevronRight size={16} className={styles.arrow} data-open={isOpen || undefined} />
        </ActionIcon>
        <LossMenu loss={loss} />
      </div>
      <Reasons loss={loss} />
      <div className={styles.next}>
        <span>Next</span>
        <InlineText
          label={`Next step for ${title}`}
          value={loss.nextStep}
          placeholder="What would show whether the promise held?"
          onCommit={(nextStep) => change(`Next step for “${title}”`, { nextStep })}
        />
      </div>
      <Collapse expanded={isOpen}>{isOpen && <LostDealDetails loss={loss} />}</Collapse>
    </li>
  );
}, haveSameProps);
