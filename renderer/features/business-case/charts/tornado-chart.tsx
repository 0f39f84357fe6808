import { tornadoDescription } from '../../../../shared/method/business-case/case-sentences.ts';
import { shortAmountText } from '../../../../shared/method/business-case/case-words.ts';
import type { Sensitivity } from '../../../../shared/method/business-case/sensitivity.ts';
import type { CaseResult } from '../../../../shared/method/business-case.ts';
import { Picture } from '../../../components/picture.tsx';
import styles from './charts.module.css';

const rowHeight = 34;
const head = 22;
const valueRoom = 68;

function Rows({
  sensitivity,
  currency,
  width,
}: {
  sensitivity: Sensitivity;
  currency: string;
  width: number;
}) {
  const { base, swings } = sensitivity;
  const labelWidth = Math.min(220, Math.max(110, width * 0.28));
  const ends = [base, ...swings.flatMap(({ low, high }) => [low, high])];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const from = labelWidth + valueRoom;
  const x = (value: number) =>
    from + ((value - least) / Math.max(1e-9, most - least)) * (width - valueRoom - from);
  const bottom = head + swings.length * rowHeight;
  return (
    <>
      {swings.map(({ lineId, title, low, high }, index) => {
        const y = head + index * rowHeight;
        const [left, right] = [Math.min(low, high), Math.max(low, high)];
        return (
          <g key={lineId ?? title}>
            <foreignObject x={0} y={y} width={labelWidth} height={rowHeight}>
              <div className={styles.swingName}>
                <span>{title}</span>
              </div>
            </foreignObject>
            <rect
              className={styles.worse}
              x={x(left)}
              y={y + 9}
              width={Math.max(0, x(Math.min(base, right)) - x(left))}
              height={16}
              rx={3}
            />
            <rect
              className={styles.better}
              x={x(Math.max(base, left))}
              y={y + 9}
              width={Math.max(0, x(right) - x(Math.max(base, left)))}
              height={16}
              rx={3}
            />
            <text x={x(left) - 6} y={y + 21} textAnchor="end" className={styles.axis}>
              {shortAmountText(left, currency)}
            </text>
            <text x={x(right) + 6} y={y + 21} className={styles.axis}>
              {shortAmountText(right, currency)}
            </text>
          </g>
        );
      })}
      <line x1={x(base)} x2={x(base)} y1={head - 4} y2={bottom} className={styles.zero} />
      <text x={x(base)} y={12} textAnchor="middle" className={styles.axisStrong}>
        Base {shortAmountText(base, currency)}
      </text>
    </>
  );
}

/** What the net present value hangs on: each line swung from its low to its high, the widest on top. */
export function TornadoChart({ result }: { result: CaseResult }) {
  const { sensitivity, flows } = result;
  if (sensitivity === null) return null;
  return (
    <Picture label={tornadoDescription(result)} height={head + sensitivity.swings.length * rowHeight + 6}>
      {(width) => <Rows sensitivity={sensitivity} currency={flows.currency} width={width} />}
    </Picture>
  );
}
