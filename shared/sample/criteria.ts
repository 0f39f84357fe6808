import type { DecisionCriterion } from '../model/records/value.ts';
import { addRecord, idOf, idsOf, type Sample } from './sample.ts';

type Copied = 'title' | 'formality' | 'mandatory' | 'importance' | 'strategy' | 'confirmed';

interface Row extends Pick<DecisionCriterion, Copied> {
  caredForBy: readonly string[];
  us: number;
  halden: number;
  corvane: number | null;
}

/** The five criteria of the line control decision; us and Halden as in METHOD 3.9: 3.33 against 3.50. */
const criteria: readonly Row[] = [
  {
    title: 'Total cost of ownership',
    formality: 'formal',
    mandatory: true,
    importance: 5,
    us: 3,
    halden: 4,
    corvane: 3,
    caredForBy: ['Jon Berg', 'Nina Falk', 'Rasmus Ott'],
    strategy: 'Joint cost model with plant finance',
    confirmed: true,
  },
  {
    title: 'Delivery reliability',
    formality: 'formal',
    mandatory: false,
    importance: 4,
    us: 4,
    halden: 3,
    corvane: 2,
    caredForBy: ['Olav Moe'],
    strategy: 'Keep: monthly on-time report, shared with Olav Moe',
    confirmed: true,
  },
  {
    title: 'Local support',
    formality: 'formal',
    mandatory: false,
    importance: 3,
    us: 5,
    halden: 3,
    corvane: 2,
    caredForBy: ['Silje Strand', 'Kari Lund'],
    strategy: 'Lead with it at the site visit',
    confirmed: true,
  },
  {
    title: 'Innovation partnership',
    formality: 'informal',
    mandatory: false,
    importance: 4,
    us: 2,
    halden: 4,
    corvane: 3,
    caredForBy: ['Ana Ruiz', 'Henrik Aas'],
    strategy: 'Pilot on line 3 before the tender',
    confirmed: true,
  },
  {
    title: 'Sustainability record',
    formality: 'formal',
    mandatory: false,
    importance: 2,
    us: 3,
    halden: 3,
    corvane: null,
    caredForBy: ['Gunnar Bakke'],
    strategy: '',
    confirmed: false,
  },
];

/** Adds what they judge by, with a rating for each supplier. */
export function addCriteria(sample: Sample): void {
  for (const { caredForBy, us, halden, corvane, ...criterion } of criteria) {
    const { title } = criterion;
    addRecord(sample, 'criteria', title, { ...criterion, personIds: idsOf(sample, 'people', caredForBy) });
    const criterionId = idOf(sample, 'criteria', title);
    const rate = (competitor: string | null, rating: number | null) => {
      if (rating === null) return;
      const competitorId = competitor === null ? null : idOf(sample, 'competitors', competitor);
      addRecord(sample, 'supplierRatings', `${title}, ${competitor}`, { criterionId, competitorId, rating });
    };
    rate(null, us);
    rate('Halden', halden);
    rate('Corvane', corvane);
  }
}
