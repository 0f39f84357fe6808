import type { Plan } from '../../../shared/model/plan.ts';
import { SectionFrame } from '../parts/section-frame.tsx';
import { mapParts } from '../pictures/map-parts.ts';
import { hiddenNote, MapPicture, printedScene } from '../pictures/map-picture.tsx';
import type { DocumentSection, SectionProps } from '../section.ts';
import type { DocumentView } from '../view.ts';

/** We draw whom we assessed; customers see everybody, since whom we assessed is ours to know. */
const peopleOnMap = ({ plan, isInternal }: DocumentView): number =>
  isInternal
    ? new Set(Object.values(plan.stakeholders).map((stakeholder) => stakeholder.personId)).size
    : Object.keys(plan.people).length;

export const mapSection: DocumentSection = {
  id: 'map',
  title: () => 'The organization',
  missingName: 'the people',
  about: (view) => {
    const units = Object.keys(view.plan.businessUnits).length;
    return `Map of ${peopleOnMap(view)} people${units === 0 ? '' : ` in ${units} units`}`;
  },
  // One person alone is no map.
  hasContent: (view) => peopleOnMap(view) > 1,
  isExtra: true,
  Body: MapBody,
};

function MapBody({ view, ...frame }: SectionProps) {
  const sceneOf = (part: Plan) => printedScene(view, 'organization', part);
  const scenes = mapParts(view.plan, sceneOf).map(sceneOf);
  const hidden = hiddenNote(sceneOf(view.plan));
  const noteOf = (index: number) => {
    const part = scenes.length === 1 ? '' : `Part ${index + 1} of ${scenes.length}.`;
    return [part, hidden].filter((text) => text !== '').join(' ');
  };
  const [first, ...others] = scenes;
  if (first === undefined) return null;
  return (
    <>
      <SectionFrame {...frame} page="wide">
        <MapPicture view={view} scene={first} note={noteOf(0)} />
      </SectionFrame>
      {others.map((scene, index) => (
        <div key={scene.nodes.at(-1)?.personId} className="section wide-page map-continued">
          <MapPicture view={view} scene={scene} heading="none" note={noteOf(index + 1)} />
        </div>
      ))}
    </>
  );
}
