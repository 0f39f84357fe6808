import { type CaseFigure, caseFigures } from '../../../shared/method/business-case/case-figures.ts';
import { baseByLineAndYear, linesOf } from '../../../shared/method/business-case/case-flows.ts';
import { caseHeadline, rangeSentence } from '../../../shared/method/business-case/case-sentences.ts';
import { caseWarnings } from '../../../shared/method/business-case/case-warnings.ts';
import { amountText } from '../../../shared/method/business-case/case-words.ts';
import { type CaseResult, caseResults } from '../../../shared/method/business-case.ts';
import type { BusinessCaseLine } from '../../../shared/model/records/business-case.ts';
import { caseLineKindLabels, confidenceLabels } from '../../../shared/text/labels.ts';
import { listText } from '../../../shared/text/lists.ts';
import { type Column, DataTable } from '../parts/data-table.tsx';
import { pairText, TwoLines } from '../parts/pair.tsx';
import { SectionFrame } from '../parts/section-frame.tsx';
import { CashFlowPicture } from '../pictures/cash-flow-picture.tsx';
import { TornadoPicture } from '../pictures/tornado-picture.tsx';
import type { DocumentSection, SectionProps } from '../section.ts';
import type { DocumentView } from '../view.ts';

const hasFigures = ({ flows }: CaseResult): boolean => flows.lines.some((line) => line.flows.length > 0);
const shownCases = ({ plan }: DocumentView): CaseResult[] => caseResults(plan).filter(hasFigures);

export const businessCasesSection: DocumentSection = {
  id: 'business-cases',
  title: () => 'What it is worth',
  missingName: 'what it is worth',
  about: (view) => {
    const cases = shownCases(view);
    const [first] = cases;
    return cases.length === 1 && first !== undefined
      ? `${first.title}: ${caseHeadline(first)}`
      : `${cases.length} business cases`;
  },
  hasContent: (view) => shownCases(view).length > 0,
  Body: BusinessCasesBody,
};

function BusinessCasesBody({ view, ...frame }: SectionProps) {
  return (
    <SectionFrame
      {...frame}
      lead="Benefits and costs in a low, a base and a high case. In the low case benefits are lower and costs higher."
    >
      {shownCases(view).map((result, index) => (
        <CasePart key={result.caseId} view={view} result={result} isFirst={index === 0} />
      ))}
    </SectionFrame>
  );
}

type CaseProps = { view: DocumentView; result: CaseResult };

function CasePart({ view, result, isFirst }: CaseProps & { isFirst: boolean }) {
  const { plan, isInternal } = view;
  const warnings = isInternal ? caseWarnings(plan, result) : [];
  const assumptions = plan.businessCases[result.caseId]?.assumptions ?? '';
  return (
    <div className="business-case">
      <h3>{result.title}</h3>
      <p className="case-headline">
        <strong>{caseHeadline(result)}.</strong> {rangeSentence(result)}
      </p>
      <CashFlowPicture result={result} />
      <Figures result={result} isExplained={isFirst} />
      {!result.flows.isRough && <Lines view={view} result={result} />}
      {isInternal && result.flows.hasRange && <TornadoPicture result={result} />}
      {isInternal && <Gains result={result} />}
      {assumptions.trim() !== '' && <p className="case-note">Assumptions: {assumptions}</p>}
      {warnings.length > 0 && (
        <ul className="case-warnings">
          {warnings.map(({ sentence }) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The figures; what each of them tells is said once, under the first case. */
function Figures({ result, isExplained }: { result: CaseResult; isExplained: boolean }) {
  const { hasRange } = result.flows;
  const scenario = (title: string, name: 'low' | 'base' | 'high'): Column<CaseFigure> => ({
    title,
    cell: ({ id, texts }) => (id === 'expectedValue' && name !== 'base' ? '' : texts[name]),
    look: 'figure',
    share: 13,
  });
  return (
    <DataTable
      label={`Figures of ${result.title}`}
      rows={caseFigures(result)}
      keyOf={({ id }) => id}
      columns={[
        { title: 'Figure', cell: ({ title }) => title, share: 22 },
        ...(hasRange ? [scenario('Low', 'low')] : []),
        scenario('Base', 'base'),
        ...(hasRange ? [scenario('High', 'high')] : []),
        {
          title: 'What it tells',
          cell: ({ explanation }) => (isExplained ? explanation.meaning : ''),
          share: 39,
        },
      ]}
    />
  );
}

function Lines({ view, result }: CaseProps) {
  const { plan, isInternal } = view;
  const lines = linesOf(plan, result.caseId);
  const years = Array.from({ length: result.rates.years + 1 }, (_, year) => year);
  const amounts = baseByLineAndYear(result.flows);
  return (
    <DataTable
      label={`Lines of ${result.title}, base case`}
      keyOf={(line: BusinessCaseLine) => line.id}
      groups={(['benefit', 'cost'] as const)
        .map((kind) => ({
          key: kind,
          title: `${caseLineKindLabels[kind]}s, base case`,
          rows: lines.filter((line) => line.kind === kind),
        }))
        .filter((group) => group.rows.length > 0)}
      columns={[
        {
          title: 'Line',
          cell: (line) => (
            <TwoLines first={line.title} second={pairText(plan, line.customerOwnerId, line.ownerId)} />
          ),
          share: 30,
        },
        ...years.map(
          (year): Column<BusinessCaseLine> => ({
            title: year === 0 ? 'Start' : `Year ${year}`,
            cell: ({ id }) => {
              const amount = amounts.get(`${id} ${year}`);
              return amount === undefined ? '' : amountText(Math.abs(amount), result.flows.currency);
            },
            look: 'figure',
            share: 12,
          }),
        ),
        ...(isInternal ? [evidenceColumn] : []),
      ]}
    />
  );
}

const evidenceColumn: Column<BusinessCaseLine> = {
  title: 'Evidence',
  cell: ({ evidence, confidence }) => (
    <TwoLines
      first={evidence}
      second={confidence === null ? '' : `confidence ${confidenceLabels[confidence].toLowerCase()}`}
    />
  ),
  share: 30,
};

function Gains({ result }: { result: CaseResult }) {
  const { people } = result.stakeholders;
  if (people.length === 0) return null;
  const parts = people.map(({ name, value }) => `${name} ${amountText(value, result.flows.currency)}`);
  return <p className="case-note">Today’s value of the benefits each cares about: {listText(parts)}.</p>;
}
