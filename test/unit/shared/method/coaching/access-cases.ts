import type { CoachingCase } from './cases.ts';
import { only } from './cases.ts';

export const accessCases: readonly CoachingCase[] = [
  {
    rule: 'keyPlayerWithoutContact',
    fires: (s) => {
      const ingrid = s.person('Ingrid Solberg', { politicalStatus: 'innerCircle' }, { title: 'CEO' });
      const jon = s.person('Jon Berg');
      s.tie('introduces', jon, ingrid);
      s.knows(s.mara, jon, 'inDepth');
    },
    says: [
      'Nobody of us knows Ingrid Solberg',
      'Ingrid Solberg, CEO, a key player',
      'Mara Lindqvist knows Jon Berg well',
    ],
    settles: (s) => s.knows(s.mara, only(s.plan.people).id, 'brief'),
  },
  {
    rule: 'unitOnOneThread',
    fires: (s) => {
      const unitId = s.add('businessUnits', { name: 'Plant 4' });
      s.knows(s.mara, s.person('Jon Berg', {}, { unitId }));
      s.person('Astrid Mork', {}, { unitId });
    },
    says: ['Only one thread into Plant 4', 'Mara Lindqvist knows Jon Berg', 'to Astrid Mork'],
    settles: (s) => s.knows(s.mara, only(s.plan.people, 1).id, 'brief'),
  },
];
