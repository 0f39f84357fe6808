import type { ImportPreview, RowProblem } from '../../../shared/ipc/import-shapes.ts';
import { counted } from '../output.ts';

/** What an import did or would do, in lines for people. */
export function importText(preview: ImportPreview, isDryRun: boolean): string {
  const { inserted, updated, unchanged, skipped } = preview.totals;
  const head = `${isDryRun ? 'Would be imported' : 'Imported'} from ${counted(preview.rowCount, 'row', 'rows')}: ${inserted} inserted, ${updated} updated, ${unchanged} unchanged, ${skipped} skipped.`;
  return [
    head,
    ...preview.skipped.map((problem) => `Skipped: ${sentenceOf(problem)}`),
    ...preview.warnings.map((problem) => `Note: ${sentenceOf(problem)}`),
  ].join('\n');
}

const sentenceOf = ({ row, field, value, reason }: RowProblem): string =>
  [row === null ? '' : `row ${row}`, field ?? '', value === '' ? '' : `"${value}"`, reason]
    .filter((part) => part !== '')
    .join(', ');
