import { IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { type LegendItem, mapLegend, sampleSize } from '../../../../shared/map/map-legend.ts';
import type { MapPalette } from '../../../../shared/map/map-palette.ts';
import type { MapScene } from '../../../../shared/map/map-scene.ts';
import { readingLegend } from '../../../../shared/map/picture/reading-legend.ts';
import styles from './legend-card.module.css';

type LegendCardProps = {
  scene: MapScene;
  palette: MapPalette;
  /** What is drawn over the map about the person who is chosen. */
  drawn: 'way' | 'loss' | null;
  onClose: () => void;
};

/** What everything on this map means, and nothing that is not on it. */
export function LegendCard({ scene, palette, drawn, onClose }: LegendCardProps) {
  const items = useMemo(
    () => [...mapLegend(scene, palette), ...readingLegend(drawn, palette)],
    [scene, palette, drawn],
  );
  return (
    <section className={styles.card} aria-label="Key to the map">
      <header className={styles.head}>
        <span>Key</span>
        <button type="button" className={styles.close} aria-label="Close the key" onClick={onClose}>
          <IconX size={14} />
        </button>
      </header>
      <ul className={styles.items}>
        {items.map((item) => (
          <li key={item.id} className={styles.item}>
            <img className={styles.sample} src={pictureOf(item)} alt="" />
            {item.text}
          </li>
        ))}
      </ul>
      <p className={styles.hint}>
        Drag somebody to move them, the + at their rim to connect them, and with Shift to select several.
        Double-click renames. Keys: C connects, W ways in, L what if they leave, B folds a unit, T tidies.
      </p>
    </section>
  );
}

function pictureOf(item: LegendItem): string {
  const { width, height } = sampleSize;
  const box = `${-width / 2} ${-height / 2} ${width} ${height}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${box}">${item.sample}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
