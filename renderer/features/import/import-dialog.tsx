import { Button, Group, Modal, Progress } from '@mantine/core';
import { useEffect } from 'react';
import type { ImportContent, ImportSource } from '../../../shared/ipc/import-shapes.ts';
import { useDialogs } from '../../state/dialog-store.ts';
import { usePlan, usePlanStore } from '../../state/plan-store.ts';
import { ColumnMappingEditor } from './column-mapping.tsx';
import styles from './import.module.css';
import { followProgress, type ImportStage, useImport } from './import-store.ts';
import { PreviewLists } from './preview-lists.tsx';

const systems = { salesforce: 'Salesforce', hubspot: 'HubSpot', dynamics: 'Dynamics 365', unknown: null };
const separatorNames = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars', ' ': 'blanks' };

function describe({ fileName, rowCount, dialect }: ImportSource): string {
  const system = systems[dialect.source];
  const origin = system === null ? '' : `, an export of ${system}`;
  return `${fileName}: ${rowCount} rows${origin}, ${dialect.encoding}, separated by ${separatorNames[dialect.separator]}`;
}

function Mapping({ stage }: { stage: Extract<ImportStage, { kind: 'mapping' }> }) {
  const { setMapping, preview } = useImport.getState();
  return (
    <>
      <p className={styles.file}>{describe(stage.source)}</p>
      <ColumnMappingEditor source={stage.source} mapping={stage.mapping} onChange={setMapping} />
      {stage.problem !== null && (
        <p role="alert" className={styles.problem}>
          {stage.problem}
        </p>
      )}
      <Group justify="flex-end" mt="md">
        <Button onClick={() => void preview()} data-autofocus>
          Show what would happen
        </Button>
      </Group>
    </>
  );
}

function Working({
  stage,
  onCancel,
}: {
  stage: Extract<ImportStage, { kind: 'working' }>;
  onCancel: () => void;
}) {
  const share = stage.total === 0 ? 0 : (100 * stage.done) / stage.total;
  return (
    <>
      <p className={styles.file}>
        {stage.isCommit ? 'Importing…' : `Reading row ${stage.done} of ${stage.total}…`}
      </p>
      <Progress
        value={stage.isCommit ? 100 : share}
        animated={stage.isCommit}
        aria-label="Progress of the import"
      />
      {!stage.isCommit && (
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
        </Group>
      )}
    </>
  );
}

function Preview({ stage }: { stage: Extract<ImportStage, { kind: 'preview' }> }) {
  const { backToMapping, commit } = useImport.getState();
  const { totals } = stage.preview;
  const count = totals.inserted + totals.updated;
  return (
    <>
      <p className={styles.file}>Nothing has been changed yet. This is what the import would do:</p>
      <PreviewLists preview={stage.preview} />
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" onClick={backToMapping}>
          Back to the columns
        </Button>
        <Button disabled={count === 0} onClick={() => void commit()} data-autofocus>
          {count === 0 ? 'Nothing to import' : `Import ${count} ${count === 1 ? 'row' : 'rows'}`}
        </Button>
      </Group>
    </>
  );
}

function Finished({
  stage,
  onClose,
}: {
  stage: Extract<ImportStage, { kind: 'finished' }>;
  onClose: () => void;
}) {
  const { inserted, updated, unchanged, skipped } = stage.result;
  return (
    <>
      <p className={styles.file}>
        {inserted} new, {updated} changed, {unchanged} already here, {skipped} left out. One undo takes the
        whole import back.
      </p>
      <Group justify="flex-end">
        <Button onClick={onClose} data-autofocus>
          Done
        </Button>
      </Group>
    </>
  );
}

/** From a CSV file to records: columns, preview, import. */
export function ImportDialog({ content }: { content: ImportContent }) {
  const plan = usePlan();
  const planId = plan.plan.id;
  const close = useDialogs((state) => state.close);
  const reload = usePlanStore((state) => state.reload);
  const stage = useImport((state) => state.stage);
  const { choose, cancel } = useImport.getState();

  useEffect(() => {
    const stop = followProgress();
    void choose(planId, content).then((isChosen) => {
      if (!isChosen) close();
    });
    return stop;
  }, [planId, content, choose, close]);

  const isFinished = stage.kind === 'finished';
  useEffect(() => {
    if (isFinished) void reload();
  }, [isFinished, reload]);

  const leave = () => {
    cancel();
    close();
  };
  return (
    <Modal
      opened={stage.kind !== 'choosing'}
      onClose={leave}
      title={content === 'people' ? 'Import people' : 'Import relations'}
      size="xl"
      centered
    >
      {stage.kind === 'mapping' && <Mapping stage={stage} />}
      {stage.kind === 'working' && <Working stage={stage} onCancel={cancel} />}
      {stage.kind === 'preview' && <Preview stage={stage} />}
      {stage.kind === 'finished' && <Finished stage={stage} onClose={close} />}
      {stage.kind === 'failed' && (
        <p role="alert" className={styles.problem}>
          {stage.message}
        </p>
      )}
    </Modal>
  );
}
