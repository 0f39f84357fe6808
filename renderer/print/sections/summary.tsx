import { planHealth } from '../../../shared/method/plan-health.ts';
import { firstSentences } from '../parts/sentences.ts';
import { HealthRing } from '../pictures/health-picture.tsx';
import type { DocumentView, ViewProps } from '../view.ts';
import { KeyFigures } from './summary-figures.tsx';
import { CarriedBy, JointPath, TogetherTable, WhatMatters } from './summary-parts.tsx';

/** Longer ambitions stand in full under the goals. */
export const longestAmbition = 420;

/** The plan on one page: whoever reads nothing else knows what it is about. */
export function Summary({ view }: ViewProps) {
  const { ambition } = view.plan.plan;
  return (
    <section id="summary" className="section full-page summary" aria-labelledby="summary-title">
      <h2 id="summary-title">The plan on a page</h2>
      {ambition.trim() !== '' && <p className="lead">{firstSentences(ambition, longestAmbition)}</p>}
      <KeyFigures view={view} />
      <WhatMatters view={view} />
      <TogetherTable view={view} />
      <JointPath view={view} />
      <CarriedBy view={view} />
      {view.isInternal && <NextBestStep view={view} />}
    </section>
  );
}

function NextBestStep({ view: { plan, today } }: { view: DocumentView }) {
  const { score, nextBestStep } = planHealth(plan, today);
  return (
    <aside className="next-step" aria-label={`Health ${Math.round(score)} of 100, and the next best step`}>
      <HealthRing score={score} size={44} />
      <div>
        <h3>{nextBestStep.title}</h3>
        <p>{nextBestStep.sentence}</p>
      </div>
    </aside>
  );
}
