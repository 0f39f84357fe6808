import { type QualificationElement, qualificationElements } from '../model/records/decision-center.ts';
import { type DecisionRow, decisionRows } from './decision-rows.ts';
import { addRecord, daysAgo, daysFromToday, idOf, optionalIdOf, type Sample } from './sample.ts';

/** Adds what they decide: seats, qualification, phases, and who came in when. */
export function addDecisions(sample: Sample): void {
  for (const row of decisionRows) {
    const { title, purpose, status, buyClass, currentPhase, unit, amount, dueIn } = row;
    addRecord(sample, 'decisionCenters', title, {
      title,
      purpose,
      status,
      buyClass,
      currentPhase,
      deadline: daysFromToday(sample, dueIn),
      value: { amount, currency: 'EUR' },
      businessUnitId: idOf(sample, 'businessUnits', unit),
    });
    addSeats(sample, row);
    addQualification(sample, row);
    addPhasesAndEntries(sample, row);
  }
}

function addSeats(sample: Sample, { title, seats }: DecisionRow): void {
  for (const { role, person, approval, approvedDaysAgo, note = '' } of seats)
    addRecord(sample, 'decisionSeats', `${title}, ${role}, ${person}`, {
      decisionCenterId: idOf(sample, 'decisionCenters', title),
      role,
      personId: optionalIdOf(sample, 'people', person),
      approvalOrder: approval ?? null,
      approvedOn: daysAgo(sample, approvedDaysAgo ?? null),
      note,
    });
}

function addQualification(sample: Sample, { title, qualification }: DecisionRow): void {
  const add = (element: QualificationElement): void => {
    const [score, evidence] = qualification[element] ?? [];
    if (score === undefined) return;
    addRecord(sample, 'qualifications', `${title}, ${element}`, {
      decisionCenterId: idOf(sample, 'decisionCenters', title),
      element,
      score,
      evidence: evidence ?? '',
    });
  };
  qualificationElements.forEach(add);
}

function addPhasesAndEntries(sample: Sample, { title, phases, entries }: DecisionRow): void {
  const decisionCenterId = idOf(sample, 'decisionCenters', title);
  for (const [phase, from, to, note = ''] of phases)
    addRecord(sample, 'buyingPhases', `${title}, ${phase}`, {
      decisionCenterId,
      phase,
      startDate: daysFromToday(sample, from),
      endDate: to === null ? null : daysFromToday(sample, to),
      note,
    });
  for (const { competitor, phase, daysAgo: days, evidence, note = '' } of entries) {
    const [knewBeforeTender, shapedRequirements, needsFit, keyRelations] = evidence;
    addRecord(sample, 'entryAssessments', `${title}, ${competitor}`, {
      decisionCenterId,
      competitorId: optionalIdOf(sample, 'competitors', competitor),
      phase,
      enteredOn: daysAgo(sample, days),
      knewBeforeTender,
      shapedRequirements,
      needsFit,
      keyRelations,
      note,
    });
  }
}
