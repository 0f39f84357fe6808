import { useElementSize } from '@mantine/hooks';
import type { CollaborationScore, IdeaQuadrant } from '../../../../shared/method/collaboration-score.ts';
import { ideaQuadrantLabels, ideaStatusLabels } from '../../../../shared/text/labels.ts';
import { fixedText } from '../../../../shared/text/numbers.ts';
import { type LabelSide, placeLabels } from '../../../components/label-placement.ts';
import type { ScoredIdea } from '../scored-idea.ts';
import styles from './idea-picture.module.css';

type IdeaPictureProps = {
  /** Those with a whole score. */
  ideas: readonly ScoredIdea[];
  selectedId: string | null;
  onSelect: (id: string) => void;
};

const edge = 5;
/** Where a score from 1 to 5 stands between the edges, in percent. */
const placeOf = (score: number): number => edge + ((score - 1) / 4) * (100 - 2 * edge);

const quadrants: readonly { quadrant: IdeaQuadrant; hint: string }[] = [
  { quadrant: 'plan', hint: 'worth it, prepare it' },
  { quadrant: 'focus', hint: 'start here' },
  { quadrant: 'drop', hint: 'leave it' },
  { quadrant: 'quickWin', hint: 'on the side' },
];

const longestLabel = 168;

/** The width of a label as drawn, near enough to keep labels apart; measuring would mean drawing twice. */
function labelWidthOf(title: string, scale: number): number {
  return Math.min(longestLabel, title.length * 6.1 + 4) * scale;
}

/** A place on the picture; `shift` moves a dot aside, in pixels, where another one stands already. */
type Spot = { entry: ScoredIdea; score: CollaborationScore; left: number; bottom: number; shift: number };

function spotsOf(ideas: readonly ScoredIdea[]): Spot[] {
  const taken = new Map<string, number>();
  return ideas.flatMap((entry) => {
    const { score } = entry;
    if (score === null) return [];
    const key = `${score.impact} ${score.feasibility}`;
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    const place = { left: placeOf(score.feasibility), bottom: placeOf(score.impact) };
    return [{ entry, score, ...place, shift: before * 15 }];
  });
}

type PointProps = { spot: Spot; side: LabelSide | undefined; isSelected: boolean; onSelect: () => void };

function Point({ spot, side, isSelected, onSelect }: PointProps) {
  const { entry, score, left, bottom, shift } = spot;
  const { idea } = entry;
  const figures = `impact ${fixedText(score.impact, 1)}, feasibility ${fixedText(score.feasibility, 1)}`;
  return (
    <button
      type="button"
      className={styles.point}
      style={{ left: `calc(${left}% + ${shift}px)`, bottom: `${bottom}%` }}
      data-status={idea.status}
      data-side={side ?? 'right'}
      data-crowded={side === undefined || undefined}
      aria-current={isSelected}
      aria-label={`${idea.title}: ${figures}, ${ideaStatusLabels[idea.status].toLowerCase()}`}
      title={`${idea.title}: ${figures}`}
      onClick={onSelect}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" />
        {idea.status === 'done' && <path d="M5 8.2 7.2 10.4 11 6" />}
      </svg>
      <span className={styles.label}>{idea.title}</span>
    </button>
  );
}

/** All scored ideas by impact and feasibility; a point leads to its row. */
export function IdeaPicture({ ideas, selectedId, onSelect }: IdeaPictureProps) {
  const { ref, width, height } = useElementSize();
  const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const spots = spotsOf(ideas);
  const dots = spots.map(({ entry, left, bottom, shift }) => ({
    id: entry.id,
    x: (left / 100) * width + shift,
    y: (1 - bottom / 100) * height,
    labelWidth: labelWidthOf(entry.idea.title, scale),
  }));
  const sides = placeLabels(dots, { width, height }, 18 * scale);
  return (
    <div className={styles.frame}>
      <div className={styles.impact} aria-hidden="true">
        Impact
      </div>
      <div ref={ref} className={styles.plot}>
        <div className={styles.quadrants} aria-hidden="true">
          {quadrants.map(({ quadrant, hint }) => (
            <div key={quadrant} data-quadrant={quadrant}>
              <b>{ideaQuadrantLabels[quadrant]}</b> {hint}
            </div>
          ))}
        </div>
        {spots.map((spot) => (
          <Point
            key={spot.entry.id}
            spot={spot}
            side={sides.get(spot.entry.id)}
            isSelected={spot.entry.id === selectedId}
            onSelect={() => onSelect(spot.entry.id)}
          />
        ))}
      </div>
      <div className={styles.feasibility} aria-hidden="true">
        <span>hard to do</span>
        <span>Feasibility</span>
        <span>easy to do</span>
      </div>
    </div>
  );
}
