import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useState } from 'react';
import { openObjectives } from '../../../../shared/method/action-checks.ts';
import { newPeriodChanges } from '../../../../shared/method/versions/new-period.ts';
import type { Id } from '../../../../shared/model/field.ts';
import type { PlanObjective } from '../../../../shared/model/records/commitment.ts';
import { parseDay } from '../../../../shared/quick-add/words/day-words.ts';
import { horizonRange, longDate } from '../../../../shared/text/dates.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { freeze } from '../versions/freeze.ts';
import styles from './new-period.module.css';

const outcomes: Readonly<Record<PlanObjective['status'], string>> = {
  open: 'Carry over',
  achieved: 'Achieved',
  missed: 'Missed',
  dropped: 'Dropped',
};
const statuses = ['open', 'achieved', 'missed', 'dropped'] as const;
const horizons = [12, 15, 18, 21, 24];

type Goals = ReadonlyMap<Id, PlanObjective['status']>;

function GoalChoices({ goals, onChange }: { goals: Goals; onChange: (goals: Goals) => void }) {
  const plan = usePartsOfPlan();
  const open = openObjectives(plan);
  if (open.length === 0) return null;
  return (
    <fieldset className={styles.goals}>
      <legend>What becomes of each goal?</legend>
      {open.map(({ id, title }) => (
        <div key={id} className={styles.goal}>
          <span>{title}</span>
          <NativeSelect
            size="xs"
            aria-label={`What becomes of ${title}`}
            data={statuses.map((value) => ({ value, label: outcomes[value] }))}
            value={goals.get(id) ?? 'open'}
            onChange={(event) => {
              const status = statuses.find((value) => value === event.currentTarget.value) ?? 'open';
              onChange(new Map(goals).set(id, status));
            }}
          />
        </div>
      ))}
    </fieldset>
  );
}

/** Plans on from here: freezes the plan as it stands, gives it a new frame and closes or carries each goal. One step to undo. */
export function NewPeriodDialog({ onClose }: { onClose: () => void }) {
  const plan = usePartsOfPlan();
  const day = today();
  const [title, setTitle] = useState(`Before the period from ${longDate(day)}`);
  const [startDate, setStartDate] = useState(day);
  const [horizonMonths, setHorizonMonths] = useState(plan.plan.horizonMonths);
  const [goals, setGoals] = useState<Goals>(new Map());
  const start = async () => {
    const changes = newPeriodChanges(plan, { startDate, horizonMonths, goals });
    const label = `Start a new period from ${longDate(startDate)}`;
    if (await freeze({ title: title.trim(), reason: label, label, changes })) onClose();
  };
  return (
    <Modal opened onClose={onClose} title="Start a new period" size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <Stack gap="sm">
          <p className={styles.lead}>
            The plan is frozen as it stands, then goes on with a new frame. People, insights, actions and the
            whole history stay; one undo takes it all back.
          </p>
          <TextInput
            label="The plan until now is kept as"
            value={title}
            maxLength={300}
            error={title.trim() === '' ? 'Give the version a name' : null}
            onChange={(event) => setTitle(event.currentTarget.value)}
            data-autofocus
          />
          <Group grow align="flex-start">
            <DateInput
              label="The new period starts"
              value={startDate}
              valueFormat="D MMM YYYY"
              firstDayOfWeek={1}
              dateParser={(text) => parseDay(text, day)}
              onChange={(date) => {
                if (date !== null) setStartDate(date);
              }}
            />
            <NativeSelect
              label="and looks ahead"
              data={[...new Set([...horizons, horizonMonths])]
                .sort((a, b) => a - b)
                .map((months) => ({ value: String(months), label: `${months} months` }))}
              value={String(horizonMonths)}
              onChange={(event) => setHorizonMonths(Number(event.currentTarget.value))}
            />
          </Group>
          <p className={styles.lead}>{horizonRange(startDate, horizonMonths)}</p>
          <GoalChoices goals={goals} onChange={setGoals} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" disabled={title.trim() === ''}>
              Freeze and start
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
