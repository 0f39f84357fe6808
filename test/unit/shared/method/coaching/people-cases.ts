import { addDays } from '../../../../../shared/text/calendar.ts';
import { today } from '../../plan-sketch.ts';
import { type CoachingCase, only } from './cases.ts';

export const peopleCases: readonly CoachingCase[] = [
  {
    rule: 'mapEmpty',
    fires: () => undefined,
    says: ['Nordvik', 'first people'],
    settles: (s) => s.person('Ana Ruiz'),
  },
  {
    rule: 'deciderUnknown',
    fires: (s) => {
      s.person('Ana Ruiz');
      s.person('Jon Berg', { stance: 'supporter', coverage: 'multiple' });
    },
    says: ['Two people are on the map', 'Ask Jon Berg'],
    settles: (s) => Object.assign(only(s.plan.stakeholders), { roles: ['decider'] }),
  },
  {
    rule: 'deciderWithoutContact',
    fires: (s) => {
      const ana = s.person('Ana Ruiz', { roles: ['decider'] }, { title: 'COO' });
      const jon = s.person('Jon Berg');
      s.tie('reportsTo', jon, ana);
      s.knows(s.mara, jon, 'inDepth');
    },
    says: [
      'Reach Ana Ruiz',
      'Ana Ruiz, COO, who decides',
      'Mara Lindqvist knows Jon Berg well, who reports to Ana Ruiz.',
    ],
    settles: (s) => s.knows(s.mara, only(s.plan.people).id, 'brief'),
  },
  {
    rule: 'keyPlayerUnknown',
    fires: (s) => s.person('Ana Ruiz', { roles: ['decider'] }),
    says: ['One person', 'Whom does Ana Ruiz ask'],
    settles: (s) => Object.assign(only(s.plan.stakeholders), { politicalStatus: 'innerCircle' }),
  },
  {
    rule: 'championMissing',
    fires: (s) => {
      s.person('Ana Ruiz', { stance: 'supporter', influence: 2 });
      s.person('Li Chen', { stance: 'supporter', politicalStatus: 'innerCircle' });
      s.person('Jon Berg');
    },
    says: ['Li Chen supports us'],
    settles: (s) => Object.assign(only(s.plan.stakeholders), { stance: 'champion' }),
  },
  {
    rule: 'deciderBarelyKnown',
    fires: (s) => s.knows(s.mara, s.person('Ana Ruiz', { roles: ['decider'] }), 'brief'),
    says: ['See Ana Ruiz again', 'Mara Lindqvist has met them only briefly'],
    settles: (s) => Object.assign(only(s.plan.coverageTies), { depth: 'multiple' }),
  },
  {
    rule: 'approverUnknown',
    fires: (s) => {
      s.person('Ana Ruiz', { roles: ['decider'] });
      s.person('Jon Berg', { stance: 'champion', coverage: 'inDepth' });
    },
    says: ['Ana Ruiz decides', 'Jon Berg can tell us'],
    settles: (s) => s.person('Nina Falk', { roles: ['approver'] }),
  },
];

export const politicsCases: readonly CoachingCase[] = [
  {
    rule: 'keyPlayersNotSupportive',
    fires: (s) => {
      s.person('Ana Ruiz', { politicalStatus: 'innerCircle', stance: 'supporter' });
      s.person('Jon Berg', { politicalStatus: 'politicalStructure', stance: 'neutral', influence: 4 });
      s.person('Rasmus Ott', { politicalStatus: 'politicalStructure', stance: 'sceptic', influence: 1 });
    },
    says: ['One of three key players supports us', 'Start with Jon Berg', 'Then Rasmus Ott'],
    settles: (s) => Object.assign(only(s.plan.stakeholders, 1), { stance: 'supporter' }),
  },
  {
    rule: 'opponentPullsMore',
    fires: (s) => {
      const ana = s.person('Ana Ruiz', { roles: ['decider'] });
      const marek = s.person('Marek Kos', { stance: 'opponent' });
      const li = s.person('Li Chen', { stance: 'champion' });
      const tom = s.person('Tom Haugen', { stance: 'supporter' });
      s.tie('influences', marek, ana, { strength: 3 });
      s.tie('influences', li, ana, { strength: 2 });
      s.tie('informal', tom, marek);
    },
    says: ['Marek Kos moves Ana Ruiz more than Li Chen does', 'Tom Haugen has their ear'],
    settles: (s) =>
      Object.assign(only(s.plan.relationships, 1), { strength: 3 }) &&
      Object.assign(only(s.plan.relationships), { strength: 1 }),
  },
  {
    rule: 'supportersOutnumbered',
    fires: (s) => {
      s.person('Marek Kos', { stance: 'opponent' });
      s.person('Li Chen', { stance: 'champion' });
      s.person('Jon Berg', { stance: 'neutral', influence: 4 });
    },
    says: ['One person stands against us and one stands with us', 'Jon Berg is neutral'],
    settles: (s) => s.person('Tom Haugen', { stance: 'supporter' }),
  },
  {
    rule: 'friendGoneQuiet',
    fires: (s) => s.person('Li Chen', { stance: 'champion', lastContact: addDays(today, -34) }),
    says: ['Li Chen has gone quiet', 'our champion, for 34 days'],
    settles: (s) => Object.assign(only(s.plan.stakeholders), { lastContact: addDays(today, -30) }),
  },
  {
    rule: 'singleThread',
    fires: (s) => {
      const unitId = s.add('businessUnits', { name: 'Finance' });
      s.knows(s.mara, s.person('Nina Falk', { politicalStatus: 'innerCircle' }, { unitId }), 'inDepth');
    },
    says: ['Finance hangs on a single thread', 'Only Mara Lindqvist knows Nina Falk'],
    settles: (s) => s.knows(s.add('teamMembers', { name: 'Pia Kvam' }), only(s.plan.people).id, 'brief'),
  },
  {
    rule: 'operationalOnly',
    fires: (s) => {
      s.knows(s.mara, s.person('Tom Haugen', {}, { level: 'specialist' }));
      s.person('Ana Ruiz', {}, { level: 'executive' });
    },
    says: ['All our contacts at Nordvik are operational', 'Ana Ruiz'],
    settles: (s) => s.knows(s.mara, only(s.plan.people, 1).id),
  },
  {
    rule: 'accessThroughOne',
    fires: (s) => {
      const jon = s.person('Jon Berg');
      s.tie('reportsTo', jon, s.person('Ana Ruiz', { roles: ['decider'] }));
      s.knows(s.mara, jon);
    },
    says: ['Everything runs through Jon Berg', 'to Ana Ruiz leads through Jon Berg'],
    settles: (s) => s.knows(s.mara, only(s.plan.people, 1).id, 'brief'),
  },
  {
    rule: 'stanceUnknown',
    fires: (s) => s.person('Ingrid Solberg', { politicalStatus: 'innerCircle' }),
    says: ['Where does Ingrid Solberg stand?', 'One key player'],
    settles: (s) => Object.assign(only(s.plan.stakeholders), { stance: 'neutral' }),
  },
  {
    rule: 'perceptionTooLow',
    fires: (s) =>
      s.person('Ana Ruiz', {
        roles: ['decider'],
        influence: 5,
        perceptionCurrent: 'vendor',
        perceptionDesired: 'problemSolver',
      }),
    says: ['Ana Ruiz, who decides, sees us as “Vendor”; we want to be “Problem solver”', '(10)'],
    settles: (s) => Object.assign(only(s.plan.stakeholders), { perceptionCurrent: 'problemSolver' }),
  },
  {
    rule: 'rivalsFriendsUnknown',
    fires: (s) => {
      for (const name of ['A', 'B', 'C', 'D', 'E']) s.person(name, { stance: 'neutral' });
      s.rival('Halden');
    },
    says: ['Of 5 people', 'Who speaks for Halden'],
    settles: (s) => Object.assign(only(s.plan.stakeholders), { stance: 'sceptic' }),
  },
];
