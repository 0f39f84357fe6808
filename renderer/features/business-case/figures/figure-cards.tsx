import { IconChevronDown } from '@tabler/icons-react';
import { type CaseFigure, caseFigures } from '../../../../shared/method/business-case/case-figures.ts';
import type { CaseResult } from '../../../../shared/method/business-case.ts';
import styles from './figures.module.css';

function FigureCard({ figure }: { figure: CaseFigure }) {
  const { title, texts, range, problem, explanation, id } = figure;
  return (
    <details className={styles.card} name="figure" data-leading={id === 'netPresentValue' || undefined}>
      <summary>
        <span className={styles.name}>{title}</span>
        <span className={styles.value}>{texts.base}</span>
        <span className={styles.range}>{problem === '' ? range || '\u00a0' : 'not yet'}</span>
        <span className={styles.how}>
          How computed <IconChevronDown size={13} aria-hidden="true" />
        </span>
      </summary>
      <div className={styles.explanation}>
        <p>{explanation.meaning}</p>
        <p className={styles.formula}>{explanation.formula}</p>
        <p className={styles.working}>{explanation.working}</p>
      </div>
    </details>
  );
}

/** Every figure of a case; each opens to say what it means and how it comes about with the real numbers. */
export function FigureCards({ result }: { result: CaseResult }) {
  return (
    <div className={styles.cards}>
      {caseFigures(result).map((figure) => (
        <FigureCard key={figure.id} figure={figure} />
      ))}
    </div>
  );
}
