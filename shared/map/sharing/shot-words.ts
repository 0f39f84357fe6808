import type { CalendarDate, Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import { longDate } from '../../text/dates.ts';
import { stanceLabels } from '../../text/labels.ts';
import { listText, shortListText } from '../../text/lists.ts';
import { isFiltering, type MapFilter } from '../map-filter.ts';
import type { MapScene } from '../map-scene.ts';

type ShotFacts = {
  scene: MapScene;
  filter: MapFilter;
  ghostIds: ReadonlySet<Id>;
  folded: ReadonlySet<Id>;
  asOf: CalendarDate;
  since: CalendarDate | null;
};

/** What was chosen on a map, as its picture says it: "as of 3 March 2026, movement since 1 January 2026 · …". */
export function shotWords(plan: Plan, facts: ShotFacts): string {
  const { scene, folded, asOf, since } = facts;
  const decision = scene.decisionId === null ? undefined : plan.decisionCenters[scene.decisionId];
  const days =
    scene.lens === 'perception' && since !== null
      ? `as of ${longDate(asOf)}${since < asOf ? `, movement since ${longDate(since)}` : ''}`
      : '';
  const names = [...folded].map((id) => plan.businessUnits[id]?.name ?? '');
  const boxes = names.length === 0 ? '' : `folded: ${shortListText(names)}`;
  return [decision?.title ?? '', days, filterWords(facts), boxes].filter((part) => part !== '').join(' · ');
}

function filterWords({ scene, filter, ghostIds }: ShotFacts): string {
  if (!isFiltering(filter)) return '';
  const { text, stances, isKeyPlayersOnly, unitName } = filter;
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
  ].filter((part) => part !== '');
  const kept = scene.nodes.length - ghostIds.size;
  return `filtered: ${wanted.join(', ')} (${kept} of ${scene.nodes.length} people)`;
}
