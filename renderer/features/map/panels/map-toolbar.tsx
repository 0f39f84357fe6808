import { SegmentedControl, Tooltip } from '@mantine/core';
import {
  IconFilter,
  IconFilterFilled,
  IconFold,
  IconHistory,
  IconLayoutGrid,
  IconListDetails,
  IconMinus,
  IconPlus,
  IconTable,
  IconZoomScan,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { lensOrder } from '../../../../shared/map/lenses.ts';
import type { MapLens } from '../../../../shared/model/records/stakeholder.ts';
import { mapLensLabels } from '../../../../shared/text/labels.ts';
import styles from './map-toolbar.module.css';

type MapToolbarProps = {
  lens: MapLens;
  onLens: (lens: MapLens) => void;
  onZoom: (factor: number) => void;
  onFit: () => void;
  onTidy: () => void;
  isLegendOpen: boolean;
  onLegend: () => void;
  isFilterOpen: boolean;
  /** Whether a filter is at work. */
  isFiltered: boolean;
  onFilter: () => void;
  onTable: () => void;
  isTimeOpen: boolean;
  /** Null where time is at hand anyway. */
  onTime: (() => void) | null;
  /** Whether all units are folded; without units there is nothing to fold. */
  isFolded: boolean;
  onFold: (() => void) | null;
  /** What stands beside the lenses. */
  children?: ReactNode;
};

const choices = lensOrder.map((lens) => ({ value: lens, label: mapLensLabels[lens] }));
const zoomStep = 1.3;

/** Lenses, zoom and the key, at the upper left. */
export function MapToolbar(props: MapToolbarProps) {
  return (
    <div className={styles.toolbar} role="toolbar" aria-label="Map">
      <SegmentedControl
        aria-label="Lens"
        size="sm"
        data={choices}
        value={props.lens}
        onChange={props.onLens}
        transitionDuration={120}
        classNames={{
          root: styles.lenses ?? '',
          indicator: styles.indicator ?? '',
          label: styles.lens ?? '',
        }}
      />
      {props.children}
      <div className={styles.buttons}>
        <ToolButton label="Zoom out" keys="−" onClick={() => props.onZoom(1 / zoomStep)}>
          <IconMinus size={16} />
        </ToolButton>
        <ToolButton label="Zoom in" keys="+" onClick={() => props.onZoom(zoomStep)}>
          <IconPlus size={16} />
        </ToolButton>
        <ToolButton label="Show everybody" keys="0" onClick={props.onFit}>
          <IconZoomScan size={16} />
        </ToolButton>
        <ToolButton label="Tidy who is selected" keys="T" onClick={props.onTidy}>
          <IconLayoutGrid size={16} />
        </ToolButton>
        <ToolButton
          label={props.isFiltered ? 'Find and filter, on' : 'Find and filter'}
          keys="F"
          onClick={props.onFilter}
          isPressed={props.isFilterOpen || props.isFiltered}
        >
          {props.isFiltered ? <IconFilterFilled size={16} /> : <IconFilter size={16} />}
        </ToolButton>
        {props.onTime !== null && (
          <ToolButton label="Go back in time" keys="H" onClick={props.onTime} isPressed={props.isTimeOpen}>
            <IconHistory size={16} />
          </ToolButton>
        )}
        <ToolButton label="Everybody in figures" keys="M" onClick={props.onTable}>
          <IconTable size={16} />
        </ToolButton>
        {props.onFold !== null && (
          <ToolButton
            label={props.isFolded ? 'Unfold all units' : 'Fold all units'}
            keys="Shift+B"
            onClick={props.onFold}
            isPressed={props.isFolded}
          >
            <IconFold size={16} />
          </ToolButton>
        )}
        <ToolButton label="Key to the map" onClick={props.onLegend} isPressed={props.isLegendOpen}>
          <IconListDetails size={16} />
        </ToolButton>
      </div>
    </div>
  );
}

type ToolButtonProps = {
  label: string;
  keys?: string;
  onClick: () => void;
  isPressed?: boolean;
  children: ReactNode;
};

function ToolButton({ label, keys, onClick, isPressed, children }: ToolButtonProps) {
  return (
    <Tooltip label={keys === undefined ? label : `${label} (${keys})`}>
      <button
        type="button"
        className={styles.button}
        aria-label={label}
        aria-pressed={isPressed}
        onClick={onClick}
      >
        {children}
      </button>
    </Tooltip>
  );
}
