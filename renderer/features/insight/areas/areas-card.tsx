import {
  type AreaInsights,
  insightAreaQuestions,
  insightsByArea,
} from '../../../../shared/method/insight/insight-areas.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { newId } from '../../../../shared/model/id.ts';
import type { InsightKind } from '../../../../shared/model/records/insight.ts';
import { addInsightChanges } from '../../../../shared/quick-add/build-insight.ts';
import { parseInsightLine } from '../../../../shared/quick-add/insight-line.ts';
import { insightAreaLabels } from '../../../../shared/text/labels.ts';
import { InlineText } from '../../../components/inline-text.tsx';
import { Card } from '../../../components/step-frame.tsx';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { ValidationMark } from '../validation-mark.tsx';
import styles from './areas-card.module.css';

/** What an insight of an area most often is, where the line does not say. */
const usualKinds: Readonly<Record<AreaInsights['area'], InsightKind>> = {
  opportunities: 'initiative',
  challenges: 'pressure',
  customers: 'pressure',
  competitors: 'pressure',
  marketTrends: 'pressure',
  growthDrivers: 'goal',
  differentiation: 'solution',
};

interface AreaTileProps extends AreaInsights {
  onSelect: (id: Id) => void;
}

function AreaTile({ area, cards, onSelect }: AreaTileProps) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const name = insightAreaLabels[area];
  const add = (text: string) => {
    const line = parseInsightLine(text);
    const values = { area, kind: usualKinds[area] };
    const { label, changes } = addInsightChanges(plan, { ...line, title: line.title || text }, newId, values);
    void edit(label, changes);
  };
  return (
    <section className={styles.area} data-empty={cards.length === 0 || undefined} aria-label={name}>
      <h3 className={styles.name}>
        {name} <span>{cards.length === 0 ? '' : cards.length}</span>
      </h3>
      {cards.length > 0 && (
        <ul className={styles.cards}>
          {cards.map(({ id, title, validation }) => (
            <li key={id}>
              <button type="button" className={styles.card} onClick={() => onSelect(id)}>
                <ValidationMark validation={validation} />
                <span>{title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {/* A new field once the card is added, empty again. */}
      <InlineText
        key={cards.length}
        label={`Add to ${name.toLowerCase()}`}
        value=""
        placeholder={cards.length === 0 ? insightAreaQuestions[area] : 'Add another'}
        onCommit={add}
      />
    </section>
  );
}

/** The seven areas an insight can belong to; an empty one says what belongs there. */
export function AreasCard({ onSelect }: { onSelect: (id: Id) => void }) {
  const plan = usePartsOfPlan();
  const areas = insightsByArea(plan);
  const filled = areas.filter(({ cards }) => cards.length > 0).length;
  return (
    <Card title="Seven areas" note={`${filled} of ${areas.length} with something in them`}>
      <div className={styles.areas}>
        {areas.map((area) => (
          <AreaTile key={area.area} {...area} onSelect={onSelect} />
        ))}
      </div>
    </Card>
  );
}
