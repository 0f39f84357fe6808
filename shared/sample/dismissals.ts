import { addRecord, daysFromToday, idOf, type Sample } from './sample.ts';

/** Coaching that somebody answered. */
export function addDismissals(sample: Sample): void {
  addRecord(sample, 'dismissals', 'no workshop', {
    rule: 'criteriaUnconfirmed',
    reason: 'Li Chen goes through the list with us at the pilot review; asking before would look impatient.',
    date: daysFromToday(sample, -18),
  });
  addRecord(sample, 'dismissals', 'quiet', {
    rule: 'rivalNotRated',
    subjectId: idOf(sample, 'criteria', 'Sustainability record'),
    reason: 'Halden and Corvane are rated by Yusuf Demir’s own sheet, which we get in spring.',
    date: daysFromToday(sample, -40),
  });
}
