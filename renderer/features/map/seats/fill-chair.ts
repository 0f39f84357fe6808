import type { MapScene } from '../../../../shared/map/map-scene.ts';
import type { CalendarDate, Id } from '../../../../shared/model/field.ts';
import { sentenceOf } from '../../../state/bridge.ts';
import type { StakeholderMapProps } from '../map-props.ts';
import { pastRefusal } from '../time/past-refusal.ts';
import type { MapViewAction } from '../use-map-view.ts';
import { fillingOf, openingOf, type Seated } from './opening.ts';

type Context = {
  props: StakeholderMapProps;
  scene: MapScene | null;
  /** The day that is shown. */
  day: CalendarDate;
  send: (action: MapViewAction) => void;
};

/** Why an empty seat of the picture cannot be filled; null where it can. */
function refusalOf({ props, scene, day }: Context, chairId: Id): string | null {
  const past = pastRefusal(day, props.today);
  if (past !== null) return past;
  if (scene?.lens === 'decisionCenter' && scene.decisionId === null) return 'Type what they decide first.';
  return openingOf(scene, chairId) === null ? 'This seat is not empty any more.' : null;
}

/** Asks who fills an empty seat, or says why nobody can. */
export function openChair(context: Context, chairId: Id): void {
  const refusal = refusalOf(context, chairId);
  if (refusal === null) context.send({ kind: 'chair', chairId });
  else context.send({ kind: 'notice', text: refusal });
}

/** Fills an empty seat of the picture; gives a sentence when it could not be done, else null. */
export async function fillChair(context: Context, chairId: Id, who: Seated): Promise<string | null> {
  const { props, scene, send } = context;
  const refusal = refusalOf(context, chairId);
  const opening = openingOf(scene, chairId);
  if (refusal !== null || opening === null) return refusal;
  if ('personId' in who && props.plan.people[who.personId] === undefined)
    return 'A folded unit cannot sit: unfold it first, and seat somebody in it.';
  try {
    const { label, changes, personId } = fillingOf(props.plan, opening, who, props.today);
    if (!(await props.onChange(label, changes))) return 'The seat could not be saved.';
    send({ kind: 'stand', id: personId });
    send({ kind: 'notice', text: `${label}.` });
    return null;
  } catch (error) {
    return sentenceOf(error);
  }
}
