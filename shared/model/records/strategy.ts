import type { z } from 'zod';
import { internal, shareable } from '../field.ts';
import { record } from '../record.ts';
import { relationshipLevels, stances } from './stakeholder.ts';

export const swotKinds = ['strength', 'vulnerability', 'opportunity', 'threat'] as const;
export type SwotKind = (typeof swotKinds)[number];

/** One entry of the relationship's SWOT (METHOD R7). */
export const SwotEntry = record({
  title: shareable.name(),
  kind: internal.choice(swotKinds, 'strength'),
  detail: internal.prose(),
  /** The strengths that offset a vulnerability or a threat; none is an open flank. */
  offsetByIds: internal.references('swotEntries'),
  /** How the strength is brought to bear. */
  strategy: internal.line(),
});
export type SwotEntry = z.infer<typeof SwotEntry>;

/** What sets us apart for this account; stored once and pulled into opportunities (METHOD R8). */
export const Differentiator = record({
  title: shareable.name(),
  detail: shareable.prose(),
  proof: internal.prose(),
});
export type Differentiator = z.infer<typeof Differentiator>;

/** How a person saw us on a day (METHOD 3.7, R46): the history of perception and stance. */
export const PerceptionReading = record({
  personId: shareable.requiredReference('people'),
  date: shareable.requiredDate(),
  level: internal.optionalChoice(relationshipLevels),
  stance: internal.choice(stances, 'unknown'),
  /** Which of us sees it so; null for all of us together. */
  teamMemberId: internal.reference('teamMembers'),
  note: internal.line(),
});
export type PerceptionReading = z.infer<typeof PerceptionReading>;

/** What one level of this plan's own perception ladder is called (METHOD 3.7, R77). */
export const LadderStep = record({
  title: shareable.name(),
  level: internal.choice(relationshipLevels, 'vendor'),
  meaning: internal.prose(),
});
export type LadderStep = z.infer<typeof LadderStep>;
