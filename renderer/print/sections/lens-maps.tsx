import { coreScene } from '../../../shared/map/core-scene.ts';
import { lenses } from '../../../shared/map/lenses.ts';
import type { MapScene } from '../../../shared/map/map-scene.ts';
import { usualSince } from '../../../shared/map/time/time-line.ts';
import { listOf } from '../../../shared/model/plan.ts';
import type { DecisionCenter } from '../../../shared/model/records/decision-center.ts';
import type { MapLens } from '../../../shared/model/records/stakeholder.ts';
import { longDate } from '../../../shared/text/dates.ts';
import { counted } from '../../../shared/text/numbers.ts';
import { hiddenNote, MapPicture, printedScene } from '../pictures/map-picture.tsx';
import type { DocumentView, ViewProps } from '../view.ts';

const noteOf = (scene: MapScene): string =>
  [...scene.summary, hiddenNote(scene)].filter((text) => text !== '').join(' ');

type TitledMapProps = ViewProps & { title: string; remark?: string; scene: MapScene; note: string };

/** A map on a landscape page of its own, within the section that it belongs to. */
function TitledMap({ view, title, remark = '', scene, note }: TitledMapProps) {
  return (
    <div className="section wide-page map-continued">
      <div className="titled-map">
        <h3>
          {title}
          {remark !== '' && <span className="map-remark"> {remark}</span>}
        </h3>
        <MapPicture view={view} scene={scene} heading="title" note={note} />
      </div>
    </div>
  );
}

const sinceOf = ({ plan, today }: DocumentView, lens: MapLens) =>
  lens === 'perception' ? usualSince(plan, today) : null;

/** One lens of the map as of today. */
function LensMap({ view, lens }: ViewProps & { lens: MapLens }) {
  const scene = printedScene(view, lens, view.plan, { since: sinceOf(view, lens) });
  return <TitledMap view={view} title={lenses[lens].title} scene={scene} note={noteOf(scene)} />;
}

/** Our people and theirs, with every contact. */
export function CoverageMap({ view }: ViewProps) {
  const isMap = Object.keys(view.plan.stakeholders).length > 1;
  return isMap ? <LensMap view={view} lens="coverage" /> : null;
}

/** Everybody on the ladder, with how they moved. */
export function PerceptionMap({ view }: ViewProps) {
  const known = listOf(view.plan, 'stakeholders').filter(
    ({ perceptionCurrent }) => perceptionCurrent !== null,
  );
  return known.length > 1 ? <LensMap view={view} lens="perception" /> : null;
}

/** Contested people, and whom a rival has alone. */
export function RivalsMap({ view }: ViewProps) {
  const isTied = listOf(view.plan, 'relationships').some(({ kind }) => kind === 'competitorTie');
  return isTied ? <LensMap view={view} lens="rivals" /> : null;
}

/** A map for each decision that is still open; the others are told in words. */
export function DecisionMaps({ view }: ViewProps) {
  if (Object.keys(view.plan.stakeholders).length === 0) return null;
  const open = listOf(view.plan, 'decisionCenters').filter(({ status }) => status === 'open');
  return open.map((decision) => <DecisionMap key={decision.id} view={view} decision={decision} />);
}

/** Who has a seat in a decision. Those without one would take a third of the page, and are counted. */
function DecisionMap({ view, decision }: ViewProps & { decision: DecisionCenter }) {
  const whole = printedScene(view, 'decisionCenter', view.plan, { decisionId: decision.id });
  const { scene, asideCount } = coreScene(whole);
  const { title, deadline } = decision;
  const aside =
    asideCount === 0
      ? ''
      : `${counted(asideCount, 'further person has', 'further people have')} no seat and ${asideCount === 1 ? 'is' : 'are'} not drawn.`;
  return (
    <TitledMap
      view={view}
      title={title}
      remark={deadline === null ? '' : `to be decided by ${longDate(deadline)}`}
      scene={scene}
      note={[noteOf(scene), aside].join(' ').trim()}
    />
  );
}
