import type { Stakeholder } from '../model/records/stakeholder.ts';

type Aims = Partial<Pick<Stakeholder, 'businessGoals' | 'personalWin' | 'nextStep'>>;

/** What people want in their job and for themselves, and the next step with each, as far as we know. */
export const aims: Readonly<Record<string, Aims>> = {
  'Anders Holm': {
    businessGoals: 'Reach the 12 % margin the main owner asks for without closing a plant.',
    nextStep: 'Peter to meet him with Ana Ruiz after the pilot’s first month',
  },
  'Ana Ruiz': {
    businessGoals:
      'Raise throughput at Plant 4 by 18 % without a new hall; then carry it to the other plants.',
    personalWin:
      'Be seen as the one who made the plants work as one; she is a candidate for chief executive.',
    nextStep: 'Agree who steers the pilot with her, before the tender text is written',
  },
  'Eirik Bø': {
    personalWin: 'A briefing for Ana Ruiz that needs no rework.',
    nextStep: 'Send the one-page summary two days ahead of each meeting',
  },
  'Li Chen': {
    businessGoals: 'One way of working across three lines, measured the same way.',
    personalWin: 'Wants to speak about it at the industry days in spring.',
    nextStep: 'Call this week: no contact for a month',
  },
  'Astrid Mork': {
    businessGoals: 'Cover eleven retirements without hiring eleven technicians.',
    nextStep: 'Show her the remote expert desk from the shift’s side',
  },
  'Jon Berg': {
    businessGoals: 'Scrap below 2.6 % on all three lines; no unplanned stop in the fourth quarter.',
    personalWin: 'Evenings without a call from the plant.',
    nextStep: 'Get his signature under the pilot scope',
  },
  'Olav Moe': {
    businessGoals: 'Meet the shift plan with the people he has.',
    nextStep: 'Ask Kari Lund to show him line 3 on the trial screen',
  },
  'Tom Haugen': {
    businessGoals: 'One source for line data instead of four.',
    personalWin: 'To build it himself, with us beside him and not in front of him.',
    nextStep: 'Joint list of signals for the twin',
  },
  'Silje Strand': {
    businessGoals: 'Fewer night calls; spare parts that are there.',
    nextStep: 'Walk through the on-call rota with Jonas',
  },
  'Piotr Zieliński': {
    businessGoals: 'Keep Plant 2 out of every group program for a year.',
    nextStep: 'Ask Jon Berg to invite him to the line 3 visit',
  },
  'Bente Foss': {
    businessGoals: 'Part-level traceability for two shipyards, without more typing on the line.',
    personalWin: 'A certificate that has her department’s name on it.',
    nextStep: 'Workshop on the quality passport with Signe Vik',
  },
  'Nina Falk': {
    businessGoals: 'Capital spending flat for two years; every euro with a payback under two years.',
    nextStep: 'Let Jon Berg introduce Peter with the cost model in hand',
  },
  'Dana Nell': {
    businessGoals: 'A cost model that group controlling accepts the first time.',
    nextStep: 'Finish the joint cost model with Sofia',
  },
  'Rasmus Ott': {
    businessGoals: 'Two qualified bidders on every contract above €1 m; 4 % saved a year.',
    personalWin: 'Not to be gone around again, as in the last service contract.',
    nextStep: 'Offer him the cost model before he has to ask for it',
  },
  'Katarzyna Nowak': {
    businessGoals: 'One platform for all plants, chosen by Group IT.',
    nextStep: 'Ask Li Chen for a first talk between the three of them',
  },
  'Marek Kos': {
    businessGoals: 'A single architecture that he can defend before the board.',
    personalWin: 'His design becomes the standard.',
    nextStep: 'Review the open data layer with him and David Okafor, nothing to sell',
  },
  'Sunniva Lie': {
    businessGoals: 'No device on a line network that she has not approved.',
    nextStep: 'Send the security file before the pilot scope goes out',
  },
  'David Okafor': {
    businessGoals: 'Plant data that arrives clean and with units.',
    personalWin: 'A plant that uses his platform because it wants to.',
    nextStep: 'Name the interface for the data layer',
  },
  'Henrik Aas': {
    businessGoals: 'Two doctoral projects that end in a product.',
    nextStep: 'Peter to visit Trondheim with Johan Lindgren as host',
  },
  'Johan Lindgren': {
    businessGoals: 'Process models that live longer than a project.',
    personalWin: 'A paper with us at the casting conference.',
    nextStep: 'Agree what the twin may publish',
  },
  'Camilla Rød': {
    businessGoals: 'Order intake in spare parts back to growth.',
    nextStep: 'Ask Li Chen to introduce us',
  },
};
