import type { DocumentSection } from './section.ts';
import { accountSection } from './sections/account.tsx';
import { actionsSection } from './sections/actions.tsx';
import { businessCasesSection } from './sections/business-cases.tsx';
import { changesSection } from './sections/changes.tsx';
import { coverageSection } from './sections/coverage.tsx';
import { criteriaSection } from './sections/criteria.tsx';
import { decisionsSection } from './sections/decisions.tsx';
import { healthSection } from './sections/health.tsx';
import { ideasSection } from './sections/ideas.tsx';
import { influenceSection } from './sections/influence.tsx';
import { areasSection } from './sections/insight/areas.tsx';
import { briefingSection } from './sections/insight/briefing.tsx';
import { metricsSection } from './sections/insight/metrics.tsx';
import { insightsSection } from './sections/insights.tsx';
import { mapSection } from './sections/map.tsx';
import { notesSection } from './sections/notes.tsx';
import { objectivesSection } from './sections/objectives.tsx';
import { outcomesSection } from './sections/outcomes.tsx';
import { peopleSection } from './sections/people.tsx';
import { positionSection } from './sections/position.tsx';
import { problemsSection } from './sections/problems.tsx';
import { prospectingSection } from './sections/prospecting.tsx';
import { reviewsSection } from './sections/reviews.tsx';
import { selectionSection } from './sections/selection.tsx';
import { perceptionSection } from './sections/strategy/perception.tsx';
import { differentiatorsSection, swotSection } from './sections/strategy/swot.tsx';
import { whitespaceSection } from './sections/whitespace.tsx';
import type { DocumentView } from './view.ts';

/** Everything a document can hold, in its order. A new section is one line here. */
const allSections: readonly DocumentSection[] = [
  briefingSection,
  accountSection,
  selectionSection,
  positionSection,
  problemsSection,
  insightsSection,
  areasSection,
  metricsSection,
  mapSection,
  influenceSection,
  peopleSection,
  coverageSection,
  decisionsSection,
  criteriaSection,
  ideasSection,
  businessCasesSection,
  whitespaceSection,
  swotSection,
  differentiatorsSection,
  perceptionSection,
  objectivesSection,
  actionsSection,
  prospectingSection,
  reviewsSection,
  outcomesSection,
  changesSection,
  healthSection,
  notesSection,
];

const sectionsFor = ({ isInternal }: DocumentView): readonly DocumentSection[] =>
  allSections.filter((section) => isInternal || section.isInternal !== true);

/** The sections this document has. */
export function presentSections(view: DocumentView): readonly DocumentSection[] {
  return sectionsFor(view).filter((section) => section.hasContent(view));
}

/** What the plan does not say yet, in words: each section that is left out is named once. */
export function missingSections(view: DocumentView): readonly string[] {
  return sectionsFor(view)
    .filter((section) => section.isExtra !== true && !section.hasContent(view))
    .map((section) => section.missingName);
}
