import { SectionFrame } from '../parts/section-frame.tsx';
import { MapPicture } from '../pictures/map-picture.tsx';
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
  return (
    <SectionFrame {...frame} page="wide">
      <MapPicture view={view} lens="organization" />
    </SectionFrame>
  );
}
