import type { DealRow, ImportPreview } from '../../../shared/ipc/import-shapes.ts';
import { relationshipKindLabels } from '../../../shared/text/labels.ts';
import { moneyText } from '../../../shared/text/money.ts';
import { opportunityStageLabels } from '../../../shared/text/opportunity-labels.ts';

export type PreviewLine = { key: string; row: number; text: string };

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

/** What one list of a preview says, row by row. */
export function linesOf(
  preview: ImportPreview,
  list: 'inserted' | 'updated' | 'unchanged',
): readonly PreviewLine[] {
  if (preview.content === 'network')
    return preview[list].map(({ recordId, row, text }) => ({ key: recordId, row, text }));
  if (preview.content === 'relations')
    return preview[list].map((line) => ({
      key: line.relationshipId,
      row: line.row,
      text: `${line.from} → ${line.to}: ${relationshipKindLabels[line.kind].toLowerCase()}`,
    }));
  if (preview.content === 'deals') return dealLines(preview, list);
  if (list === 'updated')
    return preview.updated.map((line) => ({
      key: `${line.row}`,
      row: line.row,
      text: `${line.name} is already here (same ${line.matchedBy}); new: ${line.changedFields.join(', ')}`,
    }));
  if (list === 'unchanged')
    return preview.unchanged.map((line) => ({
      key: `${line.row}`,
      row: line.row,
      text: `${line.name} is already here (same ${line.matchedBy})`,
    }));
  if (preview.content === 'accounts')
    return preview.inserted.map((line) => ({
      key: line.planId,
      row: line.row,
      text: joined([line.name, line.industry, line.headquarters, `owned by ${line.ownerName}`]),
    }));
  return preview.inserted.map((line) => ({
    key: line.personId,
    row: line.row,
    text: joined([line.name, line.title, line.unit, line.company, line.email]),
  }));
}

function dealLines(
  preview: Extract<ImportPreview, { content: 'deals' }>,
  list: 'inserted' | 'updated' | 'unchanged',
): PreviewLine[] {
  if (list === 'updated')
    return preview.updated.map((line) => ({
      key: `${line.row}`,
      row: line.row,
      text: `${dealText(line)}; new: ${line.changedFields.join(', ')}`,
    }));
  return preview[list].map((line) => ({ key: `${line.row}`, row: line.row, text: dealText(line) }));
}

const dealText = ({ accountName, title, stage, value }: DealRow): string =>
  joined([`${accountName}: ${title}`, opportunityStageLabels[stage], value === null ? '' : moneyText(value)]);
