import { isRealContact } from '../../../shared/method/contact-depth.ts';
import { type CoverageGap, coverageGaps } from '../../../shared/method/coverage-gaps.ts';
import { personName } from '../../../shared/method/stakeholders.ts';
import { listOf, type Plan } from '../../../shared/model/plan.ts';
import type { TeamMember } from '../../../shared/model/records/organization.ts';
import type { Coverage } from '../../../shared/model/records/stakeholder.ts';
import { coverageLabels } from '../../../shared/text/labels.ts';
import { DataTable } from '../parts/data-table.tsx';
import { SectionFrame } from '../parts/section-frame.tsx';
import type { DocumentSection, SectionProps } from '../section.ts';
import { CoverageMap } from './lens-maps.tsx';
import { hasReach, Reach } from './reach.tsx';

const severityWords: Readonly<Record<CoverageGap['severity'], string>> = {
  high: 'Close first',
  medium: 'Close next',
  low: 'Keep in mind',
};

const depths: readonly Coverage[] = ['inDepth', 'multiple', 'brief'];

export const coverageSection: DocumentSection = {
  id: 'coverage',
  title: () => 'Who knows whom',
  missingName: 'who of us knows whom',
  about: ({ plan }) => {
    const gaps = coverageGaps(plan).length;
    return gaps === 0 ? 'Our contacts' : `Our contacts and ${gaps} ${gaps === 1 ? 'gap' : 'gaps'} in them`;
  },
  hasContent: (view) => Object.keys(view.plan.coverageTies).length > 0 || hasReach(view),
  isInternal: true,
  Body: CoverageBody,
};

function CoverageBody({ view, ...frame }: SectionProps) {
  const { plan } = view;
  const members = listOf(plan, 'teamMembers').filter((member) => contacts(plan, member, depths).length > 0);
  const gaps = coverageGaps(plan);
  return (
    <>
      <SectionFrame {...frame}>
        <DataTable
          label="Who of us knows whom"
          rows={members}
          keyOf={(member) => member.id}
          columns={[
            { title: 'Who', cell: ({ name }) => name, share: 19 },
            ...depths.map((depth) => ({
              title: coverageLabels[depth],
              share: 27,
              cell: (member: TeamMember) => contacts(plan, member, [depth]).join(', '),
            })),
          ]}
        />
        {gaps.length > 0 && (
          <>
            <h3>Gaps in our coverage</h3>
            <ul className="points">
              {gaps.map((gap) => (
                <li key={`${gap.reason} ${gap.personId}`}>
                  <span className={`severity ${gap.severity}`}>{severityWords[gap.severity]}</span>
                  <p>{gap.sentence}</p>
                </li>
              ))}
            </ul>
          </>
        )}
        <Reach view={view} />
      </SectionFrame>
      <CoverageMap view={view} />
    </>
  );
}

/** Whom a member of the team knows that well. */
function contacts(plan: Plan, member: TeamMember, wanted: readonly Coverage[]): string[] {
  return listOf(plan, 'coverageTies')
    .filter((tie) => tie.teamMemberId === member.id && isRealContact(tie.depth) && wanted.includes(tie.depth))
    .map((tie) => personName(plan, tie.personId));
}
