import { type KeyboardEvent, useMemo } from 'react';
import { orphanInsights } from '../../../../shared/method/insight-chain.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { insightKindLabels } from '../../../../shared/text/labels.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { StoryCard } from './story-card.tsx';
import { chainOf, type Direction, neighborOf, storyColumns, storyLinks } from './story-layout.ts';
import styles from './story-picture.module.css';
import { useStoryDrawing } from './use-story-drawing.ts';

type StoryPictureProps = {
  selectedId: Id | null;
  /** How the fields of the card should come: not at all while arrow keys pass by, into view, or with the cursor. */
  onSelect: (id: Id, how: 'view' | 'cursor' | null) => void;
};

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The customer's story as a picture: five columns, and a line wherever one card leads to another. */
export function StoryPicture({ selectedId, onSelect }: StoryPictureProps) {
  const plan = usePartsOfPlan();
  const columns = useMemo(() => storyColumns(plan), [plan]);
  const links = useMemo(() => storyLinks(plan, columns), [plan, columns]);
  const { board, drawing } = useStoryDrawing(columns, links);
  const orphans = new Set(orphanInsights(plan).map((card) => card.id));
  const chain = selectedId === null ? new Set<Id>() : chainOf(plan, selectedId);
  const tabStop = selectedId ?? columns.flatMap(({ cards }) => cards)[0]?.id;

  const onKeyDown = (cardId: Id) => (event: KeyboardEvent<HTMLButtonElement>) => {
    const direction = directions[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    const next = neighborOf(columns, cardId, direction);
    if (next === null) return;
    onSelect(next, null);
    board.current?.querySelector<HTMLElement>(`[data-record-id="${next}"]`)?.focus();
  };

  return (
    <div className={styles.scroll}>
      <div className={styles.story}>
        <div className={styles.heads} aria-hidden="true">
          {columns.map(({ kind, cards }) => (
            <div key={kind}>
              {insightKindLabels[kind]} <span>{cards.length}</span>
            </div>
          ))}
        </div>
        <div ref={board} className={styles.board}>
          <svg className={styles.lines} aria-hidden="true">
            {drawing.paths.map(({ fromId, toId, d }) => (
              <path key={toId} d={d} data-in-chain={(chain.has(fromId) && chain.has(toId)) || undefined} />
            ))}
          </svg>
          {columns.map(({ kind, cards }) => (
            <ul
              key={kind}
              className={styles.column}
              aria-label={`${insightKindLabels[kind]}: ${cards.length}`}
            >
              {cards.map((card) => (
                <li key={card.id} style={{ marginTop: drawing.roomAbove[card.id] ?? 10 }}>
                  <StoryCard
                    card={card}
                    isOrphan={orphans.has(card.id)}
                    isSelected={card.id === selectedId}
                    isInChain={chain.has(card.id)}
                    isTabStop={card.id === tabStop}
                    onSelect={(isByKeyboard) => onSelect(card.id, isByKeyboard ? 'cursor' : 'view')}
                    onKeyDown={onKeyDown(card.id)}
                  />
                </li>
              ))}
            </ul>
          ))}
        </div>
      </div>
    </div>
  );
}
