import { Button, Group, Modal, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import type { ExportRequest } from '../../../shared/ipc/shapes.ts';
import { type Audience, audiences } from '../../../shared/model/audience.ts';
import { request } from '../../state/bridge.ts';
import { useDialogs } from '../../state/dialog-store.ts';
import { notifyDone, notifyFailure } from '../../state/notify.ts';
import { usePlan } from '../../state/plan-store.ts';
import { useShownLens } from '../../state/shown-lens-store.ts';
import { isMapFormat, MapChoices } from './map-choices.tsx';

type Format = ExportRequest['format'];

function titleOf(format: Format): string {
  if (isMapFormat(format)) return 'Export the map';
  return format === 'pdf' ? 'Export the PDF' : 'Save as a plan file';
}

const descriptions: Record<Audience, { label: string; description: string }> = {
  internal: {
    label: 'Internal',
    description: 'Everything: politics, stances, gaps and ratings. Never hand it to the customer.',
  },
  customer: {
    label: 'For the customer',
    description:
      'Only what may be shared: goals both sides win by, joint actions, names and reporting lines. Nothing internal, and nothing that hints at it.',
  },
};

const isAudience = (value: string): value is Audience => audiences.some((audience) => audience === value);

async function save(wanted: ExportRequest): Promise<boolean> {
  try {
    const saved = await request('export:run', wanted);
    if (saved === null) return false;
    notifyDone('Saved', saved.fileName);
    return true;
  } catch (error) {
    notifyFailure('The export did not work', error);
    return false;
  }
}

/** For whom, then where to; the rest is done by the main process. */
export function ExportDialog({ format: asked, audience: initial }: { format: Format; audience: Audience }) {
  const plan = usePlan();
  const close = useDialogs((state) => state.close);
  const [audience, setAudience] = useState(initial);
  const [format, setFormat] = useState(asked);
  const [lens, setLens] = useState(useShownLens.getState().lens);
  const [isBusy, setBusy] = useState(false);

  const run = async () => {
    setBusy(true);
    const isSaved = await save({ planId: plan.plan.id, format, audience, lens });
    setBusy(false);
    if (isSaved) close();
  };

  return (
    <Modal opened onClose={close} title={titleOf(format)} centered>
      <Stack gap="md">
        <Radio.Group
          label="For whom"
          value={audience}
          onChange={(value) => {
            if (isAudience(value)) setAudience(value);
          }}
        >
          <Stack gap="sm" mt="xs">
            {audiences.map((value) => (
              <Radio key={value} value={value} {...descriptions[value]} />
            ))}
          </Stack>
        </Radio.Group>
        {isMapFormat(format) && (
          <MapChoices format={format} lens={lens} audience={audience} onFormat={setFormat} onLens={setLens} />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button loading={isBusy} onClick={() => void run()} data-autofocus>
            Choose where to save…
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
