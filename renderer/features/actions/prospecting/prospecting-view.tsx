import { planAttainment } from '../../../../shared/method/prospecting/attainment.ts';
import { activePrograms } from '../../../../shared/method/prospecting/weekly-target.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { newId } from '../../../../shared/model/id.ts';
import { listOf } from '../../../../shared/model/plan.ts';
import type { ProspectingProgram } from '../../../../shared/model/records/prospecting.ts';
import { addProgramChanges } from '../../../../shared/quick-add/prospecting/build-program.ts';
import { parseProgramLine } from '../../../../shared/quick-add/prospecting/program-line.ts';
import { attainmentWords } from '../../../../shared/text/attainment-words.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { QuickAdd } from '../../../components/quick-add.tsx';
import { Card } from '../../../components/step-frame.tsx';
import { sentenceOf } from '../../../state/bridge.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { AttainmentChart } from './chart/attainment-chart.tsx';
import { ProspectingSketch } from './chart/prospecting-sketch.tsx';
import { TouchLine, TouchList } from './log/touch-list.tsx';
import { ProgramCard } from './program/program-card.tsx';
import { WeekStrip } from './week-strip.tsx';

const example =
  'Meet finance: Nina Falk, Per Ekeland, mail, call, 3 conversations, 1 meeting a week until March';

/** All programs and touches of the plan together; one program alone says the same itself. */
function Summary() {
  const plan = usePartsOfPlan();
  const attainment = planAttainment(plan, today());
  if (activePrograms(plan).length < 2) return null;
  return (
    <Card title="All programs" note={attainmentWords(attainment)}>
      <AttainmentChart weeks={attainment.weeks} />
    </Card>
  );
}

/** Those under way first, those that are over last. */
function ordered(programs: readonly ProspectingProgram[]): ProspectingProgram[] {
  const rank = { active: 0, planned: 1, paused: 2, done: 3 };
  return [...programs].sort((a, b) => rank[a.status] - rank[b.status]);
}

/** Whom we set out to meet, how the weeks went, when we do it, and what was logged. */
export function ProspectingView({ target }: { target: Id | null }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const programs = ordered(listOf(plan, 'prospectingPrograms'));
  const targetProgram = plan.programSteps[target ?? '']?.programId ?? target;
  const add = (text: string): string | null => {
    try {
      const { label, changes } = addProgramChanges(plan, parseProgramLine(text, today()), newId, today());
      void edit(label, changes);
      return null;
    } catch (error) {
      return sentenceOf(error);
    }
  };
  return (
    <>
      <TouchLine />
      <Summary />
      {programs.map((program) => (
        <ProgramCard key={program.id} program={program} isTarget={program.id === targetProgram} />
      ))}
      {programs.length > 0 ? (
        <QuickAdd isCard label="Add a program" example={example} onAdd={add} />
      ) : (
        <Card title="Programs" isFlush>
          <EmptyState title="No program yet" sketch={<ProspectingSketch />}>
            A program names whom we want to meet and what a week should bring. Actual numbers are counted from
            the touches you log, so that the only thing to type is what happened.
          </EmptyState>
          <QuickAdd label="Add a program" example={example} onAdd={add} />
        </Card>
      )}
      <WeekStrip target={target} />
      <TouchList target={target} />
    </>
  );
}
