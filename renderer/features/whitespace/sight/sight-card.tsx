import { lineOfSight, type SightLine } from '../../../../shared/method/opportunity/line-of-sight.ts';
import { fitText, sightLayout } from '../../../../shared/method/opportunity/sight-layout.ts';
import { isOpenOpportunity } from '../../../../shared/method/opportunity/stages.ts';
import { shortDate } from '../../../../shared/text/dates.ts';
import { shortMoneyText } from '../../../../shared/text/money.ts';
import { opportunityStageLabels, originKindLabels } from '../../../../shared/text/opportunity-labels.ts';
import { Picture } from '../../../components/picture.tsx';
import { Card } from '../../../components/step-frame.tsx';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import styles from './sight-card.module.css';

/** From this width on, a box has room for title and figure side by side. */
const roomForFigure = 260;
/** More would no longer be a picture; the table has them all. */
const shownLines = 8;

type Meeting = SightLine['meetings'][number];

function meetingWords(meeting: Meeting | null): string {
  if (meeting === null) return 'No meeting planned';
  return meeting.date === null ? meeting.title : `${shortDate(meeting.date, today())} · ${meeting.title}`;
}

const originWords = ({ origins }: SightLine): string =>
  origins.length === 0
    ? 'comes from nothing in the plan'
    : origins.map(({ kind, title }) => `${originKindLabels[kind]}: ${title}`).join(' · ');

function figureWords({ opportunity }: SightLine): string {
  const { value, stage } = opportunity;
  const name = opportunityStageLabels[stage].toLowerCase();
  return value === null ? name : `${shortMoneyText(value)}, ${name}`;
}

/** Where a deal comes from; in a narrow box its figure stands there too. */
const secondLine = ({ row, width }: { row: SightLine; width: number }): string =>
  width < roomForFigure ? `${figureWords(row)} · ${originWords(row)}` : originWords(row);

function descriptionOf(account: string, lines: readonly SightLine[]): string {
  const parts = lines.map(
    (line) =>
      `${line.opportunity.title}, ${figureWords(line)}, ${originWords(line)}; ${
        line.meetings.length === 0 ? 'no meeting' : line.meetings.map(meetingWords).join(', ')
      }`,
  );
  return `Line of sight from ${account} to its opportunities and their meetings. ${parts.join('. ')}.`;
}

function Drawing({ lines, width }: { lines: readonly SightLine[]; width: number }) {
  const account = usePartsOfPlan().account.name;
  const layout = sightLayout(lines, width);
  const mid = (box: { top: number; height: number }) => box.top + box.height / 2;
  const curve = (x1: number, y1: number, x2: number, y2: number) =>
    `M${x1} ${y1}C${(x1 + x2) / 2} ${y1} ${(x1 + x2) / 2} ${y2} ${x2} ${y2}`;
  const start = layout.account;
  return (
    <>
      <rect
        x={start.left}
        y={start.top}
        width={start.width}
        height={start.height}
        rx={8}
        className={styles.account}
      />
      <text x={start.width / 2} y={mid(start) + 4} textAnchor="middle" className={styles.accountName}>
        {fitText(account, start.width - 16)}
      </text>
      {layout.opportunities.map((box) => (
        <g key={box.row.opportunity.id}>
          <path d={curve(start.width, mid(start), box.left, mid(box))} className={styles.link} />
          <rect
            x={box.left}
            y={box.top}
            width={box.width}
            height={box.height}
            rx={7}
            className={styles.opportunity}
            data-missing={box.row.origins.length === 0 || undefined}
          />
          <text x={box.left + 11} y={box.top + 19} className={styles.title}>
            {fitText(box.row.opportunity.title, box.width - (box.width < roomForFigure ? 22 : 130))}
          </text>
          {box.width >= roomForFigure && (
            <text x={box.left + box.width - 11} y={box.top + 19} textAnchor="end" className={styles.figure}>
              {figureWords(box.row)}
            </text>
          )}
          <text
            x={box.left + 11}
            y={box.top + 36}
            className={styles.origin}
            data-missing={box.row.origins.length === 0 || undefined}
          >
            {fitText(secondLine(box), box.width - 22, 6)}
          </text>
        </g>
      ))}
      {layout.meetings.map((box) => {
        const from = layout.opportunities[box.opportunity];
        if (from === undefined) return null;
        return (
          <g key={box.row?.id ?? `none-${box.opportunity}`}>
            <path
              d={curve(from.left + from.width, mid(from), box.left, mid(box))}
              className={styles.link}
              data-none={box.row === null || undefined}
            />
            <rect
              x={box.left}
              y={box.top}
              width={box.width}
              height={box.height}
              rx={6}
              className={styles.meeting}
              data-status={box.row?.status ?? 'none'}
            />
            <text
              x={box.left + 10}
              y={mid(box) + 4}
              className={styles.meetingName}
              data-none={box.row === null || undefined}
            >
              {fitText(meetingWords(box.row), box.width - 20, 6.2)}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** Account → opportunities → meetings in one line of sight, each opportunity with what it comes from. */
export function SightCard() {
  const plan = usePartsOfPlan();
  const lines = lineOfSight(plan);
  const open = lines.filter(({ opportunity }) => isOpenOpportunity(opportunity));
  if (open.length === 0) return null;
  const shown = open.slice(0, shownLines);
  const unrooted = open.filter(({ origins }) => origins.length === 0).length;
  return (
    <Card
      title="Line of sight"
      note={
        unrooted === 0
          ? 'Every open opportunity comes from an idea, a goal or an initiative'
          : `${unrooted} of ${open.length} open come from nothing in the plan`
      }
    >
      <Picture label={descriptionOf(plan.account.name, shown)} height={sightLayout(shown, 100).height}>
        {(width) => <Drawing lines={shown} width={width} />}
      </Picture>
      {open.length > shown.length && (
        <p className={styles.more}>And {open.length - shown.length} more in the table above.</p>
      )}
    </Card>
  );
}
