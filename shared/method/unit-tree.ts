import type { Id } from '../model/field.ts';
import { listOf, type Plan } from '../model/plan.ts';
import type { BusinessUnit } from '../model/records/organization.ts';

export interface TreeLine {
  unit: BusinessUnit;
  depth: number;
}

/** The units with each parent before its parts; a unit caught in a ring of parents stands at the top. */
export function unitTree(plan: Plan): TreeLine[] {
  const units = listOf(plan, 'businessUnits');
  const lines: TreeLine[] = [];
  const seen = new Set<Id>();
  const addWithParts = (unit: BusinessUnit, depth: number) => {
    if (seen.has(unit.id)) return;
    seen.add(unit.id);
    lines.push({ unit, depth });
    for (const part of units) if (part.parentId === unit.id) addWithParts(part, depth + 1);
  };
  for (const unit of units) if (unit.parentId === null) addWithParts(unit, 0);
  for (const unit of units) addWithParts(unit, 0);
  return lines;
}

/** Whether a unit is another one or lies somewhere inside it; a unit may not become part of what it holds. */
export function isInside(plan: Plan, unitId: Id, outerId: Id): boolean {
  const seen = new Set<Id>();
  for (
    let id: Id | null = unitId;
    id !== null && !seen.has(id);
    id = plan.businessUnits[id]?.parentId ?? null
  ) {
    if (id === outerId) return true;
    seen.add(id);
  }
  return false;
}
