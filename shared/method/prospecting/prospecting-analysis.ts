import type { CalendarDate, Id } from '../../model/field.ts';
import { listOf, type Plan } from '../../model/plan.ts';
import { type Alignment, alignment } from './alignment.ts';
import { type Attainment, planAttainment, programAttainment } from './attainment.ts';
import { type AudienceMember, audienceProgress } from './audience-progress.ts';
import { type JudgedFocus, programFocus } from './program-focus.ts';
import { countedTouches } from './touch-counts.ts';

/** Prospecting with its numbers, over the plan and by program, and what the actions are for (METHOD R61-R66). */
export type ProspectingAnalysis = {
  attainment: Attainment;
  programs: {
    programId: Id;
    title: string;
    focus: JudgedFocus;
    attainment: Attainment;
    audience: AudienceMember[];
  }[];
  alignment: Alignment;
};

/** Runs the analyses of prospecting as of a day. */
export function prospectingAnalysis(plan: Plan, today: CalendarDate): ProspectingAnalysis {
  const counted = countedTouches(plan);
  return {
    attainment: planAttainment(plan, today, counted),
    programs: listOf(plan, 'prospectingPrograms').map((program) => ({
      programId: program.id,
      title: program.title,
      focus: programFocus(program),
      attainment: programAttainment(plan, program, today, counted),
      audience: audienceProgress(plan, program, today),
    })),
    alignment: alignment(plan),
  };
}
