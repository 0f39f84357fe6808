import { earlyEntry } from '../../../../shared/method/decision/early-entry.ts';
import {
  buyingPhaseNumbers,
  type EntryVerdict,
  entryVerdict,
} from '../../../../shared/method/decision/entry-index.ts';
import type { DatedPhase } from '../../../../shared/method/decision/phase-dates.ts';
import { newId } from '../../../../shared/model/id.ts';
import type { BuyClass, DecisionCenter } from '../../../../shared/model/records/decision-center.ts';
import { shortDate } from '../../../../shared/text/dates.ts';
import { entryVerdictLabels, phaseLabel, shortPhaseLabel } from '../../../../shared/text/decision-labels.ts';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useEdit } from '../../../state/plan-store.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { useDecisionChange } from '../decisions/decision-details.tsx';
import styles from './entry.module.css';
import { entryChange, supplierName } from './entry-changes.ts';
import { EntryMark } from './entry-mark.tsx';

type Zone = { verdict: EntryVerdict | null; from: number; to: number };

/** Runs of phases with the same verdict for this buy class. */
function zonesOf(buyClass: BuyClass): Zone[] {
  const zones: Zone[] = [];
  for (const phase of buyingPhaseNumbers) {
    const verdict = entryVerdict(phase, buyClass);
    const last = zones.at(-1);
    if (last !== undefined && last.verdict === verdict) last.to = phase;
    else zones.push({ verdict, from: phase, to: phase });
  }
  return zones;
}

function Zones({ buyClass }: { buyClass: BuyClass }) {
  return (
    <div className={styles.lane} aria-hidden="true">
      <span />
      <div className={styles.zones}>
        {zonesOf(buyClass).map(({ verdict, from, to }) => (
          <span key={from} data-verdict={verdict ?? 'open'} style={{ gridColumn: `${from} / ${to + 1}` }}>
            {verdict === null ? 'buy class?' : entryVerdictLabels[verdict].toLowerCase()}
          </span>
        ))}
      </div>
    </div>
  );
}

function datesOf({ startDate, endDate }: DatedPhase): string {
  const day = today();
  if (endDate !== null) return `to ${shortDate(endDate, day)}`;
  return startDate === null ? '' : `from ${shortDate(startDate, day)}`;
}

/** The eight phases side by side; a click says which one the customer is in. */
function PhaseStrip({ decision, phases }: EntryLanesProps) {
  const change = useDecisionChange(decision);
  return (
    <div className={styles.lane}>
      <span className={styles.supplier}>Customer</span>
      <ol className={styles.strip}>
        {phases.map((entry) => (
          <li
            key={entry.phase}
            data-state={entry.state ?? 'unknown'}
            data-late={entry.daysLate > 0 || undefined}
          >
            <button
              type="button"
              aria-pressed={entry.phase === decision.currentPhase}
              aria-label={`Phase ${entry.phase}, ${phaseLabel(entry.phase).toLowerCase()}: they are here`}
              title={phaseLabel(entry.phase)}
              onClick={() =>
                change(
                  entry.phase === decision.currentPhase
                    ? 'The phase is not known'
                    : `They are in phase ${entry.phase}`,
                  { currentPhase: entry.phase === decision.currentPhase ? null : entry.phase },
                )
              }
            >
              <b>
                {entry.phase} <span>{shortPhaseLabel(entry.phase)}</span>
              </b>
              <small>{datesOf(entry)}</small>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

type EntryLanesProps = { decision: DecisionCenter; phases: readonly DatedPhase[] };

/** The picture of the step: the phases, what coming in at each of them means, and every supplier's mark. */
export function EntryLanes({ decision, phases }: EntryLanesProps) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const { ours, rivals, firstMovers } = earlyEntry(plan, decision);
  return (
    <ScrollRegion label="Phases and entries" className={styles.scroll}>
      <div className={styles.lanes}>
        <PhaseStrip decision={decision} phases={phases} />
        <Zones buyClass={decision.buyClass} />
        {[ours, ...rivals].map(({ competitorId, phase }) => {
          const name = supplierName(plan, competitorId);
          const isFirst = firstMovers.some((mover) => mover.competitorId === competitorId);
          return (
            <div key={competitorId ?? 'us'} className={styles.lane}>
              <span className={styles.supplier}>
                {competitorId === null ? 'We' : name}
                {isFirst && <small> first</small>}
              </span>
              <EntryMark
                label={competitorId === null ? 'We came in at phase' : `${name} came in at phase`}
                phase={phase}
                isOurs={competitorId === null}
                onCommit={(next) =>
                  void edit(
                    next === null
                      ? `Take back when ${name} came in`
                      : `Say that ${name === 'us' ? 'we' : name} came in at phase ${next}`,
                    [entryChange(plan, decision.id, competitorId, { phase: next }, newId)],
                  )
                }
              />
            </div>
          );
        })}
      </div>
    </ScrollRegion>
  );
}
