import { IconTrash } from '@tabler/icons-react';
import type { Ref } from 'react';
import { deletionOf } from '../../../../shared/model/editing.ts';
import type { InsightCard } from '../../../../shared/model/records/insight.ts';
import { insightKindLabels } from '../../../../shared/text/labels.ts';
import { ConfidentialMark, confidentialCommand } from '../../../components/confidential.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { RowMenu } from '../../../components/row-menu.tsx';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { FollowUp } from './follow-up.tsx';
import styles from './insight-editor.module.css';
import { InsightFields } from './insight-fields.tsx';
import { SoWhat } from './so-what.tsx';
import { useCardChange } from './use-card-change.ts';
import { ValidationBar } from './validation-bar.tsx';

type InsightEditorProps = {
  card: InsightCard;
  /** The whole panel, so that it can be brought into view. */
  panel: Ref<HTMLElement>;
  onSelect: (id: string) => void;
};

function CardMenu({ card }: { card: InsightCard }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const change = useCardChange(card);
  const { id, kind, title, confidential } = card;
  return (
    <RowMenu
      label={`What to do with ${title}`}
      commands={[
        confidentialCommand(title, confidential, change),
        {
          title: 'Delete',
          icon: <IconTrash size={16} />,
          isDangerous: true,
          run: () => void edit(`Delete ${kind} “${title}”`, deletionOf(plan, 'insightCards', id)),
        },
      ]}
    />
  );
}

/** The selected card with everything about it, edited in place. */
export function InsightEditor({ card, panel, onSelect }: InsightEditorProps) {
  const change = useCardChange(card);
  const { kind, title, confidential } = card;
  return (
    <article ref={panel} className={styles.editor} aria-label={`${insightKindLabels[kind]}: ${title}`}>
      <header className={styles.head}>
        <span className={styles.kind}>{insightKindLabels[kind]}</span>
        <ConfidentialMark isConfidential={confidential} />
        <span className={styles.menu}>
          <CardMenu card={card} />
        </span>
      </header>
      <InlineText
        label="Title of the card"
        weight="title"
        value={title}
        isRequired
        onCommit={(text) => change(`Rename “${title}” to “${text}”`, { title: text })}
      />
      <ValidationBar card={card} />
      <InsightFields card={card} />
      <SoWhat card={card} />
      <FollowUp card={card} onSelect={onSelect} />
    </article>
  );
}
