import { Button } from '@mantine/core';
import type { StepId } from '../../../shared/wizard/step-ids.ts';
import { steps } from '../../../shared/wizard/steps.ts';
import styles from './carried-over.module.css';
import { useCarriedOver, useConfirm } from './use-carried-over.ts';

/** How much of a step came from an earlier plan, and the one press that says all of it still holds. */
export function CarriedOverStrip({ step }: { step: StepId }) {
  const { all } = useCarriedOver();
  const confirm = useConfirm();
  const records = all.filter((record) => record.step === step);
  if (records.length === 0) return null;
  const { title } = steps[step];
  return (
    <div className={styles.strip} role="note">
      <span>
        {records.length === 1 ? 'One entry here was' : `${records.length} entries here were`} carried over
        from the earlier plan. Still true?
      </span>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={`Confirm all that was carried over in ${title}`}
        onClick={() => confirm(`Confirm what was carried over in ${title}`, records)}
      >
        {records.length === 1 ? 'Yes' : 'Yes, all of it'}
      </Button>
    </div>
  );
}
