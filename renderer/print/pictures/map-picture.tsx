import { useLayoutEffect, useRef } from 'react';
import { type MapOptions, type MapScene, mapScene } from '../../../shared/map/map-scene.ts';
import { shotFigure } from '../../../shared/map/sharing/map-page.ts';
import { plainShot } from '../../../shared/map/sharing/map-shot.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { MapLens } from '../../../shared/model/records/stakeholder.ts';
import { accountInSentence, type DocumentView } from '../view.ts';

/** More people than this on one sheet cannot be read; the tables name all of them. */
const mostOnPaper = 140;

const subjects: Readonly<Record<MapLens, string>> = {
  organization: 'who reports to whom',
  influence: 'who moves whom',
  decisionCenter: 'who decides, and who stands how near',
  coverage: 'who of us knows whom',
  perception: 'who sees us how',
  rivals: 'who is ours, who is a rival’s',
};

/** The map of a plan, or of a part of it, as the document draws it. */
export function printedScene(
  { audience, today }: DocumentView,
  lens: MapLens,
  plan: Plan,
  chosen: Pick<MapOptions, 'decisionId' | 'since'> = {},
): MapScene {
  return mapScene(plan, { lens, audience, today, limit: mostOnPaper, ...chosen });
}

const pixelsPerMm = 96 / 25.4;
const onPage = (height: number) => ({ width: 269 * pixelsPerMm, height: height * pixelsPerMm });
/** What a landscape page of A4 leaves, as styles/map.css has it; Letter takes the same at a slightly other size. */
const figureSizes = {
  section: onPage(156),
  none: onPage(170),
  title: onPage(161),
} as const;

type MapPictureProps = {
  view: DocumentView;
  scene: MapScene;
  /** What stands above it on the page: the section's heading unless something else is said. */
  heading?: keyof typeof figureSizes;
  /** What is said below the picture. */
  note?: string;
};

/** A map of people as vector, over a whole landscape page. */
export function MapPicture({ view, scene, heading = 'section', note = '' }: MapPictureProps) {
  const host = useRef<HTMLDivElement>(null);
  const markup = shotFigure(plainShot(scene), figureSizes[heading]);
  const people = scene.nodes.length === 1 ? '1 person' : `${scene.nodes.length} people`;
  const label = `Map of ${people} at ${accountInSentence(view)}: ${subjects[scene.lens]}. The table of people lists the same.`;
  useLayoutEffect(() => {
    const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
    // Its own description is that of a file; in the document it is read with the tables around it.
    parsed.setAttribute('aria-label', label);
    for (const own of parsed.querySelectorAll(':scope > title, :scope > desc')) own.remove();
    host.current?.replaceChildren(document.importNode(parsed, true));
  }, [markup, label]);
  return (
    <figure className="map-picture">
      <div ref={host} />
      {note !== '' && <figcaption className="picture-note">{note}</figcaption>}
    </figure>
  );
}

/** What is said of people whom the picture leaves out; '' for none. */
export function hiddenNote({ hiddenCount }: MapScene): string {
  if (hiddenCount === 0) return '';
  return `${hiddenCount} more people are in the table and not drawn here, so that the picture stays readable.`;
}
