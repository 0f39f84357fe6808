import { mostQualification } from '../../../../shared/method/decision/qualification-score.ts';
import { Picture } from '../../../components/picture.tsx';
import styles from './qualification.module.css';

/** The published bands; what lies between them carries no name. */
const bands = [
  { from: 0, to: 3, name: 'drop', kind: 'drop' },
  { from: 8, to: 11, name: 'needs work', kind: 'work' },
  { from: 14, to: 16, name: 'strong', kind: 'strong' },
] as const;

const barTop = 16;
const barHeight = 10;

/** Where the score stands between drop, needs work and strong. */
export function BandScale({ score, isScored }: { score: number; isScored: boolean }) {
  return (
    <Picture
      height={46}
      label={`Score ${score} of ${mostQualification}. Bands: 0 to 3 drop, 8 to 11 needs work, 14 to 16 strong; 4 to 7 and 12 to 13 lie between.`}
    >
      {(width) => {
        // One cell for each of the 17 scores.
        const cell = width / (mostQualification + 1);
        const x = (score + 0.5) * cell;
        return (
          <g className={styles.scale}>
            <rect x={0} y={barTop} width={width} height={barHeight} rx={5} className={styles.between} />
            {bands.map(({ from, to, name, kind }) => (
              <g key={kind}>
                <rect
                  x={from * cell}
                  y={barTop}
                  width={(to - from + 1) * cell}
                  height={barHeight}
                  rx={5}
                  className={styles[kind]}
                />
                <text
                  x={kind === 'strong' ? width : ((from + to + 1) / 2) * cell}
                  y={barTop + 26}
                  textAnchor={kind === 'strong' ? 'end' : 'middle'}
                >
                  {name} {from}–{to}
                </text>
              </g>
            ))}
            {isScored && (
              <>
                <path d={`M${x} ${barTop - 2} l-5 -7 h10 Z`} className={styles.pointer} />
                <circle cx={x} cy={barTop + barHeight / 2} r={6} className={styles.marker} />
              </>
            )}
          </g>
        );
      }}
    </Picture>
  );
}
