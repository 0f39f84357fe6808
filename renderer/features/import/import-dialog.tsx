import { Button, Group, Modal, Progress } from '@mantine/core';
import { useEffect } from 'react';
import type { ImportContent, ImportResult, ImportSource } from '../../../shared/ipc/import-shapes.ts';
import { numberText } from '../../../shared/text/numbers.ts';
import { useDialogs } from '../../state/dialog-store.ts';
import { ColumnMappingEditor } from './column-mapping.tsx';
import styles from './import.module.css';
import { followProgress, type ImportAim, type ImportStage, useImport } from './import-store.ts';
import { leftOut } from './left-out.ts';
import { PreviewLists } from './preview-lists.tsx';

const systems = { salesforce: 'Salesforce', hubspot: 'HubSpot', dynamics: 'Dynamics 365', unknown: null };
const separatorNames = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars', ' ': 'blanks' };

/** The stages follow one another in one dialog, so each puts the cursor on what comes next. */
const takeFocus = (button: HTMLButtonElement | null): void => button?.focus();

function describe({ fileName, rowCount, dialect, content }: ImportSource): string {
  if (content === 'network') return `${fileName}: ${rowCount} people and ties`;
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
        <Button onClick={() => void preview()} data-autofocus ref={takeFocus}>
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
      {leftOut(stage.preview, stage.source).map((sentence) => (
        <p key={sentence} className={styles.leftOut}>
          {sentence}
        </p>
      ))}
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" onClick={backToMapping}>
          Back to the columns
        </Button>
        <Button disabled={count === 0} onClick={() => void commit()} data-autofocus ref={takeFocus}>
          {count === 0 ? 'Nothing to import' : `Import ${numberText(count)} ${count === 1 ? 'row' : 'rows'}`}
        </Button>
      </Group>
    </>
  );
}

const foundWords: Record<ImportContent, string> = {
  people: 'One undo takes the whole import back.',
  relations: 'One undo takes the whole import back.',
  network: 'One undo takes the whole import back.',
  accounts: 'Every new account has a plan of its own now.',
  deals: 'What is over is in the history of its account, what is open among its opportunities.',
};

function Finished({
  stage,
  onClose,
  onUndo,
}: {
  stage: Extract<ImportStage, { kind: 'finished' }>;
  onClose: () => void;
  onUndo?: () => void;
}) {
  const { inserted, updated, unchanged, skipped, content } = stage.result;
  return (
    <>
      <p className={styles.file}>
        {numberText(inserted)} new, {numberText(updated)} changed, {numberText(unchanged)} already here,{' '}
        {numberText(skipped)} left out. {foundWords[content]}
      </p>
      <Group justify="flex-end" gap="xs">
        {onUndo !== undefined && (
          <Button variant="default" onClick={onUndo}>
            Take it all back
          </Button>
        )}
        <Button onClick={onClose} data-autofocus ref={takeFocus}>
          Done
        </Button>
      </Group>
    </>
  );
}

const titles: Record<ImportContent, string> = {
  people: 'Import people',
  relations: 'Import relations',
  network: 'Import a network',
  accounts: 'Import accounts',
  deals: 'Import deals',
};

interface ImportDialogProps {
  /** The same object as long as the dialog is open: another one asks for another file. */
  aim: ImportAim;
  /** Called once when the import is in the store. */
  onImported: (result: ImportResult) => void;
  /** Called when the dialog is left after an import. */
  onDone?: (result: ImportResult) => void;
  /** Offers to take the import back from here. */
  onUndo?: (result: ImportResult) => void;
}

/** From a CSV file to records: columns, preview, import. */
export function ImportDialog({ aim, onImported, onDone, onUndo }: ImportDialogProps) {
  const close = useDialogs((state) => state.close);
  const stage = useImport((state) => state.stage);
  const { choose, cancel } = useImport.getState();

  useEffect(() => {
    const stop = followProgress();
    void choose(aim).then((isChosen) => {
      if (!isChosen) close();
    });
    return stop;
  }, [aim, choose, close]);

  const result = stage.kind === 'finished' ? stage.result : null;
  useEffect(() => {
    if (result !== null) onImported(result);
  }, [result, onImported]);

  const leave = () => {
    cancel();
    close();
    if (result !== null) onDone?.(result);
  };
  return (
    <Modal opened={stage.kind !== 'choosing'} onClose={leave} title={titles[aim.content]} size="xl" centered>
      {stage.kind === 'mapping' && <Mapping stage={stage} />}
      {stage.kind === 'working' && <Working stage={stage} onCancel={cancel} />}
      {stage.kind === 'preview' && <Preview stage={stage} />}
      {stage.kind === 'finished' && (
        <Finished
          stage={stage}
          onClose={leave}
          {...(onUndo === undefined
            ? {}
            : {
                onUndo: () => {
                  close();
                  onUndo(stage.result);
                },
              })}
        />
      )}
      {stage.kind === 'failed' && (
        <p role="alert" className={styles.problem}>
          {stage.message}
        </p>
      )}
    </Modal>
  );
}
