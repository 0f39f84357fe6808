import tableStyles from '../../../components/data-table.module.css';
import { feasibilityFields, impactFields, type ScoreField, scoreQuestions } from '../idea-scores.ts';
import type { ScoredIdea } from '../scored-idea.ts';
import { IdeaRow } from './idea-row.tsx';
import styles from './ideas-table.module.css';

type IdeasTableProps = {
  ideas: readonly ScoredIdea[];
  openId: string | null;
  targetId: string | null;
  onToggle: (id: string) => void;
};

function ScoreHeads({ fields, mean }: { fields: readonly ScoreField[]; mean: string }) {
  return (
    <>
      {fields.map((field) => (
        <th key={field} scope="col" className={styles.scoreHead} title={scoreQuestions[field].question}>
          {scoreQuestions[field].head}
        </th>
      ))}
      <th scope="col" className={styles.meanHead} title={`Mean of the points of ${mean}`}>
        Mean
      </th>
    </>
  );
}

/** All ideas with their points; the two groups of questions stand under their names. */
export function IdeasTable({ ideas, openId, targetId, onToggle }: IdeasTableProps) {
  return (
    <div className={`${tableStyles.scroll} ${styles.frame}`}>
      <table className={`${tableStyles.table} ${styles.table}`} aria-label="Collaboration ideas">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              Idea
            </th>
            <th scope="colgroup" colSpan={impactFields.length + 1} className={styles.group}>
              Impact
            </th>
            <th scope="colgroup" colSpan={feasibilityFields.length + 1} className={styles.group}>
              Feasibility
            </th>
            <th scope="col" rowSpan={2} className={styles.priorityHead} title="Impact × feasibility, 1 to 25">
              Priority
            </th>
            <td rowSpan={2} />
          </tr>
          <tr>
            <ScoreHeads fields={impactFields} mean="impact" />
            <ScoreHeads fields={feasibilityFields} mean="feasibility" />
          </tr>
        </thead>
        <tbody>
          {ideas.map((entry) => (
            <IdeaRow
              key={entry.id}
              entry={entry}
              isOpen={entry.id === openId}
              isTarget={entry.id === targetId}
              onToggle={onToggle}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
