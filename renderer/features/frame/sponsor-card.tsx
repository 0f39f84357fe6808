import { IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { sponsorDates, sponsorInvolvements } from '../../../shared/method/leadership/sponsor.ts';
import { memberName, personName } from '../../../shared/method/stakeholders.ts';
import { deletionOf, updateOf } from '../../../shared/model/editing.ts';
import type { CalendarDate } from '../../../shared/model/field.ts';
import { newId } from '../../../shared/model/id.ts';
import type { SponsorInvolvement } from '../../../shared/model/records/governance.ts';
import { addSponsorInvolvement } from '../../../shared/quick-add/sponsor-line.ts';
import { dueText, longDate } from '../../../shared/text/dates.ts';
import { listText } from '../../../shared/text/lists.ts';
import { DataTable } from '../../components/data-table.tsx';
import { InlineText } from '../../components/inline-text.tsx';
import { QuickAdd } from '../../components/quick-add.tsx';
import { RowMenu } from '../../components/row-menu.tsx';
import { haveSameProps } from '../../components/same-props.ts';
import { Card } from '../../components/step-frame.tsx';
import { useEdit } from '../../state/plan-store.ts';
import { today } from '../../state/today.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import styles from './frame.module.css';

const columns = [
  { key: 'date', title: 'Day', width: '20%' },
  { key: 'with', title: 'With', width: '28%' },
  { key: 'what', title: 'What for, what came of it' },
  { key: 'menu', title: '', width: '40px' },
];

const InvolvementRow = memo(function InvolvementRow({ involvement }: { involvement: SponsorInvolvement }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const { id, date, personIds, purpose, outcome } = involvement;
  const isPast = date <= today();
  const field = isPast ? 'outcome' : 'purpose';
  return (
    <tr data-record-id={id}>
      <td>
        <span className={styles.said}>{longDate(date)}</span>
      </td>
      <td>
        <span className={styles.said}>
          {listText(personIds.map((personId) => personName(plan, personId))) || '—'}
        </span>
      </td>
      <td>
        <InlineText
          label={isPast ? 'What came of it' : 'What it is for'}
          value={isPast && outcome === '' ? purpose : involvement[field]}
          placeholder={isPast ? 'What came of it?' : 'What for?'}
          onCommit={(text) =>
            void edit('Note what the sponsor does', [
              updateOf(plan, 'sponsorInvolvements', id, { [field]: text }),
            ])
          }
        />
      </td>
      <td>
        <RowMenu
          label={`What to do with ${longDate(date)}`}
          commands={[
            {
              title: 'Delete',
              icon: <IconTrash size={16} />,
              isDangerous: true,
              run: () =>
                void edit('Delete a sponsor involvement', deletionOf(plan, 'sponsorInvolvements', id)),
            },
          ]}
        />
      </td>
    </tr>
  );
}, haveSameProps);

/** "first 3 March 2026 · last … · next in 12 days" */
function noteOn(first: CalendarDate | null, last: CalendarDate | null, next: CalendarDate | null): string {
  const known = [
    first === null ? '' : `first ${longDate(first)}`,
    last === null || last === first ? '' : `last ${longDate(last)}`,
    next === null ? 'none planned' : `next ${dueText(next, today())}`,
  ];
  return known.filter((part) => part !== '').join(' · ');
}

/** When our executive sponsor is with the account. */
export function SponsorCard() {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const { first, last, next } = sponsorDates(plan, today());
  const sponsor = memberName(plan, plan.plan.sponsorId);
  const add = (line: string): null => {
    const { label, changes } = addSponsorInvolvement(plan, line, today(), newId);
    void edit(label, changes);
    return null;
  };
  const title = sponsor === '' ? 'Our sponsor' : `Our sponsor, ${sponsor}`;
  return (
    <Card title={title} note={noteOn(first, last, next)} isFlush>
      <DataTable label={title} columns={columns}>
        {sponsorInvolvements(plan).map((involvement) => (
          <InvolvementRow involvement={involvement} key={involvement.id} />
        ))}
      </DataTable>
      <QuickAdd label="Sponsor involved" example="3 March with Anders Holm: agreed the pilot" onAdd={add} />
    </Card>
  );
}
