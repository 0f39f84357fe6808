import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ImportPreview, RowProblem } from '../../../shared/ipc/import-shapes.ts';
import { numberText } from '../../../shared/text/numbers.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { DealSums } from './deal-sums.tsx';
import styles from './import.module.css';
import { linesOf } from './preview-lines.ts';

interface Line {
  key: string;
  row: number | null;
  text: ReactNode;
}

const problemLines = (problems: readonly RowProblem[]): Line[] =>
  problems.map((problem, index) => ({
    key: `${problem.row}-${problem.field}-${index}`,
    row: problem.row,
    text: (
      <>
        {problem.reason}
        {problem.value !== '' && <span className={styles.samples}> “{problem.value}”</span>}
      </>
    ),
  }));

function Lines({ lines, total }: { lines: readonly Line[]; total: number }) {
  if (total === 0) return <p className={styles.samples}>None.</p>;
  return (
    <ScrollRegion label="Rows" className={styles.scroll}>
      <table className={styles.table}>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key}>
              <td className={styles.row}>{line.row === null ? 'File' : `Row ${line.row}`}</td>
              <td>{line.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {total > lines.length && (
        <p className={styles.samples}>… and {numberText(total - lines.length)} more</p>
      )}
    </ScrollRegion>
  );
}

/** What the import would do, list by list, before it does anything. */
export function PreviewLists({ preview }: { preview: ImportPreview }) {
  const { totals } = preview;
  const lists = [
    { id: 'inserted', title: 'New', total: totals.inserted, lines: linesOf(preview, 'inserted') },
    { id: 'updated', title: 'Changed', total: totals.updated, lines: linesOf(preview, 'updated') },
    { id: 'unchanged', title: 'Already here', total: totals.unchanged, lines: linesOf(preview, 'unchanged') },
    { id: 'skipped', title: 'Left out', total: totals.skipped, lines: problemLines(preview.skipped) },
    { id: 'warnings', title: 'To look at', total: totals.warnings, lines: problemLines(preview.warnings) },
  ];
  const first = lists.find((list) => list.total > 0)?.id ?? 'inserted';
  const tabs = (
    <Tabs defaultValue={first} keepMounted={false}>
      <Tabs.List>
        {lists.map((list) => (
          <Tabs.Tab key={list.id} value={list.id}>
            {list.title} {numberText(list.total)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {lists.map((list) => (
        <Tabs.Panel key={list.id} value={list.id} pt="xs">
          <Lines lines={list.lines} total={list.total} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
  if (preview.content !== 'deals') return tabs;
  return (
    <>
      <DealSums preview={preview} />
      {tabs}
    </>
  );
}
