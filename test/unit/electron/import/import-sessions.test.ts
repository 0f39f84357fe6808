import { describe, expect, it } from 'vitest';
import { ImportSessions } from '../../../../electron/import/import-sessions.ts';
import { ImportPreview, ImportSource } from '../../../../shared/ipc/import-shapes.ts';
import { applyChanges } from '../../../../shared/model/applying.ts';
import { blankPlan, nextId } from './import-fixture.ts';
import { bytesOf } from './real-data.ts';

const plan = blankPlan();
const people = { planId: plan.plan.id, content: 'people' as const, fileName: 'people.csv' };
const ignore = () => undefined;

describe('ImportSessions', () => {
  it('goes from the choice of a file over a corrected mapping and a preview to the change set', async () => {
    const sessions = new ImportSessions(nextId);
    const source = await sessions.open({
      ...people,
      bytes: bytesOf('Wer,Email\nAna Ruiz,ana@acme.com\nBo Ek,\n'),
    });
    expect(ImportSource.parse(source)).toEqual(source);
    expect(source.rowCount).toBe(2);
    expect(source.columns).toEqual([
      { index: 0, header: 'Wer', samples: ['Ana Ruiz', 'Bo Ek'] },
      { index: 1, header: 'Email', samples: ['ana@acme.com'] },
    ]);
    const mapping = {
      ...source.mapping,
      columns: source.mapping.columns.map((column) =>
        column.header === 'Wer' ? { ...column, target: 'name' as const } : column,
      ),
    };
    const preview = await sessions.preview(source.importId, mapping, plan, ignore);
    expect(ImportPreview.parse(preview)).toEqual(preview);
    expect(sessions.planIdOf(source.importId)).toBe(plan.plan.id);
    const { changeSet, totals } = sessions.finish(source.importId);
    expect(totals.inserted).toBe(2);
    expect(Object.keys(applyChanges(plan, changeSet?.changes ?? []).people)).toHaveLength(2);
    expect(() => sessions.finish(source.importId)).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT' }),
    );
  });

  it('can be called off and previewed again', async () => {
    const sessions = new ImportSessions(nextId);
    const rows = Array.from({ length: 2000 }, (_, index) => `Person ${index}`).join('\n');
    const source = await sessions.open({ ...people, bytes: bytesOf(`Name\n${rows}\n`) });
    const first = sessions.preview(source.importId, source.mapping, plan, () =>
      sessions.cancel(source.importId),
    );
    await expect(first).rejects.toThrow(expect.objectContaining({ code: 'CANCELLED' }));
    expect(() => sessions.finish(source.importId)).toThrow();
    const second = await sessions.preview(source.importId, source.mapping, plan, ignore);
    expect(second.totals.inserted).toBe(2000);
    expect(second.inserted).toHaveLength(200);
  });

  it('ends when it is cancelled at rest, and when another file is chosen', async () => {
    const sessions = new ImportSessions(nextId);
    const first = await sessions.open({ ...people, bytes: bytesOf('Name\nAna\n') });
    const second = await sessions.open({ ...people, bytes: bytesOf('Name\nBo\n') });
    expect(() => sessions.planIdOf(first.importId)).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT' }),
    );
    sessions.cancel(second.importId);
    await expect(sessions.preview(second.importId, second.mapping, plan, ignore)).rejects.toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT' }),
    );
  });

  it('reads relations too', async () => {
    const sessions = new ImportSessions(nextId);
    const bytes = bytesOf('From,To\nAna,Bo\n');
    const source = await sessions.open({ ...people, content: 'relations', bytes });
    expect(source.mapping.relationKind).toBe('informal');
    const preview = await sessions.preview(source.importId, source.mapping, plan, ignore);
    expect(preview).toMatchObject({ content: 'relations', totals: { skipped: 1 } });
  });
});
