import { executiveRisks } from '../../../shared/method/executive/executive-risks.ts';
import { planHealth } from '../../../shared/method/plan-health.ts';
import { KeyBand } from '../one-pager/key-band.tsx';
import { firstSentences } from '../parts/sentences.ts';
import { HealthRing } from '../pictures/health-picture.tsx';
import type { DocumentView, ViewProps } from '../view.ts';
import { KeyFigures } from './summary-figures.tsx';
import { CarriedBy, JointPath, TogetherTable, WhatMatters } from './summary-parts.tsx';

/** Longer ambitions stand in full under the goals. */
export const longestAmbition = 420;

const mostRisks = 3;

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
      {view.isInternal && (
        <>
          <Standing view={view} />
          <NextBestStep view={view} />
        </>
      )}
    </section>
  );
}

/** What an executive would ask first: the figures, and the gravest risks. */
function Standing({ view }: ViewProps) {
  const risks = executiveRisks(view.plan, view.today).slice(0, mostRisks);
  return (
    <div className="summary-standing">
      <h3>Where we stand</h3>
      <KeyBand view={view} />
      {risks.length > 0 && (
        <ul className="risks">
          {risks.map(({ id, title, note }) => (
            <li key={id}>
              <strong>{title}</strong> <span className="muted">{firstSentences(note, 90)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
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
