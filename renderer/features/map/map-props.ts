import type { ColorScheme } from '../../../shared/map/map-palette.ts';
import type { Change } from '../../../shared/model/change.ts';
import type { CalendarDate, Id } from '../../../shared/model/field.ts';
import type { Plan } from '../../../shared/model/plan.ts';

/** Something about the map worth knowing, and whom it is about. */
export type MapFinding = {
  id: string;
  text: string;
  /** The same in one to three sentences, with names and numbers. */
  detail?: string;
  /** 0 to 100; the higher, the more it matters. */
  severity: number;
  personId: Id | null;
};

/** Makes a change to the plan under a name for the history; gives false when it was refused. */
export type ChangePlan = (label: string, changes: readonly (Change | null)[]) => Promise<boolean>;

export type StakeholderMapProps = {
  plan: Plan;
  today: CalendarDate;
  colorScheme: ColorScheme;
  /** Whom to show when the map opens, or when this changes. */
  selectedPersonId?: Id | null;
  findings?: readonly MapFinding[];
  onChange: ChangePlan;
  /** Does what a typed line says; gives a sentence when it could not, else null. */
  onTypeLine: (line: string) => Promise<string | null>;
};
