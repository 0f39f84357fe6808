import type { ReactNode } from 'react';
import type { SupplierScore } from '../../../../shared/method/criteria-gap.ts';
import { fixedText } from '../../../../shared/text/numbers.ts';
import type { GapPicture } from '../gap-point.ts';
import styles from './gap-chart.module.css';

function scoreText(ours: SupplierScore | null, rival: SupplierScore | null): string | null {
  const scores = [
    ours === null ? null : `Us ${fixedText(ours.score, 2)}`,
    rival === null ? null : `${rival.name} ${fixedText(rival.score, 2)}`,
  ].filter((text) => text !== null);
  return scores.length === 0 ? null : scores.join(' · ');
}

function sentence({ gap }: GapPicture): ReactNode {
  const { ours, closeFirst } = gap;
  const rival = gap.rivals[0];
  const stopper = gap.criteria.find((criterion) => criterion.redFlag);
  const first = closeFirst[0];
  if (stopper !== undefined)
    return (
      <>
        A must below what they expect: <b>{stopper.title}</b>
      </>
    );
  if (ours === null) return 'Rate us as the customer would, and weigh what counts.';
  if (rival === undefined) return 'Rate the best rival to see where you stand.';
  if (first !== undefined)
    return (
      <>
        {ours.score < rival.score ? 'Behind where it matters most: ' : 'Ahead overall, still to close: '}
        <b>{first.title}</b>
      </>
    );
  if (!ours.isComplete || !rival.isComplete) return 'Not behind on anything rated so far.';
  return (
    <>
      <b data-kind="ahead">Ahead or level on every point</b> — keep it that way.
    </>
  );
}

/** The whole picture in a line: both scores, and the one thing to change. */
export function GapHeadline({ picture }: { picture: GapPicture }) {
  const scores = scoreText(picture.gap.ours, picture.gap.rivals[0] ?? null);
  return (
    <>
      {scores !== null && <span className={styles.scores}>{scores}</span>}
      <span className={styles.says}>{sentence(picture)}</span>
    </>
  );
}
