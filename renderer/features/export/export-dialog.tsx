import { Button, Group, Modal, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import type { ExportRequest } from '../../../shared/ipc/shapes.ts';
import { lookWords } from '../../../shared/map/sharing/look-words.ts';
import type { Audience } from '../../../shared/model/audience.ts';
import type { DocumentKind } from '../../../shared/model/document-kind.ts';
import { request } from '../../state/bridge.ts';
import { useDialogs } from '../../state/dialog-store.ts';
import { notifyDone, notifyFailure } from '../../state/notify.ts';
import { usePlan } from '../../state/plan-store.ts';
import { shownOf, useShownMap } from '../../state/shown-map-store.ts';
import { isMapFormat, MapChoices } from './map-choices.tsx';

type Format = ExportRequest['format'];

function titleOf(format: Format): string {
  if (isMapFormat(format)) return 'Export the map';
  return format === 'pdf' ? 'Export the PDF' : 'Save as a plan file';
}

type Choice = {
  value: string;
  audience: Audience;
  document: DocumentKind;
  label: string;
  description: string;
};

const plans: readonly Choice[] = [
  {
    value: 'internal',
    audience: 'internal',
    document: 'full',
    label: 'Internal',
    description: 'Everything: politics, stances, gaps and ratings. Never hand it to the customer.',
  },
  {
    value: 'customer',
    audience: 'customer',
    document: 'full',
    label: 'For the customer',
    description:
      'Only what may be shared: goals both sides win by, joint actions, names and reporting lines. Nothing internal, and nothing that hints at it.',
  },
];

const onePage: Choice = {
  value: 'onePager',
  audience: 'internal',
  document: 'onePager',
  label: 'For our executives, on one page',
  description:
    'Where we stand, what it is worth, what is at risk and what you ask of your sponsor, read in ninety seconds. Internal: it names stances.',
};

const choicesFor = (format: Format): readonly Choice[] => (format === 'pdf' ? [...plans, onePage] : plans);

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

type ExportDialogProps = { format: Format; audience: Audience; document: DocumentKind };

/** For whom, then where to; the rest is done by the main process. */
export function ExportDialog({ format: asked, audience: initial, document: kind }: ExportDialogProps) {
  const plan = usePlan();
  const close = useDialogs((state) => state.close);
  const [format, setFormat] = useState(asked);
  const shown = shownOf(useShownMap.getState(), plan.plan.id);
  const [lens, setLens] = useState(shown.lens);
  const choices = choicesFor(format);
  const isAsked = (choice: Choice) => choice.audience === initial && choice.document === kind;
  const [value, setValue] = useState((choices.find(isAsked) ?? onePage).value);
  const [isBusy, setBusy] = useState(false);
  const { audience, document } = choices.find((choice) => choice.value === value) ?? onePage;

  const run = async () => {
    setBusy(true);
    const isSaved = await save({
      planId: plan.plan.id,
      format,
      audience,
      document,
      lens: audience === 'customer' ? 'organization' : lens,
      look: shown.look,
    });
    setBusy(false);
    if (isSaved) close();
  };

  return (
    <Modal opened onClose={close} title={titleOf(format)} centered>
      <Stack gap="md">
        <Radio.Group label="For whom" value={value} onChange={setValue}>
          <Stack gap="sm" mt="xs">
            {choices.map(({ value: choice, label, description }) => (
              <Radio key={choice} value={choice} label={label} description={description} />
            ))}
          </Stack>
        </Radio.Group>
        {isMapFormat(format) && (
          <MapChoices
            format={format}
            lens={lens}
            audience={audience}
            chosen={lookWords(plan, { lens, audience, look: shown.look })}
            onFormat={setFormat}
            onLens={setLens}
          />
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
