import { Select } from '@mantine/core';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { MapPalette } from '../../../../shared/map/map-palette.ts';
import type { MapScene } from '../../../../shared/map/map-scene.ts';
import type { Id } from '../../../../shared/model/field.ts';
import type { Connection } from '../map-changes.ts';
import type { Joining } from '../use-map-view.ts';
import styles from './join-card.module.css';
import { KindMenu } from './kind-menu.tsx';

type JoinCardProps = {
  joining: Joining;
  scene: MapScene;
  palette: MapPalette;
  onTarget: (to: Id) => void;
  onConnect: (connection: Connection) => void;
  onCancel: () => void;
};

/** Asks for what is missing to connect two people: with whom, then how. */
export function JoinCard({ joining, scene, palette, onTarget, onConnect, onCancel }: JoinCardProps) {
  const { from, to } = joining;
  const place = useRef<HTMLDivElement>(null);
  const [offset, setOffset] = useState(joining.at);
  useLayoutEffect(() => {
    const card = place.current;
    const frame = card?.offsetParent;
    if (card === null || frame === null || frame === undefined) return;
    const within = (value: number, size: number, whole: number): number =>
      Math.max(12, Math.min(value, whole - size - 12));
    setOffset({
      x: within(joining.at.x + 12, card.offsetWidth, frame.clientWidth),
      y: within(joining.at.y + 8, card.offsetHeight, frame.clientHeight),
    });
  }, [joining]);
  const nameOf = (id: Id): string => scene.nodes.find((node) => node.personId === id)?.name ?? '';
  return (
    <div ref={place} className={styles.place} style={{ left: offset.x, top: offset.y }}>
      {to === null ? (
        <TargetPicker
          from={from}
          fromName={nameOf(from)}
          scene={scene}
          onTarget={onTarget}
          onCancel={onCancel}
        />
      ) : (
        <KindMenu
          fromName={nameOf(from)}
          toName={nameOf(to)}
          lens={scene.lens}
          palette={palette}
          onChoose={(kind) => onConnect({ from, to, kind })}
          onCancel={onCancel}
        />
      )}
    </div>
  );
}

type TargetPickerProps = {
  from: Id;
  fromName: string;
  scene: MapScene;
  onTarget: (to: Id) => void;
  onCancel: () => void;
};

function TargetPicker({ from, fromName, scene, onTarget, onCancel }: TargetPickerProps) {
  const people = scene.nodes
    .filter((node) => node.personId !== from)
    .map((node) => ({
      value: node.personId,
      label: [node.name, node.title].filter((part) => part !== '').join(', '),
    }))
    .sort((a, b) => a.label.localeCompare(b.label));
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') onCancel();
  };
  return (
    <div className={styles.picker}>
      <Select
        label={`Connect ${fromName} with`}
        placeholder="Type a name"
        data={people}
        searchable
        autoFocus
        defaultDropdownOpened
        // As many as fit without scrolling; typing narrows them down.
        limit={6}
        selectFirstOptionOnChange
        nothingFoundMessage="Nobody by that name"
        withScrollArea={false}
        comboboxProps={{ shadow: 'md', withinPortal: false }}
        onChange={(id) => id !== null && onTarget(id)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
