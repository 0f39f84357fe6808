import { Collapse, UnstyledButton } from '@mantine/core';
import { IconChevronRight, IconTrash } from '@tabler/icons-react';
import { memo, type ReactNode, useState } from 'react';
import { programAttainment } from '../../../../../shared/method/prospecting/attainment.ts';
import { programFocus } from '../../../../../shared/method/prospecting/program-focus.ts';
import { deletionOf, updateOf } from '../../../../../shared/model/editing.ts';
import type { ProspectingProgram } from '../../../../../shared/model/records/prospecting.ts';
import { attainmentWords } from '../../../../../shared/text/attainment-words.ts';
import {
  programFocusLabels,
  programKindLabels,
  programStatusLabels,
} from '../../../../../shared/text/prospecting-labels.ts';
import { InlineChoice } from '../../../../components/inline-choice.tsx';
import { InlineText } from '../../../../components/inline-text.tsx';
import { RowMenu } from '../../../../components/row-menu.tsx';
import { haveSameProps } from '../../../../components/same-props.ts';
import { useEdit } from '../../../../state/plan-store.ts';
import { today } from '../../../../state/today.ts';
import { usePartsOfPlan } from '../../../../state/use-parts-of-plan.ts';
import { AttainmentChart } from '../chart/attainment-chart.tsx';
import styles from '../prospecting.module.css';
import { Audience } from './audience.tsx';
import { Cadence } from './cadence.tsx';
import { ProgramFields, type ProgramPartProps } from './program-fields.tsx';

function Head({ program, change }: ProgramPartProps) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const { id, title, status, kind } = program;
  const { focus, isSaid } = programFocus(program);
  return (
    <header className={styles.programHead}>
      <div className={styles.grow}>
        <InlineText
          label="Program"
          weight="strong"
          value={title}
          isRequired
          onCommit={(value) => change(`Rename “${title}”`, { title: value })}
        />
      </div>
      <span
        className={styles.tag}
        data-generic={focus === 'generic' || undefined}
        title={isSaid ? undefined : 'By whom it names; judge it under “Made for”'}
      >
        {kind === 'marketing' && `${programKindLabels[kind]}, `}
        {kind === 'marketing' ? programFocusLabels[focus].toLowerCase() : programFocusLabels[focus]}
      </span>
      <div className={styles.state}>
        <InlineChoice
          label={`State of ${title}`}
          value={status}
          choices={programStatusLabels}
          onCommit={(value) =>
            change(`“${title}”: ${programStatusLabels[value].toLowerCase()}`, { status: value })
          }
        />
      </div>
      <RowMenu
        label={`What to do with ${title}`}
        commands={[
          {
            title: 'Delete',
            icon: <IconTrash size={16} />,
            isDangerous: true,
            run: () => void edit(`Delete program “${title}”`, deletionOf(plan, 'prospectingPrograms', id)),
          },
        ]}
      />
    </header>
  );
}

interface FoldProps {
  title: string;
  isOpenAtFirst: boolean;
  children: ReactNode;
}

function Fold({ title, isOpenAtFirst, children }: FoldProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <div>
      <UnstyledButton className={styles.fold} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <IconChevronRight size={14} data-open={isOpen || undefined} />
        {title}
      </UnstyledButton>
      <Collapse expanded={isOpen}>{isOpen && <div className={styles.folded}>{children}</div>}</Collapse>
    </div>
  );
}

/** One program: how its weeks went, whom it is for and how far it has come with them, and its cadence. */
export const ProgramCard = memo(function ProgramCard({
  program,
  isTarget,
}: {
  program: ProspectingProgram;
  isTarget: boolean;
}) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const attainment = programAttainment(plan, program, today());
  const words = attainmentWords(attainment);
  const change: ProgramPartProps['change'] = (label, values) =>
    void edit(label, [updateOf(plan, 'prospectingPrograms', program.id, values)]);
  return (
    <section
      className={styles.program}
      aria-label={`Program ${program.title}`}
      data-record-id={program.id}
      data-target={isTarget || undefined}
    >
      <Head program={program} change={change} />
      <div className={styles.programBody}>
        {words !== '' && <p className={styles.words}>{words}</p>}
        <AttainmentChart weeks={attainment.weeks} />
        <Audience program={program} />
        <Fold title="Cadence" isOpenAtFirst={isTarget}>
          <Cadence program={program} />
        </Fold>
        <Fold title="Targets, audience and aim" isOpenAtFirst={isTarget}>
          <ProgramFields program={program} change={change} />
        </Fold>
      </div>
    </section>
  );
}, haveSameProps);
