import { Button, Group, Kbd } from '@mantine/core';
import { IconArrowsDiff, IconSnowflake, IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { versionsByDate } from '../../../../shared/method/versions/version-list.ts';
import { deletionOf, updateOf } from '../../../../shared/model/editing.ts';
import type { PlanSnapshot } from '../../../../shared/model/records/governance.ts';
import { longDate } from '../../../../shared/text/dates.ts';
import { InlineText } from '../../../components/inline-text.tsx';
import { QuickAdd } from '../../../components/quick-add.tsx';
import { RowMenu } from '../../../components/row-menu.tsx';
import { haveSameProps } from '../../../components/same-props.ts';
import { Card } from '../../../components/step-frame.tsx';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import type { Span } from '../compare/compare-view.tsx';
import { freeze } from './freeze.ts';
import { useFreezeKey } from './use-freeze-key.ts';
import styles from './versions.module.css';

interface VersionsCardProps {
  onCompare: (span: Span) => void;
  onNewPeriod: () => void;
}

const VersionRow = memo(function VersionRow({
  version,
  onCompare,
}: {
  version: PlanSnapshot;
  onCompare: (span: Span) => void;
}) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const change = (label: string, values: Partial<PlanSnapshot>) =>
    void edit(label, [updateOf(plan, 'snapshots', version.id, values)]);
  return (
    <li className={styles.version} data-record-id={version.id}>
      <span className={styles.date}>{longDate(version.date)}</span>
      <div className={styles.text}>
        <InlineText
          label={`Name of the version of ${longDate(version.date)}`}
          isRequired
          weight="strong"
          value={version.title}
          onCommit={(title) => change(`Rename version “${version.title}”`, { title })}
        />
        <InlineText
          label={`Why “${version.title}” was frozen`}
          isProse
          value={version.reason}
          placeholder="Why it was frozen"
          onCommit={(reason) => change(`Why “${version.title}” was frozen`, { reason })}
        />
      </div>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconArrowsDiff size={15} />}
        aria-label={`Compare ${version.title} with now`}
        onClick={() => onCompare({ from: { kind: 'version', id: version.id }, to: { kind: 'now' } })}
      >
        What changed since
      </Button>
      <RowMenu
        label={`What to do with version ${version.title}`}
        commands={[
          {
            title: 'Delete',
            icon: <IconTrash size={16} />,
            isDangerous: true,
            run: () =>
              void edit(`Delete version “${version.title}”`, deletionOf(plan, 'snapshots', version.id)),
          },
        ]}
      />
    </li>
  );
}, haveSameProps);

/** The versions of the plan, each with the way to what has changed since. */
export function VersionsCard({ onCompare, onNewPeriod }: VersionsCardProps) {
  const plan = usePartsOfPlan();
  useFreezeKey();
  const versions = versionsByDate(plan).reverse();
  const freezeAs = async (title: string) =>
    (await freeze({ title: title.slice(0, 300) })) ? null : 'The version could not be frozen.';
  return (
    <Card
      title="Versions"
      note={versions.length === 0 ? 'none frozen yet' : 'how the plan stood, kept as it was'}
      isFlush
      aside={
        <Group gap={8}>
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconSnowflake size={15} />}
            rightSection={
              <Kbd size="xs" aria-hidden="true">
                F
              </Kbd>
            }
            onClick={() => void freeze()}
          >
            Freeze this version
          </Button>
          <Button size="compact-sm" variant="subtle" color="gray" onClick={onNewPeriod}>
            Start a new period…
          </Button>
        </Group>
      }
    >
      {versions.length === 0 ? (
        <p className={styles.empty}>
          Freeze the plan at each review: one key keeps it as it stands. The next review then shows by itself
          what was planned, what was done, who moved and which goals changed.
        </p>
      ) : (
        <ul className={styles.versions}>
          {versions.map((version) => (
            <VersionRow key={version.id} version={version} onCompare={onCompare} />
          ))}
        </ul>
      )}
      <QuickAdd label="Freeze a version" example="Before the tender" onAdd={freezeAs} />
    </Card>
  );
}
