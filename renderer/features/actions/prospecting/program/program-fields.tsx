import type { ProspectingProgram } from '../../../../../shared/model/records/prospecting.ts';
import { channels } from '../../../../../shared/model/records/prospecting.ts';
import {
  channelLabels,
  measureLabels,
  programFocusLabels,
  programKindLabels,
} from '../../../../../shared/text/prospecting-labels.ts';
import { Field, FieldGrid } from '../../../../components/field-grid.tsx';
import { InlineChoice } from '../../../../components/inline-choice.tsx';
import { InlineDate } from '../../../../components/inline-date.tsx';
import { InlinePick, InlinePicks } from '../../../../components/inline-pick.tsx';
import { InlineText } from '../../../../components/inline-text.tsx';
import { personOptions, teamOptions } from '../../../../components/options.ts';
import { usePartsOfPlan } from '../../../../state/use-parts-of-plan.ts';
import { unitOptions } from '../program-options.ts';
import styles from '../prospecting.module.css';
import { wholeNumber } from '../whole-number.ts';

export interface ProgramPartProps {
  program: ProspectingProgram;
  change: (label: string, values: Partial<ProspectingProgram>) => void;
}

const targetFields = [
  ['conversations', 'conversationsPerWeek'],
  ['meetings', 'meetingsPerWeek'],
  ['newPeople', 'newPeoplePerWeek'],
  ['newUnits', 'newUnitsPerWeek'],
] as const;

/** What a week should bring: four small figures. */
function Targets({ program, change }: ProgramPartProps) {
  const { title } = program;
  return (
    <Field name="A week brings" isWide>
      <div className={styles.targets}>
        {targetFields.map(([measure, field]) => {
          const name = measureLabels[measure].toLowerCase();
          return (
            <div key={field} className={styles.target}>
              <InlineText
                label={`${measureLabels[measure]} a week in ${title}`}
                value={program[field] === null ? '' : String(program[field])}
                placeholder="–"
                isFramed
                align="right"
                onCommit={(text) => {
                  const value = wholeNumber(text, 0, 200);
                  if (value !== null || text === '')
                    change(`“${title}”: ${text === '' ? 'no' : value} ${name} a week`, { [field]: value });
                }}
              />
              <span aria-hidden="true">{name}</span>
            </div>
          );
        })}
      </div>
    </Field>
  );
}

/** One of the few ways to be in touch; more than one may be on. */
function Channels({ program, change }: ProgramPartProps) {
  const { title } = program;
  return (
    <Field name="Channels" isWide>
      <div className={styles.channels}>
        {channels.map((channel) => {
          const isOn = program.channels.includes(channel);
          return (
            <button
              key={channel}
              type="button"
              className={styles.channel}
              aria-pressed={isOn}
              onClick={() =>
                change(`“${title}”: ${isOn ? 'without' : 'with'} ${channelLabels[channel].toLowerCase()}`, {
                  channels: channels.filter((other) =>
                    other === channel ? !isOn : program.channels.includes(other),
                  ),
                })
              }
            >
              {channelLabels[channel]}
            </button>
          );
        })}
      </div>
    </Field>
  );
}

/** Whom the program is for, by which channels, what it aims at and what a week of it should bring. */
export function ProgramFields({ program, change }: ProgramPartProps) {
  const plan = usePartsOfPlan();
  const { title } = program;
  return (
    <FieldGrid>
      <Targets program={program} change={change} />
      <Field name="People">
        <InlinePicks
          label={`People that ${title} is for`}
          options={personOptions(plan)}
          values={program.personIds}
          placeholder="Who?"
          onCommit={(personIds) => change(`People of “${title}”`, { personIds })}
        />
      </Field>
      <Field name="Units">
        <InlinePicks
          label={`Units that ${title} is for`}
          options={unitOptions(plan)}
          values={program.businessUnitIds}
          placeholder="Which?"
          onCommit={(businessUnitIds) => change(`Units of “${title}”`, { businessUnitIds })}
        />
      </Field>
      <Field name="Aim" isWide>
        <InlineText
          label={`Aim of ${title}`}
          isProse
          value={program.aim}
          placeholder="What should the conversations reach?"
          onCommit={(aim) => change(`Aim of “${title}”`, { aim })}
        />
      </Field>
      <Channels program={program} change={change} />
      <Field name="From">
        <InlineDate
          label={`First day of ${title}`}
          value={program.startDate}
          placeholder="Start of the plan"
          isClearable
          onCommit={(startDate) => change(`First day of “${title}”`, { startDate })}
        />
      </Field>
      <Field name="Until">
        <InlineDate
          label={`Last day of ${title}`}
          value={program.endDate}
          placeholder="Open"
          isClearable
          onCommit={(endDate) => change(`Last day of “${title}”`, { endDate })}
        />
      </Field>
      <Field name="Owner">
        <InlinePick
          label={`Owner of ${title}`}
          options={teamOptions(plan)}
          value={program.ownerId}
          placeholder="Who?"
          onCommit={(ownerId) => change(`Owner of “${title}”`, { ownerId })}
        />
      </Field>
      <Field name="Kind">
        <InlineChoice
          label={`Kind of ${title}`}
          value={program.kind}
          choices={programKindLabels}
          onCommit={(kind) => change(`“${title}”: ${programKindLabels[kind].toLowerCase()}`, { kind })}
        />
      </Field>
      <Field name="Made for" hint="this account, or all">
        <InlineChoice
          label={`Whether ${title} is made for this account`}
          value={program.focus}
          choices={programFocusLabels}
          onCommit={(focus) => change(`“${title}”: ${programFocusLabels[focus].toLowerCase()}`, { focus })}
        />
      </Field>
    </FieldGrid>
  );
}
