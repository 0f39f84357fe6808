import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Labelled, labelScale } from '../../../../../../renderer/features/map/labels/label-plan.ts';
import {
  boxesOf,
  type Placed,
  placeLabels,
  wholeLabel,
} from '../../../../../../renderer/features/map/labels/label-room.ts';
import { overlaps } from '../../../../../../shared/map/geometry.ts';
import { mapScene } from '../../../../../../shared/map/map-scene.ts';
import { applyChanges } from '../../../../../../shared/model/applying.ts';
import { insertOf } from '../../../../../../shared/model/editing.ts';
import { PeoplePlan, today } from '../../../../shared/map/people-plan.ts';

/** People of these names at these places, in this order. */
function wishesOf(...people: readonly [name: string, x: number, y: number][]) {
  const made = new PeoplePlan();
  const places = new Map(
    people.map(([name, x, y]) => [made.person(name, { title: 'Plant Manager' }), { x, y }]),
  );
  const { nodes } = mapScene(made.plan, { lens: 'organization', audience: 'internal', today });
  return [...places].flatMap(([id, at]) => {
    const node = nodes.find(({ personId }) => personId === id);
    return node === undefined ? [] : [{ labelled: Labelled.person(node), spot: { at, radius: node.radius } }];
  });
}

const shown = (placed: readonly Placed[]): string[] =>
  placed.map(({ nameLines, hasTitle }) => `${nameLines.join('/')}${hasTitle ? ' +' : ''}`);

describe('labelScale', () => {
  it('never sets names below 11.5 pixels and titles below 10', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.08, max: 3, noNaN: true }), (zoom) => {
        const { name, titleSize } = labelScale(zoom);
        expect(name(1).size * zoom).toBeGreaterThanOrEqual(11.499);
        expect(titleSize * zoom).toBeGreaterThanOrEqual(9.999);
      }),
    );
  });
});

describe('placeLabels', () => {
  const near = labelScale(1);
  const small = labelScale(0.5);

  it('shows all where there is room', () => {
    expect(shown(placeLabels(wishesOf(['Ana Ruiz', 0, 0], ['Jon Berg', 300, 0]), [], near))).toEqual([
      'Ana Ruiz +',
      'Jon Berg +',
    ]);
  });

  it('breaks or shortens names where it is narrow, so that both have one', () => {
    // A name of 15 letters at 11.5 pixels takes about 98 pixels; these stand 60 apart.
    const placed = placeLabels(wishesOf(['Katarzyna Nowak', 0, 0], ['Johan Lindgren', 120, 0]), [], small);
    expect(placed).toHaveLength(2);
    expect(shown(placed)).toContain('Katarzyna/Nowak');
  });

  it('breaks what an empty place is called, and never shortens it as a name', () => {
    const made = new PeoplePlan();
    made.person('Ana Ruiz');
    const vacancy = insertOf('vacancies', {
      id: made.newId(),
      title: 'Energy Manager',
      unitId: null,
      managerId: null,
    });
    const { fixtures } = mapScene(applyChanges(made.plan, [vacancy]), {
      lens: 'organization',
      audience: 'internal',
      today,
    });
    const [gap] = fixtures;
    if (gap === undefined) throw new Error('no place is empty');
    const wish = { labelled: Labelled.fixture(gap), spot: { at: { x: 0, y: 0 }, radius: 14 } };
    const person = wishesOf(['Jon Berg', -118, 0]);
    expect(shown(placeLabels([wish, ...person], [], small))).toEqual(['Energy/Manager', 'Jon Berg']);
    expect(wish.labelled.names.map(({ lines }) => lines.join('/'))).toEqual([
      'Energy Manager',
      'Energy/Manager',
    ]);
  });

  it('lets whoever weighs less give way', () => {
    const [first] = placeLabels(wishesOf(['Ana', 0, 0], ['Jon', 4, 0]), [], near);
    expect(first?.nameLines).toEqual(['Ana']);
    expect(placeLabels(wishesOf(['Ana', 0, 0], ['Jon', 4, 0]), [], near)).toHaveLength(1);
  });

  it('keeps off what is kept free', () => {
    const wishes = wishesOf(['Ana Ruiz', 0, 0]);
    const around = { left: -100, right: 100, top: 0, bottom: 100 };
    expect(placeLabels(wishes, [around], near)).toEqual([]);
  });

  it('never lays a label on another, wherever people stand and however small the map is', () => {
    const place = fc.tuple(
      fc.constantFrom('Ana Ruiz', 'Katarzyna Nowak', 'Li', 'Maximiliane Wojciechowska-Lindqvist'),
      fc.integer({ min: 0, max: 600 }),
      fc.integer({ min: 0, max: 400 }),
    );
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 12 }),
        fc.double({ min: 0.2, max: 2, noNaN: true }),
        (people, zoom) => {
          const scale = labelScale(zoom);
          const placed = placeLabels(wishesOf(...people), [], scale);
          const boxes = placed.map((one) => boxesOf(one, scale));
          // Labels above each other may touch by a pixel.
          const trimmed = boxes.map((own) =>
            own.map((box) => ({ ...box, top: box.top + 1.01 / zoom, bottom: box.bottom - 1.01 / zoom })),
          );
          trimmed.forEach((own, index) => {
            for (const others of trimmed.slice(index + 1))
              for (const box of own) for (const other of others) expect(overlaps(box, other)).toBe(false);
          });
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('wholeLabel', () => {
  it('is all of a label, however little room there is', () => {
    const [wish] = wishesOf(['Katarzyna Nowak', 0, 0]);
    if (wish === undefined) throw new Error('nobody is there');
    expect(shown([wholeLabel(wish)])).toEqual(['Katarzyna Nowak +']);
  });
});
