import { NativeSelect } from '@mantine/core';
import { type CircleSize, circleSizes } from '../../../../shared/map/circle-size.ts';
import styles from './lens-bar.module.css';

type SizeSwitchProps = { sizeBy: CircleSize; onSize: (sizeBy: CircleSize) => void };

const words: Readonly<Record<CircleSize, string>> = {
  declared: 'By our judgment',
  computed: 'By computed pull',
};

/** Whether circles are as large as the say we gave somebody, or as the pull that the lines give them. */
export function SizeSwitch({ sizeBy, onSize }: SizeSwitchProps) {
  return (
    <div className={styles.choice}>
      <NativeSelect
        aria-label="Size of the circles"
        title="Size of the circles"
        size="sm"
        classNames={{ input: styles.select ?? '' }}
        value={sizeBy}
        data={circleSizes.map((value) => ({ value, label: words[value] }))}
        onChange={({ currentTarget: { value } }) => {
          const wanted = circleSizes.find((size) => size === value);
          if (wanted !== undefined) onSize(wanted);
        }}
      />
    </div>
  );
}
