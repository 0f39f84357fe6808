import type { ProspectingProgram } from '../../model/records/prospecting.ts';

/** Whether a program is made for this account, and whether somebody said so or it shows. */
export type JudgedFocus = { focus: 'accountSpecific' | 'generic'; isSaid: boolean };

/**
 * Made for this account or the same for all (METHOD R65). What somebody judged stands; where nobody did, a program
 * that names people or units of the account is made for it, and one that names nobody is generic.
 */
export function programFocus(program: ProspectingProgram): JudgedFocus {
  if (program.focus !== 'unknown') return { focus: program.focus, isSaid: true };
  const namesSomebody = program.personIds.length + program.businessUnitIds.length > 0;
  return { focus: namesSomebody ? 'accountSpecific' : 'generic', isSaid: false };
}
