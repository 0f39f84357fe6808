import type { LeadershipLine } from '../../../../shared/ipc/leadership-shapes.ts';
import { shortMoneyText } from '../../../../shared/text/money.ts';
import { percentText } from '../../../../shared/text/numbers.ts';
import { DataTable } from '../../../components/data-table.tsx';
import { HealthRing } from '../../../components/health-ring.tsx';
import { goToStep } from '../../../state/navigation-store.ts';
import styles from './leadership.module.css';

const columns = [
  { key: 'account', title: 'Account', width: '18%' },
  { key: 'health', title: 'Health', width: '84px' },
  { key: 'use', title: 'Use', width: '110px' },
  { key: 'movement', title: 'Movement' },
  { key: 'coverage', title: 'Key players covered' },
  { key: 'actions', title: 'Actions' },
  { key: 'effort', title: 'Given to it', width: '120px' },
  { key: 'question', title: 'Ask', width: '24%' },
];

/** "3 up, 1 down"; what did not happen is not said. */
function movementText({ movedUp, movedDown }: LeadershipLine): string {
  const parts = [movedUp > 0 ? `${movedUp} up` : '', movedDown > 0 ? `${movedDown} down` : ''];
  return parts.filter((part) => part !== '').join(', ') || 'none';
}

function CoverageCell({ line: { keyPlayers, keyPlayersCovered } }: { line: LeadershipLine }) {
  if (keyPlayers === 0) return <span className={styles.small}>none named</span>;
  const share = keyPlayersCovered / keyPlayers;
  return (
    <div className={styles.coverage}>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ width: percentText(share) }} />
      </span>
      {keyPlayersCovered} of {keyPlayers}
    </div>
  );
}

function LeadershipRow({ line }: { line: LeadershipLine }) {
  return (
    <tr>
      <td>
        <button type="button" className={styles.account} onClick={() => goToStep(line.planId, 'review')}>
          {line.accountName}
        </button>
        <div className={styles.small}>{line.ownerName}</div>
      </td>
      <td>
        <span className={styles.health}>
          <HealthRing share={line.health / 100} size={18} />
          {Math.round(line.health)}
        </span>
      </td>
      <td>
        {line.daysUsed === 1 ? '1 day' : `${line.daysUsed} days`}
        <div className={line.isReviewLate ? styles.late : styles.small}>
          {line.reviewsHeld === 1 ? '1 review' : `${line.reviewsHeld} reviews`}
          {line.isReviewLate && ', one late'}
        </div>
      </td>
      <td>{movementText(line)}</td>
      <td>
        <CoverageCell line={line} />
        <div className={styles.small}>
          {line.deciders === 0 ? 'no decider known' : `${line.advocates} of ${line.deciders} deciders for us`}
        </div>
      </td>
      <td>
        {line.actionsDone} done
        {line.actionsOverdue > 0 && <div className={styles.late}>{line.actionsOverdue} late</div>}
      </td>
      <td>
        {line.daysPerMonth === null ? '—' : `${line.daysPerMonth} days a month`}
        <div className={styles.small}>
          {line.people === 1 ? '1 person' : `${line.people} people`}
          {line.budget !== null && `, ${shortMoneyText(line.budget)}`}
        </div>
      </td>
      <td className={styles.question}>{line.question ?? <span className={styles.small}>—</span>}</td>
    </tr>
  );
}

/** All plans for their leader; those with a question first, the least healthy first among them. */
export function LeadershipTable({ lines }: { lines: readonly LeadershipLine[] }) {
  const ordered = [...lines].sort(
    (a, b) => Number(a.question === null) - Number(b.question === null) || a.health - b.health,
  );
  return (
    <DataTable label="Plans for leaders" columns={columns}>
      {ordered.map((line) => (
        <LeadershipRow line={line} key={line.planId} />
      ))}
    </DataTable>
  );
}
