import { memberName, personName } from '../../../shared/method/stakeholders.ts';
import { listOf, type Plan } from '../../../shared/model/plan.ts';
import type { Note } from '../../../shared/model/records/commitment.ts';
import { longDate } from '../../../shared/text/dates.ts';
import { isStepId } from '../../../shared/wizard/step-ids.ts';
import { steps } from '../../../shared/wizard/steps.ts';
import { SectionFrame } from '../parts/section-frame.tsx';
import type { DocumentSection, SectionProps } from '../section.ts';

export const notesSection: DocumentSection = {
  id: 'notes',
  title: () => 'Notes',
  missingName: 'notes',
  about: ({ plan }) => {
    const count = Object.keys(plan.notes).length;
    return `${count} ${count === 1 ? 'note' : 'notes'}, newest first`;
  },
  hasContent: ({ plan }) => Object.keys(plan.notes).length > 0,
  isInternal: true,
  isExtra: true,
  Body: NotesBody,
};

function NotesBody({ view: { plan }, ...frame }: SectionProps) {
  const notes = listOf(plan, 'notes').sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return (
    <SectionFrame {...frame}>
      <ul className="notes">
        {notes.map((note) => (
          <li key={note.id}>
            <p className="small muted">
              {aboutNote(plan, note)} {note.coaching && <span className="chip">coaching</span>}
            </p>
            <p className="prose">{note.text}</p>
          </li>
        ))}
      </ul>
    </SectionFrame>
  );
}

/** "6 November 2026 · Mara Lindqvist · on Jon Berg". */
function aboutNote(plan: Plan, { date, authorId, personId, step }: Note): string {
  const person = personName(plan, personId);
  const subject = person !== '' ? person : isStepId(step) ? steps[step].title : '';
  return [longDate(date), memberName(plan, authorId), subject === '' ? '' : `on ${subject}`]
    .filter((part) => part !== '')
    .join(' · ');
}
