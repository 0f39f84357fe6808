import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isMapData, mapData } from '../../../../electron/export/map-data.ts';
import { mapFormats } from '../../../../shared/ipc/shapes.ts';
import { foldableUnits } from '../../../../shared/map/folding/fold-units.ts';
import { noFilter } from '../../../../shared/map/map-filter.ts';
import { type MapLook, usualLook } from '../../../../shared/map/sharing/map-look.ts';
import { shotPage } from '../../../../shared/map/sharing/map-page.ts';
import { mapShot } from '../../../../shared/map/sharing/map-shot.ts';
import { forAudience } from '../../../../shared/model/audience.ts';
import { listOf, type Plan } from '../../../../shared/model/plan.ts';
import { type MapLens, mapLenses } from '../../../../shared/model/records/stakeholder.ts';
import { samplePlan } from '../../../../shared/sample/sample-plan.ts';
import { countingIds, today } from '../../shared/map/people-plan.ts';

const now = new Date('2026-11-21T12:00:00Z');
const sample = samplePlan(countingIds(), today);
const idOf = (name: string): string =>
  listOf(sample, 'people').find((person) => person.name === name)?.id ?? '';

/** Every way to look at the map that the screen offers. */
const looks: Readonly<Record<string, Partial<MapLook>>> = {
  'nothing chosen': {},
  'a decision': { decisionId: listOf(sample, 'decisionCenters')[1]?.id ?? null },
  'a day': { asOf: '2026-07-01', since: '2026-03-01' },
  'a stance': { filter: { ...noFilter, stances: ['opponent', 'champion'] } },
  'key players': { filter: { ...noFilter, isKeyPlayersOnly: true } },
  'a word': { filter: { ...noFilter, text: 'plant' } },
  'a unit': { filter: { ...noFilter, unitName: 'Plant 4' } },
  'folded units': { foldedUnitIds: [...foldableUnits(sample, 'customer')] },
  'a way in': { reading: { kind: 'way', personId: idOf('Magnus Iversen'), teamMemberId: null, index: 0 } },
  'somebody leaving': { reading: { kind: 'loss', personId: idOf('Anders Holm') } },
};

/** Every file that can be made of the map for customers, by what it is. */
function filesOf(plan: Plan, lens: MapLens, wanted: Partial<MapLook>): Record<string, string> {
  const look = { ...usualLook, ...wanted };
  const files: Record<string, string> = {};
  for (const format of mapFormats) {
    if (!isMapData(format)) continue;
    const file = mapData(plan, {
      format,
      audience: 'customer',
      lens,
      look,
      past: null,
      today,
      now,
    });
    files[format] = typeof file === 'string' ? file : Buffer.from(file).toString('latin1');
  }
  // PNG and page are these sheets and nothing else.
  for (const paper of ['A4', 'Letter'] as const)
    files[paper] = JSON.stringify(
      shotPage(mapShot(plan, { lens, audience: 'customer', today, look }), paper),
    );
  return files;
}

/** The sample in which some people, a unit and a tie are for us alone. */
function withSecrets(): Plan {
  const plan = structuredClone(sample);
  for (const name of ['Felix Brandl', 'Li Chen', 'Olav Moe'])
    Object.assign(plan.people[idOf(name)] ?? {}, { confidential: true });
  const unit = listOf(plan, 'businessUnits').find((entry) => entry.name === 'Quality');
  Object.assign(plan.businessUnits[unit?.id ?? ''] ?? {}, { confidential: true });
  const [line] = listOf(plan, 'relationships').filter(({ kind }) => kind === 'reportsTo');
  Object.assign(plan.relationships[line?.id ?? ''] ?? {}, { confidential: true });
  return plan;
}

/** All that is internal taken out, so that nothing can be derived from it. */
const bare = (plan: Plan): Plan => forAudience(plan, 'customer');

describe.each(Object.entries(looks))('for customers, with %s on the screen', (_name, look) => {
  it.each(mapLenses)(
    'every file of the %s lens is the same to the last byte without anything internal',
    (lens) => {
      expect(filesOf(sample, lens, look)).toEqual(filesOf(bare(sample), lens, look));
    },
  );

  it('neither do confidential people, units and ties leave a trace', () => {
    const plan = withSecrets();
    const files = filesOf(plan, 'organization', look);
    expect(files).toEqual(filesOf(bare(plan), 'organization', look));
    for (const [format, file] of Object.entries(files)) {
      const words =
        format === 'gephi'
          ? Object.values(unzipSync(Buffer.from(file, 'latin1')))
              .map((entry) => strFromU8(entry))
              .join('\n')
          : file;
      for (const secret of ['Felix Brandl', 'Li Chen', 'Olav Moe']) expect(words).not.toContain(secret);
    }
  });
});

describe('for customers', () => {
  it('every lens gives the same files, whatever is known', () => {
    const files = filesOf(sample, 'organization', {});
    for (const lens of mapLenses) expect(filesOf(sample, lens, {})).toEqual(files);
  });

  it('what is found and folded is in the picture, so the comparison compares something', () => {
    const plain = filesOf(sample, 'organization', {});
    for (const name of ['a word', 'a unit', 'folded units'])
      expect(filesOf(sample, 'organization', looks[name] ?? {}).svg).not.toBe(plain.svg);
  });
});
