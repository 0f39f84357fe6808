import { lenses } from '../../../shared/map/lenses.ts';
import { listOf } from '../../../shared/model/plan.ts';
import { SectionFrame } from '../parts/section-frame.tsx';
import { hiddenNote, MapPicture, printedScene } from '../pictures/map-picture.tsx';
import type { DocumentSection, SectionProps } from '../section.ts';
import type { DocumentView } from '../view.ts';
import { RivalsMap } from './lens-maps.tsx';

/** The lines that the influence map draws. */
function linesOf({ plan }: DocumentView) {
  return listOf(plan, 'relationships').filter((edge) => lenses.influence.kinds.includes(edge.kind));
}

export const influenceSection: DocumentSection = {
  id: 'influence',
  title: () => 'Who moves whom',
  missingName: 'who moves whom',
  about: (view) => `${linesOf(view).length} lines beside the organization chart`,
  hasContent: (view) => linesOf(view).length > 0,
  isInternal: true,
  Body: InfluenceBody,
};

function InfluenceBody({ view, ...frame }: SectionProps) {
  const scene = printedScene(view, 'influence', view.plan);
  return (
    <>
      <SectionFrame {...frame} page="wide">
        <MapPicture view={view} scene={scene} note={hiddenNote(scene)} />
      </SectionFrame>
      <RivalsMap view={view} />
    </>
  );
}
