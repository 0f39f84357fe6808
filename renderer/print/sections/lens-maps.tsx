import { coreScene } from '../../../shared/map/core-scene.ts';
import { lenses } from '../../../shared/map/lenses.ts';
import type { MapScene } from '../../../shared/map/map-scene.ts';
import { usualSince } from '../../../shared/map/time/time-line.ts';
import { listOf } from '../../../shared/model/plan.ts';
import type { DecisionCenter } from '../../../shared/model/records/decision-center.ts';
import type { MapLens } from '../../../shared/model/records/stakeholder.ts';
import { longDate } from '../../../shared/text/dates.ts';
import { counted } from '../../../shared/text/numbers.ts';
import { SectionFrame } from '../parts/section-frame.tsx';
import { hiddenNote, MapPicture, printedScene } from '../pictures/map-picture.tsx';
import type { DocumentSection, SectionProps } from '../section.ts';
import type { DocumentView } from '../view.ts';

type LensMap = {
  lens: MapLens;
  about: string;
  hasContent: (view: DocumentView) => boolean;
};

/** One lens of the map on a landscape page of its own, as of today. */
function lensSection({ lens, about, hasContent }: LensMap): DocumentSection {
  return {
    id: `map-${lens}`,
    title: () => lenses[lens].title,
    missingName: lenses[lens].title.toLowerCase(),
    about: () => about,
    hasContent,
    isInternal: true,
    isExtra: true,
    Body: ({ view, ...frame }: SectionProps) => {
      const scene = printedScene(view, lens, view.plan, { since: sinceOf(view, lens) });
      return (
        <SectionFrame {...frame} page="wide">
          <MapPicture view={view} scene={scene} note={noteOf(scene)} />
        </SectionFrame>
      );
    },
  };
}

const sinceOf = ({ plan, today }: DocumentView, lens: MapLens) =>
  lens === 'perception' ? usualSince(plan, today) : null;

const noteOf = (scene: MapScene): string =>
  [...scene.summary, hiddenNote(scene)].filter((text) => text !== '').join(' ');

export const coverageMapSection = lensSection({
  lens: 'coverage',
  about: 'Our people and theirs, with every contact',
  hasContent: ({ plan }) =>
    Object.keys(plan.coverageTies).length > 0 && Object.keys(plan.stakeholders).length > 1,
});

export const perceptionMapSection = lensSection({
  lens: 'perception',
  about: 'Everybody on the ladder, with the movement',
  hasContent: ({ plan }) =>
    listOf(plan, 'stakeholders').filter(({ perceptionCurrent }) => perceptionCurrent !== null).length > 1,
});

export const rivalsMapSection = lensSection({
  lens: 'rivals',
  about: 'Contested people, and whom a rival has alone',
  hasContent: ({ plan }) => listOf(plan, 'relationships').some(({ kind }) => kind === 'competitorTie'),
});

/** The decisions still open; the others are told in words. */
const openDecisions = ({ plan }: DocumentView): DecisionCenter[] =>
  listOf(plan, 'decisionCenters').filter(({ status }) => status === 'open');

export const decisionMapsSection: DocumentSection = {
  id: 'map-decisionCenter',
  title: () => lenses.decisionCenter.title,
  missingName: 'who decides',
  about: (view) => `A map for ${counted(openDecisions(view).length, 'open decision', 'open decisions')}`,
  hasContent: (view) => openDecisions(view).length > 0 && Object.keys(view.plan.stakeholders).length > 0,
  isInternal: true,
  isExtra: true,
  Body: DecisionMaps,
};

function DecisionMaps({ view, ...frame }: SectionProps) {
  const [first, ...others] = openDecisions(view);
  if (first === undefined) return null;
  return (
    <>
      <SectionFrame {...frame} page="wide">
        <DecisionMap view={view} decision={first} heading="titledSection" />
      </SectionFrame>
      {others.map((decision) => (
        <div key={decision.id} className="section wide-page map-continued">
          <DecisionMap view={view} decision={decision} heading="title" />
        </div>
      ))}
    </>
  );
}

type DecisionMapProps = {
  view: DocumentView;
  decision: DecisionCenter;
  heading: 'titledSection' | 'title';
};

/** Who has a seat in a decision. Those without one would take a third of the page, and are counted. */
function DecisionMap({ view, decision, heading }: DecisionMapProps) {
  const whole = printedScene(view, 'decisionCenter', view.plan, { decisionId: decision.id });
  const { scene, asideCount } = coreScene(whole);
  const { title, deadline } = decision;
  const aside =
    asideCount === 0
      ? ''
      : `${counted(asideCount, 'further person has', 'further people have')} no seat and ${asideCount === 1 ? 'is' : 'are'} not drawn.`;
  return (
    <div className="titled-map">
      <h3>
        {title}
        {deadline !== null && <span className="map-deadline"> to be decided by {longDate(deadline)}</span>}
      </h3>
      <MapPicture
        view={view}
        scene={scene}
        heading={heading}
        note={[noteOf(scene), aside].join(' ').trim()}
      />
    </div>
  );
}
