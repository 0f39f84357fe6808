import type { ExportFormat } from '../../shared/ipc/shapes.ts';
import { shotSvg } from '../../shared/map/map-svg.ts';
import { exchangeGraph } from '../../shared/map/sharing/exchange-graph.ts';
import { graphml } from '../../shared/map/sharing/graphml.ts';
import { kumuJson } from '../../shared/map/sharing/kumu.ts';
import type { MapLook } from '../../shared/map/sharing/map-look.ts';
import { mapShot } from '../../shared/map/sharing/map-shot.ts';
import type { PlanPast } from '../../shared/map/time/plan-past.ts';
import type { Audience } from '../../shared/model/audience.ts';
import type { CalendarDate } from '../../shared/model/field.ts';
import type { Plan } from '../../shared/model/plan.ts';
import type { MapLens } from '../../shared/model/records/stakeholder.ts';
import { gephiArchive } from './gephi-tables.ts';

const dataFormats = ['svg', 'graphml', 'gephi', 'kumu'] as const satisfies readonly ExportFormat[];
export type MapDataFormat = (typeof dataFormats)[number];

/** Whether a format of the map is made without a window. */
export const isMapData = (format: ExportFormat): format is MapDataFormat =>
  dataFormats.some((candidate) => candidate === format);

type MapDataRequest = {
  format: MapDataFormat;
  audience: Audience;
  lens: MapLens;
  look: MapLook;
  past: PlanPast | null;
  today: CalendarDate;
  now: Date;
};

/** The map as a drawing or as data, made for its audience. */
export function mapData(
  plan: Plan,
  { format, audience, lens, look, past, today, now }: MapDataRequest,
): string | Uint8Array {
  if (format === 'svg') return shotSvg(mapShot(plan, { lens, look, past, audience, today }));
  const graph = exchangeGraph(plan, { audience, today });
  if (format === 'graphml') return graphml(graph);
  return format === 'kumu' ? kumuJson(graph) : gephiArchive(graph, now);
}
