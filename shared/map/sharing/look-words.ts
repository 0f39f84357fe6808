import { personName } from '../../method/stakeholders.ts';
import type { Audience } from '../../model/audience.ts';
import type { Plan } from '../../model/plan.ts';
import type { MapLens } from '../../model/records/stakeholder.ts';
import { longDate } from '../../text/dates.ts';
import { shortListText } from '../../text/lists.ts';
import { boxName } from '../folding/fold-units.ts';
import { shownDecision } from '../lens/decision-lens.ts';
import { isFiltering } from '../map-filter.ts';
import type { MapLook } from './map-look.ts';
import { lookFor } from './map-shot.ts';
import { filterText } from './shot-words.ts';

type Wanted = { lens: MapLens; audience: Audience; look: MapLook };

/** What goes with a lens into a picture, told before the picture is made; '' where nothing was chosen. */
export function lookWords(plan: Plan, { lens, audience, look: asked }: Wanted): string {
  const look = lookFor(audience, asked);
  const isCenter = lens === 'decisionCenter' && audience === 'internal';
  const decision = isCenter ? (shownDecision(plan, look.decisionId)?.title ?? '') : '';
  const day = look.asOf === null ? '' : `as of ${longDate(look.asOf)}`;
  const isSized = lens === 'influence' && look.sizeBy === 'computed';
  const names = look.foldedUnitIds.map((id) => boxName(plan, id));
  const parts = [
    decision,
    day,
    isSized ? 'circles by pull' : '',
    isFiltering(look.filter) ? `filtered by ${filterText(look.filter)}` : '',
    names.length === 0 ? '' : `${shortListText(names)} folded`,
    readingWords(plan, look),
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function readingWords(plan: Plan, { reading }: MapLook): string {
  if (reading === null || plan.people[reading.personId] === undefined) return '';
  const name = personName(plan, reading.personId);
  return reading.kind === 'way' ? `the way in to ${name}` : `what breaks if ${name} leaves`;
}
