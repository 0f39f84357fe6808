import type { Stakeholder } from '../../../../shared/model/records/stakeholder.ts';
import { InlineText } from '../../../components/inline-text.tsx';
import fields from './fields.module.css';
import { commit, type Subject } from './person-edits.ts';

type AimField = 'nextStep' | 'businessGoals' | 'personalWin';

const aims: readonly { field: AimField; label: string; placeholder: string; isProse: boolean }[] = [
  { field: 'nextStep', label: 'Next step', placeholder: 'What we do next with them', isProse: false },
  {
    field: 'businessGoals',
    label: 'Goals in the job',
    placeholder: 'What they want to achieve',
    isProse: true,
  },
  {
    field: 'personalWin',
    label: 'Personal win',
    placeholder: 'What they want for themselves',
    isProse: true,
  },
];

/** What they want, and what we do next. */
export function AimFields({ subject }: { subject: Subject }) {
  const { stakeholder } = subject;
  return (
    <>
      {aims.map(({ field, label, placeholder, isProse }) => (
        <div key={field} className={fields.stacked}>
          <span className={fields.label} aria-hidden="true">
            {label}
          </span>
          <InlineText
            label={label}
            value={stakeholder[field]}
            placeholder={placeholder}
            isProse={isProse}
            onCommit={(text) => {
              const values: Partial<Stakeholder> = { [field]: text };
              commit(subject, 'stakeholders', stakeholder.id, label.toLowerCase(), values);
            }}
          />
        </div>
      ))}
    </>
  );
}
