import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useMemo, useRef } from 'react';
import {
  type Found,
  isFiltering,
  kept,
  type MapFilter,
  noFilter,
  peopleOn,
} from '../../../../shared/map/map-filter.ts';
import type { MapPalette } from '../../../../shared/map/map-palette.ts';
import type { MapScene } from '../../../../shared/map/map-scene.ts';
import { stanceMark } from '../../../../shared/map/picture/node-picture.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { type Stance, stances } from '../../../../shared/model/records/stakeholder.ts';
import { stanceLabels } from '../../../../shared/text/labels.ts';
import { numberText } from '../../../../shared/text/numbers.ts';
import styles from './filter-card.module.css';

type FilterCardProps = {
  scene: MapScene;
  palette: MapPalette;
  filter: MapFilter;
  onFilter: (filter: MapFilter) => void;
  onOpen: (personId: Id) => void;
  onClose: () => void;
};

/** Finds people on the map, and leaves everybody else as a ghost; the same in every lens. */
export function FilterCard({ scene, palette, filter, onFilter, onOpen, onClose }: FilterCardProps) {
  const found = useMemo(() => kept(scene, filter), [scene, filter]);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const [first] = found;
  return (
    <section
      className={styles.card}
      aria-label="Find and filter"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <TextInput
        ref={field}
        aria-label="Find on the map"
        placeholder="Name, title or unit"
        leftSection={<IconSearch size={15} />}
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && first !== undefined) onOpen(first.personId);
        }}
        rightSection={
          <button type="button" className={styles.close} aria-label="Close find and filter" onClick={onClose}>
            <IconX size={14} />
          </button>
        }
      />
      <Stances scene={scene} palette={palette} filter={filter} onFilter={onFilter} />
      <Units scene={scene} filter={filter} onFilter={onFilter} />
      <Checkbox
        size="sm"
        label="Key players only"
        checked={filter.isKeyPlayersOnly}
        onChange={(event) => onFilter({ ...filter, isKeyPlayersOnly: event.currentTarget.checked })}
      />
      {isFiltering(filter) && <FoundInside found={found} onOpen={onOpen} />}
      <footer className={styles.foot}>
        <span role="status">
          {isFiltering(filter)
            ? `${numberText(peopleIn(found))} of ${numberText(peopleOn(scene))} people`
            : 'Everybody is shown'}
        </span>
        {isFiltering(filter) && (
          <button type="button" className={styles.clear} onClick={() => onFilter(noFilter)}>
            Show everybody
          </button>
        )}
      </footer>
    </section>
  );
}

/** A folded unit whose own name is meant is nobody. */
const peopleIn = (found: readonly Found[]): number => found.filter(({ isUnit }) => !isUnit).length;

const mostInside = 4;

/** The first of those who stand in folded units: they are not to be seen, so they are listed. */
function FoundInside({ found, onOpen }: { found: readonly Found[]; onOpen: (personId: Id) => void }) {
  const inside = found.filter(({ boxId }) => boxId !== null);
  if (inside.length === 0) return null;
  const rest = inside.length - mostInside;
  return (
    <section aria-label="In folded units">
      <ul className={styles.inside}>
        {inside.slice(0, mostInside).map(({ personId, name, title, unitName }) => (
          <li key={personId}>
            <button type="button" className={styles.person} onClick={() => onOpen(personId)}>
              <span className={styles.name}>{name}</span>
              <span className={styles.where}>{unitName === '' ? title : unitName}</span>
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles.rest}>and {numberText(rest)} more in folded units</p>}
    </section>
  );
}

type PartProps = Pick<FilterCardProps, 'scene' | 'filter' | 'onFilter'>;

function Stances({ scene, palette, filter, onFilter }: PartProps & { palette: MapPalette }) {
  const there = stances.filter((stance) =>
    [...scene.nodes.filter(({ memberCount }) => memberCount === 0), ...scene.inside].some(
      (one) => one.stance === stance,
    ),
  );
  const toggle = (stance: Stance): void => {
    const isOn = filter.stances.includes(stance);
    const next = isOn ? filter.stances.filter((one) => one !== stance) : [...filter.stances, stance];
    onFilter({ ...filter, stances: next });
  };
  return (
    <fieldset className={styles.stances}>
      <legend className={styles.legend}>Stance</legend>
      {there.map((stance) => (
        <button
          key={stance}
          type="button"
          className={styles.stance}
          aria-pressed={filter.stances.includes(stance)}
          onClick={() => toggle(stance)}
        >
          <img src={pictureOf(stance, palette)} alt="" width={14} height={14} />
          {stance === 'unknown' ? 'Not known' : stanceLabels[stance]}
        </button>
      ))}
    </fieldset>
  );
}

function Units({ scene, filter, onFilter }: PartProps) {
  const names = [...new Set([...scene.nodes, ...scene.inside].map((one) => one.unitName))]
    .filter((name) => name !== '')
    .sort();
  if (names.length === 0) return null;
  return (
    <NativeSelect
      aria-label="Unit"
      value={filter.unitName}
      data={[{ value: '', label: 'All units' }, ...names]}
      onChange={(event) => onFilter({ ...filter, unitName: event.currentTarget.value })}
    />
  );
}

function pictureOf(stance: Stance, palette: MapPalette): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="28" height="28" viewBox="-8 -8 16 16">${stanceMark(stance, palette)}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
