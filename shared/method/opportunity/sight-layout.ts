import type { SightLine } from './line-of-sight.ts';

export type SightBox<Row> = { left: number; top: number; width: number; height: number; row: Row };

/** Where everything stands in the picture of account → opportunities → meetings, in the units of its width. */
export type SightLayout = {
  height: number;
  account: { left: number; top: number; width: number; height: number };
  opportunities: SightBox<SightLine>[];
  /** A null meeting is the dashed box of an opportunity without one. */
  meetings: (SightBox<SightLine['meetings'][number] | null> & { opportunity: number })[];
};

const boxHeight = 46;
const meetingHeight = 30;
const gap = 8;

/**
 * Stacks each opportunity beside its meetings. Everything that overlaps nothing and nobody: an opportunity takes the
 * height of its meetings where these need more.
 */
export function sightLayout(lines: readonly SightLine[], width: number): SightLayout {
  const accountWidth = width * 0.16;
  const link = width * 0.06;
  const opportunityWidth = width * 0.4;
  const opportunityLeft = accountWidth + link;
  const meetingLeft = opportunityLeft + opportunityWidth + link;
  const meetingWidth = width - meetingLeft;
  const layout: SightLayout = {
    height: 0,
    account: { left: 0, top: 0, width: accountWidth, height: boxHeight },
    opportunities: [],
    meetings: [],
  };
  let top = 0;
  for (const [index, row] of lines.entries()) {
    const meetings = row.meetings.length === 0 ? [null] : row.meetings;
    const height = Math.max(boxHeight, meetings.length * (meetingHeight + 4) - 4);
    layout.opportunities.push({
      left: opportunityLeft,
      top,
      width: opportunityWidth,
      height: boxHeight,
      row,
    });
    for (const [place, meeting] of meetings.entries())
      layout.meetings.push({
        left: meetingLeft,
        top: top + place * (meetingHeight + 4),
        width: meetingWidth,
        height: meetingHeight,
        row: meeting,
        opportunity: index,
      });
    top += height + gap;
  }
  layout.height = Math.max(boxHeight, top - gap);
  layout.account.top = (layout.height - boxHeight) / 2;
  return layout;
}

/** The text as far as so many units of width allow, with an ellipsis where it is cut; about 6.6 units a letter. */
export function fitText(text: string, width: number, letterWidth = 6.6): string {
  const letters = Math.max(1, Math.floor(width / letterWidth));
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
}
