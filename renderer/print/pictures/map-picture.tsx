import { useLayoutEffect, useRef } from 'react';
import { mapScene } from '../../../shared/map/map-scene.ts';
import { sceneSvg } from '../../../shared/map/map-svg.ts';
import type { MapLens } from '../../../shared/model/records/stakeholder.ts';
import { accountInSentence, type DocumentView } from '../view.ts';

/** More people than this on one sheet cannot be read; the tables name all of them. */
const mostOnPaper = 140;

const subjects: Readonly<Record<MapLens, string>> = {
  organization: 'who reports to whom',
  influence: 'who moves whom',
};

/** The map of the people as vector, over a whole landscape page. */
export function MapPicture({ view, lens }: { view: DocumentView; lens: MapLens }) {
  const host = useRef<HTMLDivElement>(null);
  const { plan, audience, today } = view;
  const scene = mapScene(plan, { lens, audience, today, limit: mostOnPaper });
  const markup = sceneSvg(scene, false);
  useLayoutEffect(() => {
    const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
    // The figure around it carries the description; the drawing's own would be read a second time.
    parsed.setAttribute('aria-hidden', 'true');
    for (const own of parsed.querySelectorAll(':scope > title, :scope > desc')) own.remove();
    host.current?.replaceChildren(document.importNode(parsed, true));
    for (const text of host.current?.querySelectorAll('text[stroke]') ?? []) putOnPlate(text);
  }, [markup]);
  const people = scene.nodes.length === 1 ? '1 person' : `${scene.nodes.length} people`;
  const label = `Map of ${people} at ${accountInSentence(view)}: ${subjects[lens]}. The table of people lists the same.`;
  return (
    <figure className="map-picture">
      <div ref={host} role="img" aria-label={label} />
      {scene.hiddenCount > 0 && (
        <figcaption className="picture-note">
          {scene.hiddenCount} more people are in the table and not drawn here, so that the picture stays
          readable.
        </figcaption>
      )}
    </figure>
  );
}

/**
 * Gives a label a plate instead of its outline. An outlined text becomes two texts in a PDF, the second one
 * drawn with a nameless font; lines behind the label are kept off it just as well this way.
 */
function putOnPlate(text: Element): void {
  if (!(text instanceof SVGTextElement)) return;
  const { x, y, width, height } = text.getBBox();
  const plate = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const place = { x: x - 2, y, width: width + 4, height, rx: 3, fill: text.getAttribute('stroke') ?? '#fff' };
  for (const [name, value] of Object.entries(place)) plate.setAttribute(name, String(value));
  plate.setAttribute('fill-opacity', '0.82');
  for (const name of ['stroke', 'stroke-width', 'stroke-linejoin', 'paint-order']) text.removeAttribute(name);
  text.before(plate);
}
