import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useMemo, useRef } from 'react';
import { isFiltering, kept, type MapFilter, noFilter } from '../../../../shared/map/map-filter.ts';
import type { MapPalette } from '../../../../shared/map/map-palette.ts';
import type { MapScene } from '../../../../shared/map/map-scene.ts';
import { stanceMark } from '../../../../shared/map/picture/node-picture.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { type Stance, stances } from '../../../../shared/model/records/stakeholder.ts';
import { stanceLabels } from '../../../../shared/text/labels.ts';
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
      <footer className={styles.foot}>
        <span role="status">
          {isFiltering(filter) ? `${found.length} of ${scene.nodes.length} people` : 'Everybody is shown'}
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

type PartProps = Pick<FilterCardProps, 'scene' | 'filter' | 'onFilter'>;

function Stances({ scene, palette, filter, onFilter }: PartProps & { palette: MapPalette }) {
  const there = stances.filter((stance) => scene.nodes.some((node) => node.stance === stance));
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
  const names = [...new Set(scene.nodes.map((node) => node.unitName))].filter((name) => name !== '').sort();
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
