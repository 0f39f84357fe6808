import { addUnitChanges } from '../../../../shared/quick-add/build-unit.ts';
import { AddLine } from '../add-line.tsx';

/** The line that adds a unit, a row of the grid. */
export function UnitQuickAdd() {
  return (
    <AddLine
      label="Add a unit"
      example="Plant 6 > Operations"
      changesOf={addUnitChanges}
      explain={(text) => text.replace(/\s*>\s*/, ', part of ')}
    />
  );
}
