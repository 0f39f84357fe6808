import { Kbd } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { lenses } from '../../../../shared/map/lenses.ts';
import { sampleSize } from '../../../../shared/map/map-legend.ts';
import type { MapPalette } from '../../../../shared/map/map-palette.ts';
import { edgePicture } from '../../../../shared/map/picture/edge-picture.ts';
import type { RelationshipKind } from '../../../../shared/model/records/relationship.ts';
import type { MapLens } from '../../../../shared/model/records/stakeholder.ts';
import { mapLensLabels, relationshipVerbs } from '../../../../shared/text/labels.ts';
import type { Connection } from '../map-changes.ts';
import styles from './kind-menu.module.css';

type ConnectKind = Connection['kind'];
type KindMenuProps = {
  fromName: string;
  toName: string;
  lens: MapLens;
  palette: MapPalette;
  onChoose: (kind: ConnectKind) => void;
  onCancel: () => void;
};

const kinds: readonly ConnectKind[] = [
  'reportsTo',
  'dottedLine',
  'influences',
  'conflict',
  'informal',
  'introduces',
];

/** Kinds that this lens draws first. */
const ordered = (lens: MapLens): ConnectKind[] =>
  [...kinds].sort((a, b) => Number(lenses[lens].kinds.includes(b)) - Number(lenses[lens].kinds.includes(a)));

/** What the new line means; a digit, or the arrow keys and Enter, choose. */
export function KindMenu({ fromName, toName, lens, palette, onChoose, onCancel }: KindMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const choices = ordered(lens);
  useEffect(() => menu.current?.querySelector('button')?.focus(), []);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    event.stopPropagation();
    const items = [...(menu.current?.querySelectorAll('button') ?? [])];
    const index = items.findIndex((one) => one.matches(':focus'));
    const chosen = choices[Number(event.key) - 1];
    if (chosen !== undefined) onChoose(chosen);
    else if (event.key === 'Escape' || event.key === 'Tab') onCancel();
    else if (event.key === 'ArrowDown') items[(index + 1) % items.length]?.focus();
    else if (event.key === 'ArrowUp') items[(index - 1 + items.length) % items.length]?.focus();
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles.card}>
      <p className={styles.title}>
        {fromName} <span aria-hidden="true">→</span> {toName}
      </p>
      <div
        ref={menu}
        role="menu"
        aria-label={`How ${fromName} and ${toName} are connected`}
        onKeyDown={onKeyDown}
      >
        {choices.map((kind, index) => (
          <button
            key={kind}
            type="button"
            role="menuitem"
            className={styles.item}
            onClick={() => onChoose(kind)}
          >
            <img className={styles.sample} src={sampleOf(kind, palette)} alt="" />
            <span className={styles.words}>
              {relationshipVerbs[kind]}
              {!lenses[lens].kinds.includes(kind) && (
                <span className={styles.where}>{otherLens(kind)} lens</span>
              )}
            </span>
            <Kbd size="xs" aria-hidden="true">
              {index + 1}
            </Kbd>
          </button>
        ))}
      </div>
    </div>
  );
}

/** The lens that draws a kind. */
function otherLens(kind: RelationshipKind): string {
  return lenses.organization.kinds.includes(kind) ? mapLensLabels.organization : mapLensLabels.influence;
}

function sampleOf(kind: RelationshipKind, palette: MapPalette): string {
  const { width, height } = sampleSize;
  const line = edgePicture(
    { kind, strength: 2, route: { kind: 'straight' } },
    { x: -16, y: 0 },
    { x: 16, y: 0 },
    palette,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${-width / 2} ${-height / 2} ${width} ${height}">${line}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
