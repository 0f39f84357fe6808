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
import { isFiltering } from '../../../../shared/map/map-filter.ts';
import type { MapModel } from '../use-stakeholder-map.ts';

/** Something that can be done with the map as a whole. */
export type MapTool = {
  id: 'out' | 'in' | 'all' | 'tidy' | 'find' | 'time' | 'figures' | 'fold' | 'key';
  label: string;
  /** The key that does the same. */
  keys: string | null;
  icon: ReactNode;
  onUse: () => void;
  /** Null where there is nothing to be on or off. */
  isOn: boolean | null;
  /** Whether it waits behind “More” where there is not room for all. */
  isLesser: boolean;
  /** Whether it is used several times in a row. */
  isRepeated: boolean;
};

const usual = { keys: null, isOn: null, isLesser: false, isRepeated: false };
const zoomStep = 1.3;
const size = 16;

/** What stands beside the lenses, in order; what means nothing here is left out. */
export function mapTools(map: MapModel): MapTool[] {
  return [...viewTools(map), ...readingTools(map)];
}

function viewTools({ controller, fit, actions }: MapModel): MapTool[] {
  const zoom = { ...usual, isLesser: true, isRepeated: true };
  return [
    {
      ...zoom,
      id: 'out',
      label: 'Zoom out',
      keys: '−',
      icon: <IconMinus size={size} />,
      onUse: () => controller?.zoomBy(1 / zoomStep),
    },
    {
      ...zoom,
      id: 'in',
      label: 'Zoom in',
      keys: '+',
      icon: <IconPlus size={size} />,
      onUse: () => controller?.zoomBy(zoomStep),
    },
    {
      ...usual,
      id: 'all',
      label: 'Show everybody',
      keys: '0',
      icon: <IconZoomScan size={size} />,
      onUse: fit,
    },
    {
      ...usual,
      id: 'tidy',
      label: 'Tidy who is selected',
      keys: 'T',
      icon: <IconLayoutGrid size={size} />,
      onUse: actions.tidy,
      isLesser: true,
    },
  ];
}

function readingTools({ view, send, time, folding }: MapModel): MapTool[] {
  const isFiltered = isFiltering(view.filter);
  const tools: (MapTool | false)[] = [
    {
      ...usual,
      id: 'find',
      label: isFiltered ? 'Find and filter, on' : 'Find and filter',
      keys: 'F',
      icon: isFiltered ? <IconFilterFilled size={size} /> : <IconFilter size={size} />,
      onUse: () => send({ kind: 'filterCard', isOpen: !view.isFilterOpen }),
      isOn: view.isFilterOpen || isFiltered,
    },
    // In this lens time is at hand anyway.
    view.lens !== 'perception' && {
      ...usual,
      id: 'time',
      label: 'Go back in time',
      keys: 'H',
      icon: <IconHistory size={size} />,
      onUse: () => send({ kind: 'time' }),
      isOn: time.isOn,
      isLesser: true,
    },
    {
      ...usual,
      id: 'figures',
      label: 'Everybody in figures',
      keys: 'M',
      icon: <IconTable size={size} />,
      onUse: () => send({ kind: 'table', isOpen: true }),
      isLesser: true,
    },
    folding.foldable.size > 0 && {
      ...usual,
      id: 'fold',
      label: folding.isAllFolded ? 'Unfold all units' : 'Fold all units',
      keys: 'Shift+B',
      icon: <IconFold size={size} />,
      onUse: folding.toggleAll,
      isOn: folding.isAllFolded,
      isLesser: true,
    },
    {
      ...usual,
      id: 'key',
      label: 'Key to the map',
      icon: <IconListDetails size={size} />,
      onUse: () => send({ kind: 'legend' }),
      isOn: view.isLegendOpen,
    },
  ];
  return tools.filter((tool) => tool !== false);
}
