import { Button } from '@mantine/core';
import type { InsightCard } from '../../../../shared/model/records/insight.ts';
import { validationLabel } from '../../../../shared/text/labels.ts';
import { InlineDate } from '../../../components/inline-date.tsx';
import { InlinePick } from '../../../components/inline-pick.tsx';
import { teamOptions } from '../../../components/options.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { useWriter } from '../use-writer.ts';
import { ValidationMark } from '../validation-mark.tsx';
import styles from './insight-editor.module.css';
import { useCardChange } from './use-card-change.ts';

function ConfirmedBy({ card }: { card: InsightCard }) {
  const plan = usePartsOfPlan();
  const change = useCardChange(card);
  return (
    <div className={styles.confirmedBy}>
      <span>heard by</span>
      <InlinePick
        label={`Who heard it confirmed: ${card.title}`}
        options={teamOptions(plan)}
        value={card.validatedById}
        placeholder="Who of us?"
        onCommit={(validatedById) => change(`Say who heard “${card.title}” confirmed`, { validatedById })}
      />
      <span>on</span>
      <InlineDate
        label={`When it was confirmed: ${card.title}`}
        value={card.validatedOn}
        placeholder="When?"
        isClearable
        onCommit={(validatedOn) => change(`Say when “${card.title}” was confirmed`, { validatedOn })}
      />
    </div>
  );
}

/** How sure we are of a card; one click confirms it in the writer's name, today. */
export function ValidationBar({ card }: { card: InsightCard }) {
  const change = useCardChange(card);
  const writerId = useWriter();
  const { kind, title, validation } = card;
  const doneWord = validationLabel(kind, 'done');
  const confirmNow = () =>
    change(`Confirmed by customer: ${title}`, {
      validation: 'confirmed',
      validatedOn: today(),
      validatedById: writerId,
    });
  const takeBack = () =>
    change(`Not confirmed after all: ${title}`, {
      validation: 'unconfirmed',
      validatedOn: null,
      validatedById: null,
    });
  return (
    <div className={styles.validation} data-state={validation}>
      <span className={styles.validationState}>
        <ValidationMark validation={validation} />
        {validationLabel(kind, validation)}
      </span>
      {validation === 'unconfirmed' ? (
        <>
          <span className={styles.muted}>nobody on their side has said so yet</span>
          <Button size="compact-sm" className={styles.pushed} onClick={confirmNow}>
            Confirmed by customer
          </Button>
        </>
      ) : (
        <>
          <ConfirmedBy card={card} />
          <span className={styles.validationCommands}>
            {validation === 'confirmed' ? (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => change(`${doneWord}: ${title}`, { validation: 'done' })}
              >
                Mark as {doneWord.toLowerCase()}
              </Button>
            ) : (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() =>
                  change(`Not ${doneWord.toLowerCase()} yet: ${title}`, { validation: 'confirmed' })
                }
              >
                Not {doneWord.toLowerCase()} yet
              </Button>
            )}
            <Button size="compact-sm" variant="subtle" color="gray" onClick={takeBack}>
              Not confirmed after all
            </Button>
          </span>
        </>
      )}
    </div>
  );
}
