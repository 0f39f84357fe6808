import type { ColorScheme } from '../../../../shared/map/map-palette.ts';
import { mapPalette } from '../../../../shared/map/map-palette.ts';
import { nodePicture } from '../../../../shared/map/picture/node-picture.ts';
import type { Stance } from '../../../../shared/model/records/stakeholder.ts';
import styles from './empty-map.module.css';

type Sketched = { x: number; y: number; radius: number; stance: Stance; share: number };

const sketched: readonly Sketched[] = [
  { x: 270, y: 50, radius: 30, stance: 'champion', share: 1 },
  { x: 110, y: 165, radius: 24, stance: 'supporter', share: 2 / 3 },
  { x: 270, y: 165, radius: 26, stance: 'sceptic', share: 1 / 3 },
  { x: 430, y: 165, radius: 24, stance: 'opponent', share: 0 },
  { x: 60, y: 270, radius: 20, stance: 'neutral', share: 1 / 3 },
  { x: 160, y: 270, radius: 20, stance: 'supporter', share: 1 },
  { x: 430, y: 270, radius: 20, stance: 'unknown', share: 0 },
];

const lines =
  'M270 80V112M110 141V119Q110 112 117 112H423Q430 112 430 119V141M270 112V139M110 189V217M60 250V224Q60 217 67 217H153Q160 217 160 224V250M430 189V250';

/** What an empty map will look like, and the first line to type. */
export function EmptyMap({ colorScheme, onStart }: { colorScheme: ColorScheme; onStart: () => void }) {
  const palette = mapPalette(colorScheme);
  return (
    <div className={styles.empty}>
      <svg className={styles.sketch} viewBox="20 10 460 290" aria-hidden="true">
        <path d={lines} fill="none" stroke={palette.tie} strokeWidth="1.4" />
        {sketched.map(({ x, y, radius, stance, share }) => (
          <image
            key={`${x} ${y}`}
            x={x - radius - 10}
            y={y - radius - 10}
            width={(radius + 10) * 2}
            height={(radius + 10) * 2}
            href={pictureOf(
              nodePicture(
                { radius, stance, coverageShare: share, tone: radius > 24 ? 'tinted' : 'plain' },
                palette,
              ),
              radius + 10,
            )}
          />
        ))}
      </svg>
      <p className={styles.title}>Who decides, and who moves them?</p>
      <p className={styles.text}>
        Type one line per person. A name is enough; title, unit and manager can follow on the same line.
      </p>
      <button type="button" className={styles.start} onClick={onStart}>
        Ana Ruiz, COO, Operations
      </button>
    </div>
  );
}

function pictureOf(picture: string, reach: number): string {
  const box = `${-reach} ${-reach} ${reach * 2} ${reach * 2}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${reach * 4}" height="${reach * 4}" viewBox="${box}">${picture}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
