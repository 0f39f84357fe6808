import { unitsOf } from '../../../../shared/method/exact-money.ts';
import type { Pipeline } from '../../../../shared/method/opportunity/pipeline.ts';
import type { OpportunityStage } from '../../../../shared/model/records/opportunity.ts';
import { moneyText, shortMoneyText } from '../../../../shared/text/money.ts';
import { opportunityStageLabels } from '../../../../shared/text/opportunity-labels.ts';
import styles from './pipeline-picture.module.css';

type PipelinePictureProps = {
  pipeline: Pipeline;
  /** The stage the list is narrowed to. */
  stage: OpportunityStage | null;
  onStage: (stage: OpportunityStage | null) => void;
};

/** Value by stage as bars, the weighted part filled; a bar narrows the list to its stage. */
export function PipelinePicture({ pipeline, stage, onStage }: PipelinePictureProps) {
  const filled = pipeline.stages.filter(({ count }) => count > 0);
  const most = filled.reduce((largest, { value }) => {
    const units = unitsOf(value);
    return units > largest ? units : largest;
  }, 1n);
  // A picture needs no more than three figures of a share; the words keep the exact amount.
  const share = (units: bigint) => `${Number((units * 1000n) / most) / 10}%`;
  return (
    <ul className={styles.stages} aria-label="Pipeline by stage; choose one to see only its opportunities">
      {filled.map((entry) => (
        <li key={entry.stage}>
          <button
            type="button"
            aria-pressed={entry.stage === stage}
            title={`${moneyText(entry.value)}, weighted ${moneyText(entry.weighted)}`}
            onClick={() => onStage(entry.stage === stage ? null : entry.stage)}
          >
            <span className={styles.name}>{opportunityStageLabels[entry.stage]}</span>
            <span className={styles.track} data-closed={entry.stage.startsWith('closed') || undefined}>
              <i style={{ width: share(unitsOf(entry.value)) }} />
              <b style={{ width: share(unitsOf(entry.weighted)) }} />
            </span>
            <span className={styles.figure}>
              {entry.count} · {shortMoneyText(entry.value)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
