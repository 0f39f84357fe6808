import { NativeSelect, SegmentedControl } from '@mantine/core';
import { lensOrder } from '../../../../shared/map/lenses.ts';
import type { MapLens } from '../../../../shared/model/records/stakeholder.ts';
import { mapLensLabels } from '../../../../shared/text/labels.ts';
import switches from './lens-bar.module.css';
import styles from './lens-switch.module.css';

type LensSwitchProps = {
  lens: MapLens;
  onLens: (lens: MapLens) => void;
  /** Whether there is not room for all lenses side by side. */
  isList: boolean;
};

const choices = lensOrder.map((lens) => ({ value: lens, label: mapLensLabels[lens] }));

/** The ways to look at the same people: side by side, or as a list where that is too wide. */
export function LensSwitch({ lens, onLens, isList }: LensSwitchProps) {
  if (!isList)
    return (
      <SegmentedControl
        aria-label="Lens"
        size="sm"
        data={choices}
        value={lens}
        onChange={onLens}
        transitionDuration={120}
        classNames={{
          root: styles.lenses ?? '',
          indicator: styles.indicator ?? '',
          label: styles.lens ?? '',
        }}
      />
    );
  return (
    <NativeSelect
      aria-label="Lens"
      size="sm"
      classNames={{ root: styles.list ?? '', input: switches.select ?? '' }}
      value={lens}
      data={choices}
      onChange={({ currentTarget: { value } }) => {
        const wanted = lensOrder.find((choice) => choice === value);
        if (wanted !== undefined) onLens(wanted);
      }}
    />
  );
}
