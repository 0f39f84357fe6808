import type { ReactNode } from 'react';
import type { WhitespaceState } from '../../shared/model/records/whitespace.ts';

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6 } as const;

/** Ours is filled, what could be is hollow, others have corners. */
const shapes: Readonly<Record<WhitespaceState, ReactNode>> = {
  won: (
    <>
      <circle cx="6" cy="6" r="5" fill="currentColor" />
      <path d="M3.6 6.1 5.3 7.8 8.5 4.4" fill="none" stroke="var(--mark-ground, Canvas)" strokeWidth="1.5" />
    </>
  ),
  installed: <circle cx="6" cy="6" r="4.6" fill="currentColor" />,
  open: (
    <>
      <circle cx="6" cy="6" r="4.4" {...line} />
      <path d="M6 1.6a4.4 4.4 0 0 1 0 8.8Z" fill="currentColor" />
    </>
  ),
  potential: <path d="M6 2v8M2 6h8" {...line} strokeWidth="1.8" strokeLinecap="round" />,
  competitor: <path d="M6 1.4 10.6 6 6 10.6 1.4 6Z" {...line} />,
  inHouse: <path d="M2 5.4 6 2l4 3.4v4.8H2Z" {...line} strokeLinejoin="round" />,
  notRelevant: <path d="M3 6h6" {...line} strokeLinecap="round" />,
  unknown: (
    <path d="M4.1 4.2a1.9 1.9 0 1 1 2.7 1.9c-.6.3-.8.6-.8 1.2M6 9.6v.1" {...line} strokeLinecap="round" />
  ),
};

/** The state of a whitespace cell as a shape, in the color of the text around it. */
export function WhitespaceMark({ state, size = 12 }: { state: WhitespaceState; size?: number }) {
  return (
    <svg viewBox="0 0 12 12" width={size} height={size} aria-hidden="true">
      {shapes[state]}
    </svg>
  );
}
