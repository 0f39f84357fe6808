import { IconLock } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { InsightCard } from '../../../../shared/model/records/insight.ts';
import { validationLabel } from '../../../../shared/text/labels.ts';
import { initials } from '../../../../shared/text/names.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { ValidationMark } from '../validation-mark.tsx';
import styles from './story-picture.module.css';

type StoryCardProps = {
  card: InsightCard;
  isOrphan: boolean;
  isSelected: boolean;
  /** Part of the chain of the selected card. */
  isInChain: boolean;
  /** The one card that Tab reaches; arrow keys go on from it. */
  isTabStop: boolean;
  onSelect: (isByKeyboard: boolean) => void;
  onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
};

function Owners({ card }: { card: InsightCard }) {
  const plan = usePartsOfPlan();
  const names = card.ownerIds.flatMap((id) => plan.people[id]?.name ?? []);
  if (names.length === 0) return null;
  return (
    <span className={styles.owners} title={`With ${names.join(', ')}`}>
      {names.slice(0, 3).map((name) => (
        <span key={name} className={styles.owner}>
          <span aria-hidden="true">{initials(name)}</span>
          <span className={styles.said}>{name}</span>
        </span>
      ))}
    </span>
  );
}

/** One link of the story: what it says, how sure we are, and whose it is. */
export function StoryCard(props: StoryCardProps) {
  const { card, isOrphan, isSelected, isInChain, isTabStop, onSelect, onKeyDown } = props;
  return (
    <button
      type="button"
      className={styles.card}
      data-record-id={card.id}
      data-state={card.validation}
      data-in-chain={isInChain || undefined}
      aria-current={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      onClick={(event) => onSelect(event.detail === 0)}
      onKeyDown={onKeyDown}
    >
      <span className={styles.cardTitle}>{card.title}</span>
      <span className={styles.cardFoot}>
        <span className={styles.state}>
          <ValidationMark validation={card.validation} />
          {validationLabel(card.kind, card.validation)}
        </span>
        {card.confidential && <IconLock size={13} className={styles.lock} aria-label="Confidential" />}
        <Owners card={card} />
      </span>
      {isOrphan && <span className={styles.orphan}>So what?</span>}
    </button>
  );
}
