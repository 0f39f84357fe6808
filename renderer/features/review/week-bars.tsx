import { Picture } from '../../components/picture.tsx';
import styles from './week-bars.module.css';

/** How many steps were taken in the week that begins on the named day. */
export interface WorkedWeek {
  week: string;
  steps: number;
}

const height = 120;
const plot = { top: 18, bottom: height - 24 };
const nameWidth = 56;
const widestBar = 44;

function Bars({ weeks, width }: { weeks: readonly WorkedWeek[]; width: number }) {
  const most = Math.max(1, ...weeks.map(({ steps }) => steps));
  const column = width / weeks.length;
  const bar = Math.min(widestBar, column * 0.62);
  // The current week always has its name; before it only as many as there is room for.
  const every = Math.max(1, Math.ceil(nameWidth / column));
  return (
    <>
      <line className={styles.ground} x1={0} x2={width} y1={plot.bottom} y2={plot.bottom} />
      {weeks.map(({ week, steps }, index) => {
        const x = (index + 0.5) * column;
        const tall = steps === 0 ? 0 : Math.max(2, (steps / most) * (plot.bottom - plot.top));
        return (
          <g key={week}>
            <rect
              className={styles.bar}
              x={x - bar / 2}
              y={plot.bottom - tall}
              width={bar}
              height={tall}
              rx={Math.min(3, tall / 2)}
            />
            {steps > 0 && (
              <text className={styles.figure} x={x} y={plot.bottom - tall - 5} textAnchor="middle">
                {steps}
              </text>
            )}
            {(weeks.length - 1 - index) % every === 0 && (
              <text
                className={styles.name}
                x={Math.min(x, width - nameWidth / 2)}
                y={height - 6}
                textAnchor="middle"
              >
                {week}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

/** Steps week by week, the current week last. */
export function WeekBars({ weeks }: { weeks: readonly WorkedWeek[] }) {
  const label = `Changes by week: ${weeks.map(({ week, steps }) => `${week} ${steps}`).join(', ')}`;
  return (
    <Picture label={label} height={height}>
      {(width) => <Bars weeks={weeks} width={width} />}
    </Picture>
  );
}
