import type { CalendarDate, Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import { longDate } from '../../text/dates.ts';
import { stanceLabels } from '../../text/labels.ts';
import { listText, shortListText, uncapitalized } from '../../text/lists.ts';
import { boxName } from '../folding/fold-units.ts';
import { isFiltering, kept, type MapFilter, peopleOn } from '../map-filter.ts';
import type { MapScene } from '../map-scene.ts';
import { basisWords } from '../time/basis-words.ts';
import type { Basis } from '../time/plan-on.ts';

type ShotFacts = {
  scene: MapScene;
  filter: MapFilter;
  folded: ReadonlySet<Id>;
  asOf: CalendarDate;
  since: CalendarDate | null;
  /** What the picture of the day stands on. */
  basis: Basis;
};

/** What was chosen on a map, as its picture says it: "as of 3 March 2026, movement since 1 January 2026 · …". */
export function shotWords(plan: Plan, facts: ShotFacts): string {
  const { scene, folded } = facts;
  const decision = scene.decisionId === null ? undefined : plan.decisionCenters[scene.decisionId];
  const days = dayWords(facts);
  const drawn = new Set(scene.inside.map(({ boxId }) => boxId));
  const names = [...folded].filter((id) => drawn.has(id)).map((id) => boxName(plan, id));
  const boxes = names.length === 0 ? '' : `folded: ${shortListText(names)}`;
  const size = scene.lens === 'influence' && scene.sizeBy === 'computed' ? 'circles by pull' : '';
  const parts = [decision?.title ?? '', days, size, filterWords(facts), boxes];
  return parts.filter((part) => part !== '').join(' · ');
}

function dayWords({ asOf, since, basis }: ShotFacts): string {
  const ground = basisWords(basis, asOf);
  if (since === null && ground === '') return '';
  const movement = since !== null && since < asOf ? `, movement since ${longDate(since)}` : '';
  return `as of ${longDate(asOf)}${movement}${ground === '' ? '' : ` (${uncapitalized(ground)})`}`;
}

function filterWords({ scene, filter }: ShotFacts): string {
  if (!isFiltering(filter)) return '';
  const people = kept(scene, filter).filter(({ isUnit }) => !isUnit).length;
  return `filtered: ${filterText(filter)} (${people} of ${peopleOn(scene)} people)`;
}

/** Whom a filter keeps in view, as a list. */
export function filterText({ text, stances, isKeyPlayersOnly, unitName }: MapFilter): string {
  const wanted = [
    text.trim() === '' ? '' : `“${text.trim()}”`,
    unitName === '' ? '' : `unit ${unitName}`,
    listText(
      stances.map((stance) =>
        stance === 'unknown' ? 'stance not known' : stanceLabels[stance].toLowerCase(),
      ),
      'or',
    ),
    isKeyPlayersOnly ? 'key players only' : '',
  ];
  return wanted.filter((part) => part !== '').join(', ');
}
