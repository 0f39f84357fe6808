import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { cadenceOf } from '../../../../../shared/method/prospecting/audience-progress.ts';
import { deletionOf, updateOf } from '../../../../../shared/model/editing.ts';
import { newId } from '../../../../../shared/model/id.ts';
import type { ProgramStep, ProspectingProgram } from '../../../../../shared/model/records/prospecting.ts';
import { sampleCadenceChanges } from '../../../../../shared/quick-add/prospecting/build-program.ts';
import {
  addProgramStepChanges,
  parseProgramStepLine,
} from '../../../../../shared/quick-add/prospecting/step-line.ts';
import { channelLabels } from '../../../../../shared/text/prospecting-labels.ts';
import { InlineChoice } from '../../../../components/inline-choice.tsx';
import { InlineText } from '../../../../components/inline-text.tsx';
import { Picture } from '../../../../components/picture.tsx';
import { QuickAdd } from '../../../../components/quick-add.tsx';
import { RowMenu } from '../../../../components/row-menu.tsx';
import { haveSameProps } from '../../../../components/same-props.ts';
import { sentenceOf } from '../../../../state/bridge.ts';
import { useEdit } from '../../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../../state/use-parts-of-plan.ts';
import styles from '../prospecting.module.css';
import { wholeNumber } from '../whole-number.ts';

const pictureHeight = 46;

/** The days of the cadence on a line, each step with its channel. */
function CadenceLine({ steps }: { steps: readonly ProgramStep[] }) {
  const last = Math.max(14, ...steps.map(({ day }) => day ?? 1));
  const described = steps.map(
    ({ day, channel }) => `day ${day ?? 1} ${channelLabels[channel].toLowerCase()}`,
  );
  return (
    <Picture label={`Cadence: ${described.join(', ')}`} height={pictureHeight}>
      {(width) => {
        const xOf = (day: number) => 14 + ((day - 1) / (last - 1)) * (width - 48);
        return (
          <>
            <line x1={xOf(1)} x2={xOf(last)} y1={14} y2={14} className={styles.line} />
            {steps.map(({ id, day, channel }, index) => (
              <g key={id}>
                <circle cx={xOf(day ?? 1)} cy={14} r={5} className={styles.dot} />
                <text
                  x={xOf(day ?? 1)}
                  y={index % 2 === 0 ? 32 : 44}
                  textAnchor="middle"
                  className={styles.label}
                >
                  {day ?? 1} {channelLabels[channel].toLowerCase()}
                </text>
              </g>
            ))}
          </>
        );
      }}
    </Picture>
  );
}

const StepRow = memo(function StepRow({ step }: { step: ProgramStep }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const { id, title, day, channel } = step;
  const change = (label: string, values: Partial<ProgramStep>) =>
    void edit(label, [updateOf(plan, 'programSteps', id, values)]);
  return (
    <li className={styles.stepRow} data-record-id={id}>
      <span className={styles.dayWord} aria-hidden="true">
        day
      </span>
      <div className={styles.dayField}>
        <InlineText
          label={`Day of ${title}`}
          value={String(day ?? '')}
          isRequired
          onCommit={(text) => {
            const value = wholeNumber(text, 1, 365);
            if (value !== null) change(`Move “${title}” to day ${value}`, { day: value });
          }}
        />
      </div>
      <div className={styles.channelField}>
        <InlineChoice
          label={`Channel of ${title}`}
          value={channel}
          choices={channelLabels}
          onCommit={(value) =>
            change(`“${title}” by ${channelLabels[value].toLowerCase()}`, { channel: value })
          }
        />
      </div>
      <div className={styles.grow}>
        <InlineText
          label="Step of the cadence"
          value={title}
          isRequired
          onCommit={(value) => change(`Reword “${title}”`, { title: value })}
        />
      </div>
      <RowMenu
        label={`What to do with ${title}`}
        commands={[
          {
            title: 'Delete',
            icon: <IconTrash size={16} />,
            isDangerous: true,
            run: () => void edit(`Delete step “${title}”`, deletionOf(plan, 'programSteps', id)),
          },
        ]}
      />
    </li>
  );
}, haveSameProps);

/** The steps of a program's cadence: a picture of the days, and a line each. */
export function Cadence({ program }: { program: ProspectingProgram }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const steps = cadenceOf(plan, program.id);
  const add = (text: string): string | null => {
    try {
      const lastDay = steps.at(-1)?.day ?? -1;
      const { label, changes } = addProgramStepChanges(
        parseProgramStepLine(text),
        { id: program.id, lastDay },
        newId,
      );
      void edit(label, changes);
      return null;
    } catch (error) {
      return sentenceOf(error);
    }
  };
  return (
    <div className={styles.cadence}>
      {steps.length > 0 ? (
        <>
          <CadenceLine steps={steps} />
          <ul className={styles.steps} aria-label={`Cadence of ${program.title}`}>
            {steps.map((step) => (
              <StepRow key={step.id} step={step} />
            ))}
          </ul>
        </>
      ) : (
        <p className={styles.hint}>
          Eight to twelve touches in two to three weeks over three channels lead to a first meeting.{' '}
          <Button
            size="compact-sm"
            variant="light"
            onClick={() =>
              void edit(
                `Use the published cadence for “${program.title}”`,
                sampleCadenceChanges(program.id, newId),
              )
            }
          >
            Use the published cadence
          </Button>
        </p>
      )}
      <QuickAdd
        label={`Add a step to ${program.title}`}
        example="day 5 mail with a case like theirs"
        onAdd={add}
      />
    </div>
  );
}
