import { NativeSelect, Stack, Text } from '@mantine/core';
import { type ExportFormat, mapFormats } from '../../../shared/ipc/shapes.ts';
import { lensOrder } from '../../../shared/map/lenses.ts';
import type { Audience } from '../../../shared/model/audience.ts';
import type { MapLens } from '../../../shared/model/records/stakeholder.ts';
import { mapLensLabels } from '../../../shared/text/labels.ts';

export type MapFormat = (typeof mapFormats)[number];

const formatLabels: Readonly<Record<MapFormat, string>> = {
  svg: 'Picture: SVG, sharp at any size',
  png: 'Picture: PNG at 300 dpi',
  'map-pdf': 'Page: PDF, landscape',
  graphml: 'Network: GraphML, for Gephi, yEd and visone',
  gephi: 'Network: tables of nodes and edges for Gephi',
  kumu: 'Network: JSON for Kumu',
};

export const isMapFormat = (format: ExportFormat): format is MapFormat =>
  mapFormats.some((candidate) => candidate === format);

const isPicture = (format: MapFormat): boolean => ['svg', 'png', 'map-pdf'].includes(format);

/** What the file holds, said where the audience or the format decides it. */
function contentOf(format: MapFormat, audience: Audience): string {
  if (audience === 'customer')
    return isPicture(format)
      ? 'For customers the map is always who reports to whom, laid out from that alone.'
      : 'For customers: names, titles, units and reporting lines.';
  return isPicture(format)
    ? 'The whole map with its key, title and date; on a larger sheet where names would be too small on the usual one.'
    : 'All people and ties, with what you noted about them and the measures of the network.';
}

interface MapChoicesProps {
  format: MapFormat;
  lens: MapLens;
  audience: Audience;
  /** What of the screen goes with the lens; '' for nothing. */
  chosen: string;
  onFormat: (format: MapFormat) => void;
  onLens: (lens: MapLens) => void;
}

/** What becomes of the map: the kind of file and, for a picture, the lens. */
export function MapChoices({ format, lens, audience, chosen, onFormat, onLens }: MapChoicesProps) {
  return (
    <Stack gap="sm">
      <NativeSelect
        label="As"
        value={format}
        onChange={(event) => {
          const chosen = mapFormats.find((candidate) => candidate === event.currentTarget.value);
          if (chosen !== undefined) onFormat(chosen);
        }}
        data={mapFormats.map((value) => ({ value, label: formatLabels[value] }))}
      />
      {isPicture(format) && audience === 'internal' && (
        <NativeSelect
          label="Lens"
          value={lens}
          onChange={(event) => {
            const chosen = lensOrder.find((candidate) => candidate === event.currentTarget.value);
            if (chosen !== undefined) onLens(chosen);
          }}
          data={lensOrder.map((value) => ({ value, label: mapLensLabels[value] }))}
        />
      )}
      <Text size="sm" c="dimmed">
        {contentOf(format, audience)}
        {isPicture(format) && chosen !== '' && ` As on the screen: ${chosen}.`}
      </Text>
    </Stack>
  );
}
