import { lineOfSight, type SightLine } from '../../../shared/method/opportunity/line-of-sight.ts';
import { pipeline, weightedValue } from '../../../shared/method/opportunity/pipeline.ts';
import { isOpenOpportunity, probabilityOf } from '../../../shared/method/opportunity/stages.ts';
import { type WhitespaceGrid, whitespaceGrid } from '../../../shared/method/whitespace/whitespace-grid.ts';
import { shortDate } from '../../../shared/text/dates.ts';
import { moneyText, shortMoneyText } from '../../../shared/text/money.ts';
import { percentText } from '../../../shared/text/numbers.ts';
import { opportunityStageLabels, originKindLabels } from '../../../shared/text/opportunity-labels.ts';
import { type Column, DataTable } from '../parts/data-table.tsx';
import { TwoLines } from '../parts/pair.tsx';
import { SectionFrame } from '../parts/section-frame.tsx';
import { WhitespaceLegend, WhitespacePicture } from '../pictures/whitespace-picture.tsx';
import type { DocumentSection, SectionProps } from '../section.ts';
import type { DocumentView } from '../view.ts';

/** Columns beyond these would be too narrow to read on paper. */
const mostOfferings = 12;

export const whitespaceSection: DocumentSection = {
  id: 'whitespace',
  title: () => 'Whitespace and opportunities',
  missingName: 'whitespace and opportunities',
  isInternal: true,
  about: ({ plan }) => {
    const { open } = pipeline(plan);
    return `${open.count} open ${open.count === 1 ? 'opportunity' : 'opportunities'}, ${shortMoneyText(open.weighted)} weighted`;
  },
  hasContent: ({ plan }) =>
    Object.keys(plan.whitespaceCells).length > 0 || Object.keys(plan.opportunities).length > 0,
  Body: WhitespaceBody,
};

function WhitespaceBody({ view, ...frame }: SectionProps) {
  const grid = whitespaceGrid(view.plan, Number(view.today.slice(0, 4)));
  const lines = lineOfSight(view.plan);
  const hasMap = grid.rows.length > 0 && grid.offerings.length > 0 && grid.offerings.length <= mostOfferings;
  return (
    <SectionFrame {...frame} lead={leadOf(grid)}>
      {hasMap && (
        <figure>
          <WhitespacePicture grid={grid} />
          <WhitespaceLegend />
        </figure>
      )}
      <DataTable
        label="Opportunities with what they come from and their meetings"
        rows={lines}
        keyOf={({ opportunity }) => opportunity.id}
        columns={columnsOf(view)}
      />
    </SectionFrame>
  );
}

function leadOf({ all, coverage, year, otherCurrencies }: WhitespaceGrid): string {
  if (coverage === null) return '';
  const others = otherCurrencies === 0 ? '' : ` ${otherCurrencies} amounts in other currencies are left out.`;
  return `${year}: ${moneyText(all.whitespace)} still to win of ${moneyText(all.potential)} potential; we sell ${moneyText(all.currentSales)}. The map covers ${percentText(coverage)}.${others}`;
}

function columnsOf({ plan, today }: DocumentView): Column<SightLine>[] {
  return [
    {
      title: 'Opportunity',
      cell: ({ opportunity }) => <TwoLines first={opportunity.title} second={opportunity.nextStep} />,
      share: 26,
    },
    {
      title: 'Stage',
      cell: ({ opportunity }) => (
        <TwoLines
          first={opportunityStageLabels[opportunity.stage]}
          second={isOpenOpportunity(opportunity) ? `${probabilityOf(opportunity)} %` : ''}
        />
      ),
      share: 18,
    },
    {
      title: 'Value, weighted',
      cell: ({ opportunity }) => {
        const weighted = isOpenOpportunity(opportunity) ? weightedValue(plan, opportunity) : null;
        return opportunity.value === null ? (
          ''
        ) : (
          <TwoLines
            first={shortMoneyText(opportunity.value)}
            second={weighted === null ? '' : shortMoneyText(weighted)}
          />
        );
      },
      look: 'figure',
      share: 15,
    },
    {
      title: 'Closes',
      cell: ({ opportunity }) =>
        opportunity.closeDate === null ? '' : shortDate(opportunity.closeDate, today),
      share: 14,
    },
    {
      title: 'Comes from',
      cell: ({ origins }) =>
        origins.map(({ kind, title }) => `${originKindLabels[kind]}: ${title}`).join('; '),
      share: 21,
    },
    {
      title: 'Meetings',
      cell: ({ meetings }) =>
        meetings
          .map(({ title, date }) => (date === null ? title : `${shortDate(date, today)} ${title}`))
          .join('; '),
      share: 21,
    },
  ];
}
