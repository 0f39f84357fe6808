import { Switch } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { openProblems } from '../../../../shared/method/position/problems.ts';
import { listOf } from '../../../../shared/model/plan.ts';
import type { Problem } from '../../../../shared/model/records/position.ts';
import { dayCount } from '../../../../shared/text/dates.ts';
import { counted } from '../../../../shared/text/numbers.ts';
import { problemEffectLabels, problemStatusLabels } from '../../../../shared/text/position-labels.ts';
import { ConfidentialMark, confidentialCommand } from '../../../components/confidential.tsx';
import { type Column, DataTable } from '../../../components/data-table.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { InlineChoice } from '../../../components/inline-choice.tsx';
import { InlineDate } from '../../../components/inline-date.tsx';
import { InlinePick } from '../../../components/inline-pick.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { personOptions, teamOptions } from '../../../components/options.ts';
import { RowMenu } from '../../../components/row-menu.tsx';
import { haveSameProps } from '../../../components/same-props.ts';
import { useSettledOrder } from '../../../components/use-settled-order.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import position from '../position.module.css';
import { Section } from '../section.tsx';
import { useChange, useDeletion } from '../use-change.ts';
import { ProblemQuickAdd } from './problem-quick-add.tsx';

const columns: readonly Column[] = [
  { key: 'title', title: 'Problem' },
  { key: 'status', title: 'State, effect', width: '116px' },
  { key: 'days', title: 'Since, due', width: '122px' },
  { key: 'people', title: 'Owner, raised by', width: '150px' },
  { key: 'menu', title: '', width: '44px' },
];

type RowProps = { problem: Problem; isTarget: boolean };

function ProblemMenu({ problem }: { problem: Problem }) {
  const change = useChange('problems', problem.id);
  const remove = useDeletion('problems', problem.id);
  return (
    <RowMenu
      label={`What to do with ${problem.title}`}
      commands={[
        confidentialCommand(problem.title, problem.confidential, change),
        {
          title: 'Delete',
          icon: <IconTrash size={16} />,
          isDangerous: true,
          run: () => remove(`Delete problem “${problem.title}”`),
        },
      ]}
    />
  );
}

function WordsCell({ problem }: { problem: Problem }) {
  const change = useChange('problems', problem.id);
  const { title } = problem;
  return (
    <td className={position.words}>
      <InlineText
        label="Problem"
        value={title}
        weight="strong"
        isRequired
        onCommit={(text) => change(`Reword “${title}”`, { title: text })}
      />
      <InlineText
        label={`What happened: ${title}`}
        value={problem.detail}
        isProse
        placeholder="What happened"
        onCommit={(detail) => change(`Detail of “${title}”`, { detail })}
      />
      <ConfidentialMark isConfidential={problem.confidential} />
    </td>
  );
}

const ProblemRow = memo(function ProblemRow({ problem, isTarget }: RowProps) {
  const plan = usePartsOfPlan();
  const change = useChange('problems', problem.id);
  const { title, status, dueDate } = problem;
  const isSolved = status === 'solved';
  return (
    <tr
      data-record-id={problem.id}
      data-highlighted={isTarget || undefined}
      data-done={isSolved || undefined}
    >
      <WordsCell problem={problem} />
      <td>
        <InlineChoice
          label={`State of ${title}`}
          value={status}
          choices={problemStatusLabels}
          onCommit={(next) =>
            change(`“${title}”: ${problemStatusLabels[next].toLowerCase()}`, {
              status: next,
              solvedOn: next === 'solved' ? today() : null,
            })
          }
        />
        <InlineChoice
          label={`Effect of ${title} on how they see us`}
          value={problem.effect}
          choices={problemEffectLabels}
          onCommit={(effect) => change(`Effect of “${title}”`, { effect })}
        />
      </td>
      <td>
        <InlineDate
          label={`Since when: ${title}`}
          value={problem.openedOn}
          onCommit={(openedOn) => {
            if (openedOn !== null) change(`Day that “${title}” began`, { openedOn });
          }}
        />
        {isSolved ? (
          <InlineDate
            label={`Solved on: ${title}`}
            value={problem.solvedOn}
            onCommit={(solvedOn) => change(`Day that “${title}” was solved`, { solvedOn })}
          />
        ) : (
          <InlineDate
            label={`Due day of ${title}`}
            value={dueDate}
            placeholder="By when?"
            isLate={dueDate !== null && dueDate < today()}
            isClearable
            onCommit={(value) => change(`Move “${title}”`, { dueDate: value })}
          />
        )}
      </td>
      <td>
        <InlinePick
          label={`Owner of ${title}`}
          options={teamOptions(plan)}
          value={problem.ownerId}
          placeholder="Who?"
          onCommit={(ownerId) => change(`Owner of “${title}”`, { ownerId })}
        />
        <InlinePick
          label={`Who raised ${title}`}
          options={personOptions(plan)}
          value={problem.raisedById}
          placeholder="Who said so?"
          onCommit={(raisedById) => change(`Who raised “${title}”`, { raisedById })}
        />
      </td>
      <td>
        <ProblemMenu problem={problem} />
      </td>
    </tr>
  );
}, haveSameProps);

/** What the customer holds against us: the open ones first, solved ones on demand. */
export function ProblemsCard({ target }: { target: string | null }) {
  const plan = usePartsOfPlan();
  const open = openProblems(plan, today());
  const all = listOf(plan, 'problems');
  const solved = all.filter((problem) => problem.status === 'solved');
  const [isShowingSolved, setShowingSolved] = useState(plan.problems[target ?? '']?.status === 'solved');
  const shown = useSettledOrder([
    ...open.flatMap(({ problemId }) => plan.problems[problemId] ?? []),
    ...(isShowingSolved ? solved : []),
  ]);
  const late = open[0]?.daysLate ?? 0;
  const note =
    all.length === 0
      ? null
      : `${open.length === 0 ? 'None' : open.length} open${late > 0 ? `, the latest ${dayCount(late)} over` : ''}`;
  return (
    <Section
      name="problems"
      title="Problems they have with us"
      note={note}
      aside={
        solved.length > 0 && (
          <Switch
            size="xs"
            label={`Show ${counted(solved.length, 'solved one', 'solved ones')}`}
            checked={isShowingSolved}
            onChange={(event) => setShowingSolved(event.currentTarget.checked)}
          />
        )
      }
    >
      {shown.length === 0 ? (
        <EmptyState title={all.length === 0 ? 'What do they hold against us?' : 'Nothing is open'}>
          One line for each: what is wrong, since when, how grave. A problem with an owner and a day costs
          less trust than one that nobody mentions.
        </EmptyState>
      ) : (
        <DataTable label="Problems" columns={columns}>
          {shown.map((problem) => (
            <ProblemRow key={problem.id} problem={problem} isTarget={problem.id === target} />
          ))}
        </DataTable>
      )}
      <ProblemQuickAdd />
    </Section>
  );
}
