import { executiveAsks } from '../../../shared/method/executive/executive-asks.ts';
import { executiveRisks } from '../../../shared/method/executive/executive-risks.ts';
import { longDate } from '../../../shared/text/dates.ts';
import { listText } from '../../../shared/text/lists.ts';
import { shortMoneyText } from '../../../shared/text/money.ts';
import { numberText } from '../../../shared/text/numbers.ts';
import { firstSentences } from '../parts/sentences.ts';
import { CairnMark } from '../pictures/cairn-mark.tsx';
import type { DocumentView } from '../view.ts';
import type { Density } from './density.ts';
import { Goals } from './goals.tsx';
import { KeyBand } from './key-band.tsx';
import { ShortList } from './short-list.tsx';
import { Standing } from './standing.tsx';
import { Wants } from './wants.tsx';
import { Worth } from './worth.tsx';

export type OnePagerProps = { view: DocumentView; density: Density };

/**
 * The plan for an executive with ninety seconds: who the customer is and what it wants, where we stand, what it is
 * worth, what both sides want, what is at risk, and what is asked of the reader. Always one page (METHOD R78).
 */
export function OnePager({ view, density }: OnePagerProps) {
  const { plan, today } = view;
  const risks = executiveRisks(plan, today);
  const asks = executiveAsks(plan, today);
  return (
    <main className="one-pager">
      <Head view={view} />
      {plan.plan.ambition.trim() !== '' && (
        <p className="lead">{firstSentences(plan.plan.ambition, density.hasNotes ? 220 : 120)}</p>
      )}
      <KeyBand view={view} />
      <div className="columns">
        <div data-column="left">
          <Wants view={view} density={density} />
          <Goals view={view} density={density} />
          {risks.length > 0 && (
            <section>
              <h2>What is at risk</h2>
              <ShortList lines={risks} rows={density.risks} density={density} />
            </section>
          )}
        </div>
        <div data-column="right">
          <Standing view={view} density={density} />
          <Worth view={view} density={density} />
        </div>
      </div>
      {asks.length > 0 && (
        <section className="asks">
          <h2>What we ask of you</h2>
          <ShortList lines={asks} rows={density.asks} density={density} />
        </section>
      )}
      <Foot view={view} />
    </main>
  );
}

function Head({ view: { plan, today, title } }: { view: DocumentView }) {
  const { account, plan: frame } = plan;
  const facts = [
    firstSentences(account.industry, 40),
    firstSentences(account.headquarters, 40),
    account.employees === null ? '' : `${numberText(account.employees)} people`,
    account.annualRevenue === null ? '' : `${shortMoneyText(account.annualRevenue)} revenue`,
  ];
  return (
    <header className="one-pager-head">
      <CairnMark />
      <div>
        <h1>{firstSentences(account.name, 70)}</h1>
        <p>{facts.filter((fact) => fact !== '').join(' · ')}</p>
      </div>
      <div className="one-pager-kind">
        <strong>{title}</strong>
        <p>
          {longDate(today)} · {firstSentences(plan.teamMembers[frame.ownerId]?.name ?? '', 40)}
        </p>
      </div>
    </header>
  );
}

function Foot({ view }: { view: DocumentView }) {
  const missing = missingParts(view);
  return (
    <footer>
      {missing.length > 0 && <p>Not yet covered: {listText(missing)}.</p>}
      <p>
        <strong>Internal.</strong> Holds opinions about people and rivals: not for the customer.
      </p>
    </footer>
  );
}

/** What an executive would look for and the plan does not say, named once. */
function missingParts({ plan, today }: DocumentView): string[] {
  const isEmpty = (collection: object) => Object.keys(collection).length === 0;
  const parts: [boolean, string][] = [
    [isEmpty(plan.insightCards), 'what they want'],
    [isEmpty(plan.stakeholders), 'who decides'],
    [isEmpty(plan.opportunities) && isEmpty(plan.businessCases), 'what it is worth'],
    [isEmpty(plan.objectives), 'goals'],
    [executiveAsks(plan, today).length === 0, 'what is asked of the sponsor'],
  ];
  return parts.filter(([isMissing]) => isMissing).map(([, name]) => name);
}
