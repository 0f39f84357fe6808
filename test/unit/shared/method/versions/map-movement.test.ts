import { describe, expect, it } from 'vitest';
import { mapMovement } from '../../../../../shared/method/versions/map-movement.ts';
import { samplePlan } from '../../../../../shared/sample/sample-plan.ts';
import { sampleVersions } from '../../../../../shared/sample/versions.ts';
import { countedIds } from '../../model/test-ids.ts';

const sample = samplePlan(countedIds(1), '2027-03-31');
const [first] = sampleVersions(sample);
if (first === undefined) throw new Error('The sample has no version');
const moves = mapMovement(first.plan, sample);
const moveOf = (name: string) => moves.find((move) => move.name === name);

describe('mapMovement', () => {
  it('sees nobody move where nothing changed', () => {
    expect(mapMovement(sample, structuredClone(sample))).toEqual([]);
  });

  it('says who moved toward us and who away, and in what', () => {
    expect(moveOf('Ana Ruiz')).toMatchObject({
      kind: 'moved',
      direction: 'toward',
      stanceBefore: 'neutral',
      stanceAfter: 'champion',
      details: [
        { what: 'stance', before: 'Neutral', after: 'Champion' },
        { what: 'perception', before: 'Vendor', after: 'Problem solver' },
      ],
    });
    expect(moveOf('Marek Kos')).toMatchObject({ direction: 'away', details: [{ after: 'Opponent' }] });
    expect(moveOf('Bente Foss')).toMatchObject({
      direction: 'neither',
      details: [{ what: 'politicalStatus', after: 'Political structure' }],
    });
  });

  it('names who came, and whose manager is another one', () => {
    expect(moveOf('Camilla Rød')).toMatchObject({ kind: 'came', details: [] });
    expect(moveOf('Mei Tanaka')).toMatchObject({
      kind: 'moved',
      details: [{ what: 'manager', before: '', after: 'Johan Lindgren' }],
    });
  });

  it('is the opposite the other way round', () => {
    const back = mapMovement(sample, first.plan);
    expect(back.map(({ personId }) => personId).sort()).toEqual(moves.map(({ personId }) => personId).sort());
    expect(back.find(({ name }) => name === 'Ana Ruiz')).toMatchObject({ direction: 'away' });
    expect(back.find(({ name }) => name === 'Camilla Rød')).toMatchObject({ kind: 'left' });
  });
});
