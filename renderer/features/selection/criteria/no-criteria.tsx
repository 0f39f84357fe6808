import { Button, Group } from '@mantine/core';
import { criteriaSets } from '../../../../shared/method/selection/criteria-sets.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Card } from '../../../components/step-frame.tsx';
import { SelectionQuickAdd } from './selection-quick-add.tsx';
import { useCriteriaSet } from './use-criteria-set.ts';

const bars = [
  { weight: 120, rating: 150, y: 16 },
  { weight: 96, rating: 130, y: 40 },
  { weight: 80, rating: 92, y: 64 },
];

function CriteriaSketch() {
  return (
    <svg viewBox="0 0 480 84" width="100%" aria-hidden="true">
      {bars.map(({ weight, rating, y }) => (
        <g key={y}>
          <rect x="8" y={y} width={weight} height="8" rx="4" fill="var(--cairn-line-strong)" />
          <rect x="200" y={y} width="200" height="8" rx="4" fill="var(--cairn-neutral-soft)" />
          <rect x="200" y={y} width={rating} height="8" rx="4" fill="var(--cairn-accent)" opacity="0.7" />
          <rect x="430" y={y} width="34" height="8" rx="4" fill="var(--cairn-line-strong)" />
        </g>
      ))}
    </svg>
  );
}

/** What stands here before anything is rated: where to begin, and the first line. */
export function NoCriteria() {
  const applySet = useCriteriaSet();
  return (
    <Card isFlush>
      <EmptyState
        title="What makes an account worth your time?"
        sketch={<CriteriaSketch />}
        action={
          <Group gap="xs" justify="center">
            {criteriaSets.map((set, index) => (
              <Button
                key={set.name}
                size="xs"
                variant={index === 0 ? 'filled' : 'default'}
                onClick={() => applySet(set)}
              >
                Use “{set.name}”
              </Button>
            ))}
          </Group>
        }
      >
        Begin with published criteria or with your own. Weigh each, rate the account from 1 to 10, and the
        point above finds its place.
      </EmptyState>
      <SelectionQuickAdd axis="attractiveness" />
    </Card>
  );
}
