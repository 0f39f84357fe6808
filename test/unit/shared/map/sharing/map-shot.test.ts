import { describe, expect, it } from 'vitest';
import { coreScene } from '../../../../../shared/map/core-scene.ts';
import { foldableUnits } from '../../../../../shared/map/folding/fold-units.ts';
import { noFilter } from '../../../../../shared/map/map-filter.ts';
import { mapScene } from '../../../../../shared/map/map-scene.ts';
import { mapSvg, shotSvg } from '../../../../../shared/map/map-svg.ts';
import { type MapLook, usualLook } from '../../../../../shared/map/sharing/map-look.ts';
import { paperFor, shotFigure, shotPage } from '../../../../../shared/map/sharing/map-page.ts';
import { mapShot, plainShot } from '../../../../../shared/map/sharing/map-shot.ts';
import type { PlanPast } from '../../../../../shared/map/time/plan-past.ts';
import { forAudience } from '../../../../../shared/model/audience.ts';
import { listOf, type Plan } from '../../../../../shared/model/plan.ts';
import { type MapLens, mapLenses } from '../../../../../shared/model/records/stakeholder.ts';
import { samplePlan } from '../../../../../shared/sample/sample-plan.ts';
import { sampleVersions } from '../../../../../shared/sample/versions.ts';
import { addDays } from '../../../../../shared/text/calendar.ts';
import { longDate } from '../../../../../shared/text/dates.ts';
import { countingIds, organization, today } from '../people-plan.ts';
import { xmlProblem } from '../well-formed.ts';

const plan = samplePlan(countingIds(), today);
const decisions = listOf(plan, 'decisionCenters');
const plant4 = listOf(plan, 'businessUnits').find(({ name }) => name === 'Plant 4');

const shot = (lens: MapLens, look: Partial<MapLook> = {}) =>
  mapShot(plan, { lens, audience: 'internal', today, look: { ...usualLook, ...look } });

describe('what is exported is what is looked at', () => {
  it('is the plain map where nothing is chosen', () => {
    expect(shotSvg(shot('organization'))).toBe(
      mapSvg(plan, { lens: 'organization', audience: 'internal', today }),
    );
  });

  it.each(decisions.map(({ id, title }) => ({ id, title })))('shows the decision $title', ({ id, title }) => {
    const chosen = shot('decisionCenter', { decisionId: id });
    expect(chosen.scene.decisionId).toBe(id);
    expect(chosen.subtitle).toBe(title);
    expect(shotSvg(chosen)).toContain(`>${title}</text>`);
  });

  it('names the decision that is shown where none was chosen', () => {
    expect(shot('decisionCenter').subtitle).toBe('Line control, Plant 4');
    expect(shot('influence', { decisionId: decisions[1]?.id ?? null }).subtitle).toBe('');
  });

  it('shows perception on the day, and movement since the other', () => {
    const [asOf, since] = [addDays(today, -30), addDays(today, -120)];
    const chosen = shot('perception', { asOf, since });
    const options = { lens: 'perception', audience: 'internal', today, asOf, since } as const;
    // Dated by the day on which it was made.
    expect(chosen.scene).toEqual({ ...mapScene(plan, options), today });
    expect(chosen.subtitle).toBe(
      `As of ${longDate(asOf)}, movement since ${longDate(since)} (views of us as noted then, all else as today)`,
    );
    expect(shot('perception').subtitle).toMatch(/^As of 21 November 2026, movement since /);
  });

  it('shows any lens on a day of which a version is kept, and says so', () => {
    const [first] = sampleVersions(plan);
    const asOf = plan.snapshots[first?.id ?? '']?.date ?? today;
    const past: PlanPast = {
      versions: first === undefined ? [] : [first],
      began: today,
      latest: plan,
      edits: [],
    };
    const wanted = { lens: 'organization', today, look: { ...usualLook, asOf }, past } as const;
    const { scene, subtitle } = mapShot(plan, { ...wanted, audience: 'internal' });
    const names = scene.nodes.map(({ name }) => name);
    expect(names).not.toContain('Camilla Rød');
    expect(subtitle).toBe(`As of ${longDate(asOf)} (version “The plan as we set out”)`);
    // Customers are never shown how we saw it when.
    expect(shotSvg(mapShot(plan, { ...wanted, audience: 'customer' }))).toBe(
      shotSvg(mapShot(plan, { ...wanted, look: usualLook, audience: 'customer' })),
    );
  });

  it('keeps whom the filter leaves out as ghosts, and says how many', () => {
    const chosen = shot('organization', {
      filter: { ...noFilter, text: ' plant 4 ', stances: ['supporter', 'sceptic'] },
    });
    const kept = chosen.scene.nodes.filter(({ personId }) => !chosen.ghostIds.has(personId));
    expect(kept.length).toBeGreaterThan(0);
    for (const node of kept)
      expect([node.stance, `${node.name} ${node.title} ${node.unitName}`]).toEqual([
        expect.stringMatching(/supporter|sceptic/),
        expect.stringContaining('Plant 4'),
      ]);
    expect(chosen.subtitle).toBe(
      `Filtered: “plant 4”, supporter or sceptic (${kept.length} of ${chosen.scene.nodes.length} people)`,
    );
    expect(xmlProblem(shotSvg(chosen))).toBeNull();
    expect(shotSvg(chosen)).toContain('<g opacity="0.3">');
  });

  it('draws folded units as one box in every lens', () => {
    const foldedUnitIds = [plant4?.id ?? ''];
    const chosen = shot('organization', { foldedUnitIds });
    expect(chosen.subtitle).toBe('Folded: Plant 4');
    expect(chosen.scene.nodes.map(({ personId }) => personId)).toContain(plant4?.id);
    const { scene } = shot('coverage', { foldedUnitIds });
    expect(scene.nodes.map(({ personId }) => personId)).toContain(plant4?.id);
  });

  it('has all of it on the sheet, below the title and above the map', () => {
    const { svg, title } = shotPage(shot('decisionCenter', { decisionId: decisions[1]?.id ?? null }), 'A4');
    expect(title).toBe(
      'Nordvik Marine Systems: Who decides, and who stands how near (Control contract, Plant 2)',
    );
    expect(svg).toContain('>Control contract, Plant 2</text>');
    expect(xmlProblem(svg)).toBeNull();
  });
});

describe('what customers get of a look', () => {
  const customer = (lens: MapLens, look: Partial<MapLook>) =>
    shotSvg(mapShot(plan, { lens, audience: 'customer', today, look: { ...usualLook, ...look } }));
  const plain = customer('organization', {});

  it.each(mapLenses)(
    'is the organization for %s, whatever decision, day or filter by what we think',
    (lens) => {
      for (const decision of decisions) expect(customer(lens, { decisionId: decision.id })).toBe(plain);
      expect(customer(lens, { asOf: '2026-05-01', since: '2026-02-01' })).toBe(plain);
      expect(customer(lens, { filter: { ...noFilter, stances: ['opponent'], isKeyPlayersOnly: true } })).toBe(
        plain,
      );
    },
  );

  it('keeps what is found by name, title or unit, and folded units', () => {
    expect(customer('organization', { filter: { ...noFilter, unitName: 'Plant 4' } })).toContain(
      'Filtered: unit Plant 4',
    );
    expect(customer('organization', { foldedUnitIds: [...foldableUnits(plan)] })).toContain('Folded: ');
  });
});

describe('what is drawn over the map about one person', () => {
  const idOf = (name: string): string =>
    listOf(plan, 'people').find((person) => person.name === name)?.id ?? '';
  const wayTo = (name: string, index = 0): Partial<MapLook> => ({
    reading: { kind: 'way', personId: idOf(name), teamMemberId: null, index },
  });

  it.each(mapLenses)(
    'is in the file of the %s lens: who starts, each step as an arc, and the sentence',
    (lens) => {
      const chosen = shot(lens, wayTo('Magnus Iversen'));
      const svg = shotSvg(chosen);
      expect(chosen.subtitle).toContain(
        'ay 1 of 3 to Magnus Iversen: Mara Lindqvist knows Li Chen well, who can introduce us to Camilla Rød',
      );
      expect(svg).toContain('>Mara Lindqvist</text>');
      expect(svg).toContain('>Way in, from one of us to the person</text>');
      // Two steps, the line from who starts, and the sample in the key.
      expect(svg.match(/<path d="M[^"]*Q[^"]*" fill="none" stroke="#0f6b6b" stroke-width="3"/g)).toHaveLength(
        4,
      );
      expect(xmlProblem(svg)).toBeNull();
    },
  );

  it('keeps the name of who starts on the sheet, also where nobody stands that far out', () => {
    const { scene } = shot('organization', wayTo('Kari Lund'));
    expect(scene.bounds.left).toBeLessThanOrEqual(shot('organization').scene.bounds.left);
  });

  it('says what breaks when somebody leaves', () => {
    const chosen = shot('organization', { reading: { kind: 'loss', personId: idOf('Anders Holm') } });
    expect(chosen.subtitle).toMatch(/^If Anders Holm leaves: .*cut off/);
    expect(shotSvg(chosen)).toContain('>Cut off, or no longer reached</text>');
  });

  it('is left out where the way is gone', () => {
    expect(shotSvg(shot('organization', wayTo('Magnus Iversen', 7)))).toBe(shotSvg(shot('organization')));
    const nobody = { kind: 'loss', personId: plan.plan.id } as const;
    expect(shotSvg(shot('organization', { reading: nobody }))).toBe(shotSvg(shot('organization')));
  });

  it('is never in what customers get', () => {
    const customer = (look: Partial<MapLook>) =>
      shotSvg(
        mapShot(plan, { lens: 'organization', audience: 'customer', today, look: { ...usualLook, ...look } }),
      );
    expect(customer(wayTo('Magnus Iversen'))).toBe(customer({}));
    expect(customer({ reading: { kind: 'loss', personId: idOf('Anders Holm') } })).toBe(customer({}));
  });
});

describe('the part of a decision to look at first', () => {
  it('has everybody with a seat, alone, within its bounds', () => {
    const { scene } = shot('decisionCenter');
    const { scene: core, asideCount } = coreScene(scene);
    expect(core.nodes).toHaveLength(scene.nodes.length - asideCount);
    expect(asideCount).toBe(22);
    for (const { x, y } of core.nodes) {
      expect(x).toBeGreaterThan(core.bounds.left);
      expect(x).toBeLessThan(core.bounds.right);
      expect(y).toBeGreaterThan(core.bounds.top);
      expect(y).toBeLessThan(core.bounds.bottom);
    }
    const svg = shotFigure(plainShot(core), { width: 1000, height: 550 });
    expect(xmlProblem(svg)).toBeNull();
    expect(svg).not.toContain('No seat in this decision');
  });

  it('is all of a map in which everybody has a part', () => {
    const { scene } = shot('influence');
    expect(coreScene(scene)).toEqual({ scene, asideCount: 0 });
  });
});

describe('the sheet a map comes on', () => {
  const big = organization(300).plan;
  const wanted = { lens: 'organization', today } as const;

  it('is the usual one where names can be read on it, for the sample in every lens', () => {
    for (const lens of mapLenses) {
      expect(paperFor(shot(lens), 'A4')).toBe('A4');
      expect(paperFor(shot(lens), 'Letter')).toBe('Letter');
    }
  });

  it('is a larger one for a larger map, never larger than allowed', () => {
    const large = mapShot(big, { ...wanted, audience: 'internal' });
    expect(paperFor(large, 'A4')).toBe('A1');
    expect(paperFor(large, 'Letter')).toBe('AnsiD');
    expect(paperFor(large, 'A4', 3)).toBe('A2');
    expect(shotPage(large, 'A1').svg).toContain('width="3178.6" height="2245"');
  });

  it('is the same for customers whatever is internal', () => {
    const customer = (plan: Plan) => paperFor(mapShot(plan, { ...wanted, audience: 'customer' }), 'A4');
    expect(customer(big)).toBe(customer(forAudience(big, 'customer')));
  });
});
