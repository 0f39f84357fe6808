import { useDeferredValue, useState } from 'react';
import type { CalendarDate, Id } from '../../../../shared/model/field.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import { InlinePick } from '../../../components/inline-pick.tsx';
import { teamOptions } from '../../../components/options.ts';
import inspector from '../inspector/inspector.module.css';
import styles from './reading.module.css';
import { noWayText, type Reading } from './use-reading.ts';
import { useStanding } from './use-standing.ts';
import { Waiting } from './waiting.tsx';

type ReadingSectionsProps = { plan: Plan; today: CalendarDate; personId: Id; reading: Reading };

/** What the map says of one person: ways in, what hangs on them, and their place among the others. */
export function ReadingSections({ plan, today, personId, reading }: ReadingSectionsProps) {
  const isShown = reading.way !== null;
  return (
    <>
      <Folding title="Ways in" count={reading.ways.length} isOpen={isShown}>
        <Ways plan={plan} personId={personId} reading={reading} />
      </Folding>
      <Folding title="If they leave" isOpen={reading.loss !== null}>
        <Loss reading={reading} />
      </Folding>
      <Folding title="Place among the others">
        <Standing plan={plan} today={today} personId={personId} />
      </Folding>
    </>
  );
}

type FoldingProps = { title: string; count?: number; isOpen?: boolean; children: React.ReactNode };

/** A section that is worked out only once it is opened; what is drawn on the map opens it by itself. */
export function Folding({ title, count = 0, isOpen = false, children }: FoldingProps) {
  const [isOpened, setIsOpened] = useState(false);
  return (
    <details
      className={inspector.section}
      open={isOpen || isOpened}
      onToggle={(event) => setIsOpened(event.currentTarget.open)}
    >
      <summary className={inspector.summary}>
        {title}
        {count > 0 && <span className={inspector.count}>{count}</span>}
      </summary>
      {(isOpen || isOpened) && <div className={inspector.inside}>{children}</div>}
    </details>
  );
}

function Ways({ plan, personId, reading }: Omit<ReadingSectionsProps, 'today'>) {
  const { ways, wayIndex, showWay, teamMemberId, onTeamMember } = reading;
  const team = teamOptions(plan);
  return (
    <>
      {team.length > 1 && (
        <div className={styles.from}>
          <span aria-hidden="true">From</span>
          <InlinePick
            label="From whom of us"
            options={team}
            value={teamMemberId}
            placeholder="anyone of us"
            onCommit={onTeamMember}
          />
        </div>
      )}
      {ways.length === 0 && <p className={styles.none}>{noWayText(plan, personId, teamMemberId)}</p>}
      <ol className={styles.ways}>
        {ways.map((way, index) => (
          <li key={way.personIds.join(' ')}>
            <button
              type="button"
              className={styles.way}
              aria-pressed={index === wayIndex}
              onClick={() => showWay(index === wayIndex ? null : index)}
            >
              <span className={styles.number} aria-hidden="true">
                {index + 1}
              </span>
              <span>
                {way.sentence}.<span className={styles.remark}>{way.remark}.</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      {ways.length > 0 && <p className={styles.hint}>W on the map goes from one way to the next.</p>}
    </>
  );
}

function Loss({ reading }: { reading: Reading }) {
  const { loss, toggleLoss } = reading;
  return (
    <>
      {loss !== null && (
        <ul className={styles.breakages}>
          {loss.breakages.map((breakage) => (
            <li key={breakage.id}>{breakage.sentence}</li>
          ))}
        </ul>
      )}
      <button
        type="button"
        className={styles.toggle}
        aria-pressed={loss !== null}
        aria-keyshortcuts="L"
        onClick={toggleLoss}
      >
        {loss === null ? 'Take them out of the picture' : 'Put them back'}
      </button>
    </>
  );
}

function Standing({ plan: current, today, personId }: Omit<ReadingSectionsProps, 'reading'>) {
  const plan = useDeferredValue(current);
  const { lines, progress, cancel, retry } = useStanding(plan, personId, today);
  if (progress.phase !== 'idle') return <Waiting progress={progress} onCancel={cancel} onRetry={retry} />;
  if (lines === null) return null;
  if (lines.length === 0) return <p className={styles.none}>Figures begin with three people on the map.</p>;
  return (
    <dl className={styles.lines}>
      {lines.map(({ id, text, figure, term }) => (
        <div key={id} className={styles.line} title={term}>
          <dt>{text}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
