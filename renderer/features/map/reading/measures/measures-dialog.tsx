import { Modal } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { PersonStanding } from '../../../../../shared/method/reach/person-standing.ts';
import {
  orderedStandings,
  type StandingColumn,
  type StandingOrder,
  standingColumns,
} from '../../../../../shared/method/reach/standing-columns.ts';
import { stakeholderOf } from '../../../../../shared/method/stakeholders.ts';
import type { CalendarDate, Id } from '../../../../../shared/model/field.ts';
import type { Plan } from '../../../../../shared/model/plan.ts';
import { ScrollRegion } from '../../../../components/scroll-region.tsx';
import { StanceMark } from '../../../../components/stance-mark.tsx';
import { Waiting } from '../waiting.tsx';
import styles from './measures.module.css';
import { useEverybody } from './use-everybody.ts';

type MeasuresProps = {
  plan: Plan;
  today: CalendarDate;
  onOpen: (personId: Id) => void;
  onClose: () => void;
};

/** Everybody's place among the others in one table: sorted by any figure, each row leads to the person. */
export function MeasuresDialog({ plan, today, onOpen, onClose }: MeasuresProps) {
  return (
    <Modal opened onClose={onClose} title="Everybody in figures" size={1120} centered>
      <Measures plan={plan} today={today} onOpen={onOpen} />
    </Modal>
  );
}

function Measures({ plan, today, onOpen }: Omit<MeasuresProps, 'onClose'>) {
  const { everybody, progress, cancel, retry } = useEverybody(plan, today);
  const [order, setOrder] = useState<StandingOrder>({ column: 'between', isReversed: false });
  const rows = useMemo(() => orderedStandings(plan, everybody ?? [], order), [plan, everybody, order]);
  if (progress.phase !== 'idle') return <Waiting progress={progress} onCancel={cancel} onRetry={retry} />;
  if (everybody === null) return null;
  if (rows.length === 0)
    return (
      <p className={styles.none}>
        Figures begin with three people on the map. Type who reports to whom or who influences whom, and they
        are here.
      </p>
    );
  return (
    <>
      <p className={styles.lead}>
        Read over all ties but conflicts, without direction; pull and moves over the arrows of influence
        alone. Choose a column to sort by it, a name to go to the person.
      </p>
      <ScrollRegion label="Table of everybody" className={styles.scroll}>
        <table className={styles.table} aria-label="Everybody in figures">
          <thead>
            <tr>
              <th scope="col">Person</th>
              {standingColumns.map((column) => (
                <ColumnHead key={column.id} column={column} order={order} onOrder={setOrder} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((standing) => (
              <Row key={standing.personId} plan={plan} standing={standing} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <dl className={styles.key}>
        {standingColumns.map(({ id, title, meaning, term }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>
              {meaning} <span className={styles.term}>({term})</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

type ColumnHeadProps = {
  column: StandingColumn;
  order: StandingOrder;
  onOrder: (order: StandingOrder) => void;
};

function ColumnHead({ column, order, onOrder }: ColumnHeadProps) {
  const isChosen = order.column === column.id;
  const isDescending = (column.first === 'most') !== order.isReversed;
  const Arrow = isDescending ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      data-align="right"
      aria-sort={isChosen ? (isDescending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className={styles.sort}
        data-chosen={isChosen}
        title={column.meaning}
        onClick={() => onOrder({ column: column.id, isReversed: isChosen && !order.isReversed })}
      >
        {column.title}
        <Arrow size={13} aria-hidden="true" className={styles.arrow} />
      </button>
    </th>
  );
}

type RowProps = { plan: Plan; standing: PersonStanding; onOpen: (personId: Id) => void };

function Row({ plan, standing, onOpen }: RowProps) {
  const { personId } = standing;
  const person = plan.people[personId];
  return (
    <tr>
      <th scope="row">
        <button type="button" className={styles.person} onClick={() => onOpen(personId)}>
          <StanceMark stance={stakeholderOf(plan, personId)?.stance ?? 'unknown'} />
          <span className={styles.who}>
            <span className={styles.name}>{person?.name}</span>
            <span className={styles.title}>{person?.title}</span>
          </span>
        </button>
      </th>
      {standingColumns.map(({ id, textOf }) => (
        <td key={id} data-align="right">
          {textOf(standing)}
        </td>
      ))}
    </tr>
  );
}
