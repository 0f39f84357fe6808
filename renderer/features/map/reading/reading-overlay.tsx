import { useEffect, useMemo, useReducer } from 'react';
import type { Point } from '../../../../shared/map/geometry.ts';
import type { MapPalette } from '../../../../shared/map/map-palette.ts';
import type { MapScene } from '../../../../shared/map/map-scene.ts';
import { usPill, wayLine, waySteps } from '../../../../shared/map/picture/way-line.ts';
import type { LossOfPerson } from '../../../../shared/method/reach/loss-of-person.ts';
import type { WayIn } from '../../../../shared/method/reach/ways-in.ts';
import { memberName } from '../../../../shared/method/stakeholders.ts';
import type { Id } from '../../../../shared/model/field.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import type { MapController } from '../canvas/map-controller.ts';
import styles from './reading.module.css';
import type { Reading } from './use-reading.ts';

type ReadingOverlayProps = {
  plan: Plan;
  scene: MapScene;
  palette: MapPalette;
  controller: MapController;
  reading: Reading;
};

type Spot = { id: Id; at: Point; radius: number; halfWidth: number; bottom: number };

/** The way in that was asked for, or what breaks, drawn over the map; said in words beside it. */
export function ReadingOverlay({ plan, scene, palette, controller, reading }: ReadingOverlayProps) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => controller.watch(redraw), [controller]);
  const spotOf = (id: Id): Spot | null => {
    const node = scene.nodes.find((entry) => entry.personId === id);
    const drawn = controller.drawn(id);
    if (node === undefined || drawn === null) return null;
    const { zoom } = drawn;
    return { id, ...drawn, halfWidth: node.shape.halfWidth * zoom, bottom: node.shape.bottom * zoom };
  };
  const { way, loss } = reading;
  if (way === null && loss === null) return null;
  return (
    <svg className={styles.drawn} aria-hidden="true" data-reading={way === null ? 'loss' : 'way'}>
      {way !== null && <DrawnWay plan={plan} scene={scene} way={way} palette={palette} spotOf={spotOf} />}
      {loss !== null && <DrawnLoss loss={loss} palette={palette} spotOf={spotOf} />}
    </svg>
  );
}

type DrawnProps = { palette: MapPalette; spotOf: (id: Id) => Spot | null };
type WayProps = { plan: Plan; scene: MapScene; way: WayIn };

function DrawnWay({ plan, scene, way, palette, spotOf }: DrawnProps & WayProps) {
  const steps = useMemo(() => waySteps(scene, way.personIds), [scene, way]);
  const spots = way.personIds.map(spotOf);
  const known = spots.filter((spot) => spot !== null);
  const at = new Map(known.map((spot) => [spot.id, spot]));
  const us = way.teamMemberId === null ? 'We' : memberName(plan, way.teamMemberId);
  const [first] = known;
  return (
    <>
      <Veil palette={palette} spots={known} />
      {steps.map(({ from, to, bend }) => (
        <Step key={to} from={at.get(from)} to={at.get(to)} bend={bend} color={palette.accent} />
      ))}
      {known.map((spot) => (
        <circle
          key={spot.id}
          cx={spot.at.x}
          cy={spot.at.y}
          r={spot.radius + 5}
          fill="none"
          stroke={palette.accent}
          strokeWidth="2.5"
        />
      ))}
      {first !== undefined && <UsPill name={us} spot={first} palette={palette} />}
    </>
  );
}

type StepProps = { from: Spot | undefined; to: Spot | undefined; bend: number; color: string };

/** An arc with its arrowhead, as in a file. */
function Step({ from, to, bend, color }: StepProps) {
  if (from === undefined || to === undefined) return null;
  const { line, head } = wayLine(from, to, bend);
  return (
    <>
      <path d={line} fill="none" stroke={color} strokeWidth="3" strokeLinecap="round" />
      <path d={head} fill={color} />
    </>
  );
}

/** Who of us starts, standing at the first person's upper left. */
function UsPill({ name, spot, palette }: { name: string; spot: Spot; palette: MapPalette }) {
  const pill = usPill(name, spot);
  const { width, height } = pill;
  // The lenses and the window's edge cover what is further out.
  const [x, y] = [Math.max(8, pill.x), Math.max(64, pill.y)];
  const from = { at: { x: x + width / 2, y: y + height / 2 }, radius: height / 2 };
  return (
    <>
      <path
        d={wayLine(from, spot, 0).line}
        fill="none"
        stroke={palette.accent}
        strokeWidth="3"
        strokeDasharray="1 5"
        strokeLinecap="round"
      />
      <rect x={x} y={y} width={width} height={height} rx={height / 2} fill={palette.accent} />
      <text
        x={x + width / 2}
        y={y + 16}
        textAnchor="middle"
        fontSize="12"
        fontWeight="600"
        fill={palette.onAccent}
      >
        {name}
      </text>
    </>
  );
}

/** Everything but the people on the way steps back. */
function Veil({ palette, spots }: { palette: MapPalette; spots: readonly Spot[] }) {
  return (
    <>
      <mask id="way-veil">
        <rect width="100%" height="100%" fill="#fff" />
        {spots.map((spot) => (
          <rect
            key={spot.id}
            x={spot.at.x - Math.max(spot.halfWidth, spot.radius + 8)}
            y={spot.at.y - spot.radius - 12}
            width={Math.max(spot.halfWidth, spot.radius + 8) * 2}
            height={spot.radius + 12 + Math.max(spot.bottom, spot.radius + 8)}
            rx="10"
            fill="#000"
          />
        ))}
      </mask>
      <rect width="100%" height="100%" fill={palette.ground} opacity="0.66" mask="url(#way-veil)" />
    </>
  );
}

function DrawnLoss({ loss, palette, spotOf }: DrawnProps & { loss: LossOfPerson }) {
  const gone = spotOf(loss.personId);
  const hit = new Set([...loss.cutOff, ...loss.outOfReach, ...loss.longerWays.map((way) => way.personId)]);
  return (
    <>
      {gone !== null && <Gone spot={gone} palette={palette} />}
      {[...hit].flatMap((id) => {
        const spot = spotOf(id);
        if (spot === null) return [];
        const isLost = loss.cutOff.includes(id) || loss.outOfReach.includes(id);
        return [
          <circle
            key={id}
            cx={spot.at.x}
            cy={spot.at.y}
            r={spot.radius + 7}
            fill="none"
            stroke={isLost ? palette.conflict : palette.stances.sceptic}
            strokeWidth="2.5"
            strokeDasharray={isLost ? '5 4' : '1 5'}
            strokeLinecap="round"
          />,
        ];
      })}
    </>
  );
}

/** Somebody taken out: faded, and crossed out. */
function Gone({ spot, palette }: { spot: Spot; palette: MapPalette }) {
  const { at, radius } = spot;
  const arm = radius * 0.7;
  const cross = `M${at.x - arm} ${at.y - arm}L${at.x + arm} ${at.y + arm}M${at.x - arm} ${at.y + arm}L${at.x + arm} ${at.y - arm}`;
  return (
    <>
      <circle cx={at.x} cy={at.y} r={radius + 9} fill={palette.ground} opacity="0.85" />
      <circle
        cx={at.x}
        cy={at.y}
        r={radius + 2}
        fill="none"
        stroke={palette.faint}
        strokeWidth="1.5"
        strokeDasharray="3 4"
      />
      <path d={cross} stroke={palette.conflict} strokeWidth="3" strokeLinecap="round" />
    </>
  );
}
