import { contactDepths } from '../../../shared/method/contact-depth.ts';
import { isKeyPlayer } from '../../../shared/method/key-players.ts';
import { ladderLabels } from '../../../shared/method/strategy/ladder.ts';
import type { Id } from '../../../shared/model/field.ts';
import { listOf, type Plan } from '../../../shared/model/plan.ts';
import type { Person } from '../../../shared/model/records/organization.ts';
import type { Stakeholder } from '../../../shared/model/records/stakeholder.ts';
import { agoText } from '../../../shared/text/dates.ts';
import { buyingRoleLabels, coverageLabels, politicalStatusLabels } from '../../../shared/text/labels.ts';
import { capitalized, listText } from '../../../shared/text/lists.ts';
import { type Column, DataTable } from '../parts/data-table.tsx';
import { TwoLines } from '../parts/pair.tsx';
import { StanceWord } from '../pictures/stance-mark.tsx';
import type { DocumentView } from '../view.ts';

function stakeholdersByPerson(plan: Plan): ReadonlyMap<Id, Stakeholder> {
  return new Map(listOf(plan, 'stakeholders').map((stakeholder) => [stakeholder.personId, stakeholder]));
}

/** Who somebody is and what we think of them; for our own eyes. */
export function stakeholderColumns({ plan, today }: DocumentView): Column<Person>[] {
  const known = stakeholdersByPerson(plan);
  const depths = contactDepths(plan);
  const of = (person: Person) => known.get(person.id);
  return [
    { title: 'Name', cell: ({ name, title }) => <TwoLines first={name} second={title} />, share: 27 },
    { title: 'Part in the decision', cell: (person) => partOf(of(person)), share: 19 },
    { title: 'Stance', cell: (person) => stanceOf(of(person)), share: 13 },
    { title: 'Say', cell: (person) => of(person)?.influence ?? '', look: 'figure', share: 8 },
    { title: 'Sees us as', cell: (person) => perceptionOf(plan, of(person)), share: 19 },
    {
      title: 'Our contact',
      cell: (person) => {
        const depth = depths.get(person.id) ?? 'unknown';
        if (depth === 'unknown') return '';
        const last = of(person)?.lastContact ?? null;
        return <TwoLines first={coverageLabels[depth]} second={last === null ? '' : agoText(last, today)} />;
      },
      share: 15,
    },
  ];
}

function partOf(stakeholder: Stakeholder | undefined) {
  if (stakeholder === undefined) return '';
  const roles = capitalized(listText(stakeholder.roles.map((role) => buyingRoleLabels[role].toLowerCase())));
  const status = isKeyPlayer(stakeholder) ? politicalStatusLabels[stakeholder.politicalStatus] : '';
  const second = [status, stakeholder.executiveSponsor ? 'sponsor' : '']
    .filter((part) => part !== '')
    .join(', ');
  if (roles === '') return second;
  return <TwoLines first={roles} second={second} />;
}

function stanceOf(stakeholder: Stakeholder | undefined) {
  return stakeholder === undefined || stakeholder.stance === 'unknown' ? (
    ''
  ) : (
    <StanceWord stance={stakeholder.stance} />
  );
}

function perceptionOf(plan: Plan, stakeholder: Stakeholder | undefined) {
  const current = stakeholder?.perceptionCurrent ?? null;
  const desired = stakeholder?.perceptionDesired ?? null;
  if (current === null) return '';
  const labels = ladderLabels(plan);
  const wanted = desired === null || desired === current ? '' : `wanted ${labels[desired].toLowerCase()}`;
  return <TwoLines first={labels[current]} second={wanted} />;
}

/** What people want, and our next step with each: key players first. */
export function AimsTable({ view: { plan } }: { view: DocumentView }) {
  const rows = listOf(plan, 'stakeholders')
    .filter(({ businessGoals, personalWin, nextStep }) => `${businessGoals}${personalWin}${nextStep}` !== '')
    .sort(
      (a, b) => Number(isKeyPlayer(b)) - Number(isKeyPlayer(a)) || (b.influence ?? 0) - (a.influence ?? 0),
    );
  if (rows.length === 0) return null;
  return (
    <>
      <h3>What they want, and our next step</h3>
      <DataTable
        label="What people want, and our next step"
        rows={rows}
        keyOf={(stakeholder) => stakeholder.id}
        columns={[
          { title: 'Who', cell: ({ personId }) => plan.people[personId]?.name ?? '', share: 16 },
          { title: 'In the job', cell: ({ businessGoals }) => businessGoals, share: 30 },
          { title: 'For themselves', cell: ({ personalWin }) => personalWin, share: 25 },
          { title: 'Our next step', cell: ({ nextStep }) => nextStep, share: 29 },
        ]}
      />
    </>
  );
}
