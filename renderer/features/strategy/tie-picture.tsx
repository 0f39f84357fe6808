import { wrapText } from '../../../shared/map/wrap-text.ts';
import type { Id } from '../../../shared/model/field.ts';
import { Picture } from '../../components/picture.tsx';
import styles from './strategy.module.css';

const rowHeight = 46;
const boxHeight = 36;
const top = 22;

interface BoxProps {
  x: number;
  width: number;
  row: number;
  text: string;
  note: string;
  isLoose: boolean;
}

function Box({ x, width, row, text, note, isLoose }: BoxProps) {
  const lines = wrapText(text, {
    width: width - 24,
    lines: isLoose ? 1 : 2,
    fontSize: 13,
    weight: 'regular',
  });
  const firstLine = lines.length === 1 && !isLoose ? 22 : 15;
  return (
    <g
      transform={`translate(${x} ${top + row * rowHeight})`}
      className={styles.box}
      data-loose={isLoose || undefined}
    >
      <title>{text}</title>
      <rect width={width} height={boxHeight} rx="7" />
      {lines.map((line, index) => (
        <text key={line} x="12" y={firstLine + index * 15}>
          {line}
        </text>
      ))}
      {isLoose && (
        <text x="12" y="30" className={styles.boxNote}>
          {note}
        </text>
      )}
    </g>
  );
}

/** A line from a box at the left to one at the right, by their places in the lists. */
export interface Tie {
  from: number;
  to: number;
}

interface Side {
  title: string;
  boxes: readonly { id: Id; title: string }[];
  /** What is said of a box without a line. */
  looseNote: string;
}

interface BoxesProps {
  side: Side;
  x: number;
  width: number;
  isLoose: (row: number) => boolean;
}

function Boxes({ side, x, width, isLoose }: BoxesProps) {
  return side.boxes.map(({ id, title }, row) => (
    <Box key={id} x={x} width={width} row={row} text={title} note={side.looseNote} isLoose={isLoose(row)} />
  ));
}

interface TiePictureProps {
  label: string;
  left: Side;
  right: Side;
  ties: readonly Tie[];
}

const middleOf = (row: number) => top + row * rowHeight + boxHeight / 2;

/** Two lists side by side and which of the one belongs to which of the other; what hangs loose shows. */
export function TiePicture({ label, left, right, ties }: TiePictureProps) {
  const rows = Math.max(left.boxes.length, right.boxes.length);
  const draw = (width: number) => {
    const box = width * 0.42;
    const rightEdge = width - box;
    const half = width / 2;
    return (
      <>
        <text x="0" y="12" className={styles.boxNote}>
          {left.title}
        </text>
        <text x={rightEdge} y="12" className={styles.boxNote}>
          {right.title}
        </text>
        {ties.map(({ from, to }) => (
          <path
            key={`${from}-${to}`}
            className={styles.tie}
            d={`M${box} ${middleOf(from)} C${half} ${middleOf(from)} ${half} ${middleOf(to)} ${rightEdge} ${middleOf(to)}`}
          />
        ))}
        <Boxes side={left} x={0} width={box} isLoose={(row) => !ties.some(({ from }) => from === row)} />
        <Boxes side={right} x={rightEdge} width={box} isLoose={(row) => !ties.some(({ to }) => to === row)} />
      </>
    );
  };
  return (
    <Picture
      label={label}
      height={top + rows * rowHeight - (rowHeight - boxHeight) + 2}
      className={styles.sight}
    >
      {draw}
    </Picture>
  );
}
