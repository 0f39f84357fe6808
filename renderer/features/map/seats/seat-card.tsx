import { IconUserPlus } from '@tabler/icons-react';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { Point } from '../../../../shared/map/geometry.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import { type Opening, questionFor, type Seated } from './opening.ts';
import styles from './seats.module.css';
import { type SeatOffer, useSeatOffers } from './use-seat-offers.ts';

type SeatCardProps = {
  plan: Plan;
  opening: Opening;
  /** Where the seat is drawn, in pixels of the map. */
  at: Point;
  onFill: (who: Seated) => Promise<string | null>;
  onClose: () => void;
};

/** Asks who fills an empty seat: somebody of the plan, or a name that is new. */
export function SeatCard({ plan, opening, at, onFill, onClose }: SeatCardProps) {
  const offers = useSeatOffers({ plan, opening, onFill, onClose });
  const { line, list, active, problem } = offers;
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const noteId = useId();
  const place = usePlace(at);
  useLayoutEffect(() => field.current?.focus(), []);
  const question = questionFor(plan, opening);
  return (
    <div
      ref={place.ref}
      role="dialog"
      aria-label={question.whole}
      className={styles.card}
      style={place.style}
      onKeyDown={offers.onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) onClose();
      }}
    >
      <label className={styles.question}>
        {question.short}
        <input
          ref={field}
          className={styles.input}
          placeholder="Nina Falk, CFO"
          autoComplete="off"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={list.length > 0}
          aria-controls={listId}
          aria-activedescendant={active === null ? undefined : `${listId}-${active}`}
          aria-describedby={noteId}
          aria-invalid={problem !== null}
          value={line}
          onChange={(event) => offers.type(event.currentTarget.value)}
        />
      </label>
      <OfferList id={listId} offers={offers} />
      <p id={noteId} className={styles.note} role={problem === null ? undefined : 'alert'}>
        {problem ?? 'Nobody fits? Type a new name and title.'}
      </p>
    </div>
  );
}

type OfferListProps = { id: string; offers: ReturnType<typeof useSeatOffers> };

function OfferList({ id, offers: { list, active, text, take } }: OfferListProps) {
  return (
    <div id={id} role="listbox" aria-label="Who could fill it" className={styles.offers}>
      {list.map((offer, index) => (
        <div
          key={offer.key}
          id={`${id}-${index}`}
          role="option"
          // The keyboard stays in the line, which names the chosen one.
          tabIndex={-1}
          aria-selected={index === active}
          className={styles.offer}
          onPointerDown={(event) => {
            event.preventDefault();
            void take(index);
          }}
        >
          <OfferWords offer={offer} text={text} />
        </div>
      ))}
    </div>
  );
}

function OfferWords({ offer: { candidate }, text }: { offer: SeatOffer; text: string }) {
  if (candidate === null)
    return (
      <span className={styles.added}>
        <IconUserPlus size={15} aria-hidden="true" />
        <span>Add “{text}”</span>
      </span>
    );
  return (
    <>
      <span className={styles.who}>
        <span>{candidate.name}</span>
        <span className={styles.detail}>{candidate.title}</span>
      </span>
      <span className={styles.detail}>{candidate.note}</span>
    </>
  );
}

const margin = 12;
/** From the middle of the seat, past its name. */
const besideSeat = 56;

/** Beside the seat, and wholly within the map. */
function usePlace(at: Point) {
  const ref = useRef<HTMLDivElement>(null);
  const [offset, setOffset] = useState<Point>(at);
  useLayoutEffect(() => {
    const card = ref.current;
    const frame = card?.offsetParent;
    if (card === null || frame === null || frame === undefined) return;
    const within = (value: number, size: number, whole: number): number =>
      Math.max(margin, Math.min(value, whole - size - margin));
    setOffset({
      x: within(at.x + besideSeat, card.offsetWidth, frame.clientWidth),
      y: within(at.y - 24, card.offsetHeight, frame.clientHeight),
    });
  }, [at]);
  return { ref, style: { left: offset.x, top: offset.y } };
}
