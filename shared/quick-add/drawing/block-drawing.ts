import { applyChanges } from '../../model/applying.ts';
import type { Change } from '../../model/change.ts';
import { AppError } from '../../model/errors.ts';
import type { CalendarDate, Id } from '../../model/field.ts';
import type { Plan } from '../../model/plan.ts';
import type { IdSource } from '../../model/record.ts';
import { fold, isSameText } from '../../text/fold.ts';
import { addPersonChanges } from '../build-person.ts';
import { addRelationshipChanges } from '../build-relationship.ts';
import { type PersonLine, parsePersonLine } from '../person-line.ts';
import type { RelationshipLine } from '../relationship-line.ts';
import type { NameAnswers } from '../words/meant-person.ts';
import type { BlockLine } from './block-lines.ts';

/** What a line was read as. */
export type Said = { kind: 'person'; line: PersonLine } | { kind: 'tie'; line: RelationshipLine };

/** A line and what has become of it. */
export type Work = {
  source: BlockLine;
  said: Said;
  changes: Change[];
  personId: Id | null;
  error: AppError | null;
};

/**
 * Draws line after line on a copy of a plan. A new plan for each line would copy and sort everybody anew each time, so
 * changes are held back until a later line depends on them: is about the same person, unit or email, or leads to a
 * manager whose own line is held back.
 */
export class BlockDrawing {
  readonly changes: Change[] = [];
  #plan: Plan;
  #held: Change[] = [];
  readonly #heldWords = new Set<string>();
  readonly #heldIds = new Set<Id>();
  /** Who reports to whom, the lines held back included. */
  #managers: Map<Id, Id | null> | null = null;
  readonly #answers: Map<string, string | null>;
  readonly #today: CalendarDate;
  readonly #newId: IdSource;

  constructor(plan: Plan, answers: NameAnswers, today: CalendarDate, newId: IdSource) {
    this.#plan = plan;
    this.#answers = new Map(answers);
    this.#today = today;
    this.#newId = newId;
  }

  /** Lets nothing be held back; gives the plan with all that was drawn. */
  settle(): Plan {
    if (this.#held.length > 0) this.#plan = applyChanges(this.#plan, this.#held);
    this.#held = [];
    this.#heldWords.clear();
    this.#heldIds.clear();
    this.#managers = null;
    return this.#plan;
  }

  /** Everything that a line says of one person but their manager. */
  addPerson(work: Work): void {
    if (work.said.kind !== 'person') return;
    const { line } = work.said;
    const build = (plan: Plan): Change[] => {
      if (line.managerName !== '' && isSameText(line.name, line.managerName))
        throw new AppError('INVALID_INPUT', `${line.name} cannot report to the same person`);
      return this.#personChanges(work, plan, { ...line, managerName: '' });
    };
    const words = [line.name, line.unitName, line.email].filter((word) => word !== '').map(fold);
    const isFree = (): boolean =>
      words.every((word) => !this.#heldWords.has(word)) && !this.#heldIds.has(work.personId ?? '');
    this.#draw(work, build, isFree);
    for (const change of work.changes)
      if (change.op === 'insert' && change.collection === 'businessUnits')
        this.#heldWords.add(fold(change.after.name));
    this.#heldWords.add(fold(line.name)).add(fold(line.email));
    this.#heldWords.delete('');
    if (work.personId !== null) this.#heldIds.add(work.personId);
  }

  /** Managers and ties, once everybody in the block is there. */
  addTies(work: Work): void {
    const { said } = work;
    if (work.error !== null) return;
    if (said.kind === 'tie') {
      const build = (plan: Plan): Change[] =>
        addRelationshipChanges(plan, said.line, this.#newId, this.#answers).changes;
      this.settle();
      this.#draw(work, build, () => false);
    } else if (said.line.managerName !== '')
      this.#draw(
        work,
        (plan) => this.#managerChanges(work, plan, said.line),
        (made) => this.#isFreeManager(work.personId, made),
      );
  }

  #personChanges(work: Work, plan: Plan, line: PersonLine): Change[] {
    const { changes, personId } = addPersonChanges(plan, line, this.#today, this.#newId, this.#answers);
    work.personId = personId;
    return changes;
  }

  /** Only the manager: what else the line says may be said anew by a later one. */
  #managerChanges({ personId }: Work, plan: Plan, { name, managerName }: PersonLine): Change[] {
    const line = { ...parsePersonLine(''), name, managerName };
    const answers = new Map([...this.#answers, [fold(name), personId]]);
    return addPersonChanges(plan, line, this.#today, this.#newId, answers).changes;
  }

  /** Does what a line does, on the plan as it stood before what is held back where that comes to the same. */
  #draw(work: Work, build: (plan: Plan) => Change[], isFree: (made: readonly Change[]) => boolean): void {
    const early = this.#attempt(work, () => build(this.#plan));
    const canWait = early !== null && isFree(early);
    const isSure = this.#held.length === 0 || canWait;
    const made = isSure ? early : this.#attempt(work, () => build(this.settle()));
    if (made === null) return;
    work.error = null;
    work.changes.push(...made);
    this.changes.push(...made);
    this.#held.push(...made);
    this.#learn(made);
    if (!canWait) this.settle();
  }

  #attempt(work: Work, build: () => Change[]): Change[] | null {
    try {
      return build();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      work.error = error;
      return null;
    }
  }

  /** Whether a line to a manager is the same with what is held back: it is the only one of the person, and closes no ring. */
  #isFreeManager(personId: Id | null, made: readonly Change[]): boolean {
    const isAdding = made.some(({ collection }) => collection === 'people');
    if (personId === null || isAdding || this.#heldIds.has(personId)) return false;
    for (const change of made) {
      if (change.collection !== 'relationships' || change.op === 'delete') continue;
      const managerId = change.after.toPersonId ?? null;
      if (managerId === null || this.#isAbove(personId, managerId)) return false;
      this.#managersNow().set(personId, managerId);
    }
    this.#heldIds.add(personId);
    return true;
  }

  #isAbove(personId: Id, managerId: Id): boolean {
    const managers = this.#managersNow();
    const seen = new Set<Id>();
    for (let id: Id | null = managerId; id !== null && !seen.has(id); id = managers.get(id) ?? null) {
      if (id === personId) return true;
      seen.add(id);
    }
    return false;
  }

  #managersNow(): Map<Id, Id | null> {
    const lines = (): [Id, Id | null][] =>
      Object.values(this.#plan.relationships).flatMap(({ kind, fromPersonId, toPersonId }) =>
        kind === 'reportsTo' ? [[fromPersonId, toPersonId]] : [],
      );
    this.#managers ??= new Map(lines());
    return this.#managers;
  }

  /** Who was said to be new is new once; from then on their name means them. */
  #learn(made: readonly Change[]): void {
    for (const change of made)
      if (change.op === 'insert' && change.collection === 'people') {
        const name = fold(change.after.name);
        if (this.#answers.get(name) === null) this.#answers.set(name, change.id);
      }
  }
}
