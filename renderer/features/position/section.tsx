import type { ReactNode } from 'react';
import { Card } from '../../components/step-frame.tsx';
import styles from './position.module.css';

/** The parts of the step, in their order; the links at its top lead to them. */
export const sections = {
  results: 'Profit and loss',
  value: 'Value',
  wallet: 'Share of wallet',
  deals: 'Deals',
  lostDeals: 'Lost deals',
  contracts: 'Contracts',
  problems: 'Problems',
} as const;
export type SectionName = keyof typeof sections;

interface SectionProps {
  name: SectionName;
  title: string;
  note?: ReactNode;
  aside?: ReactNode;
  /** Amounts that a sum had to leave out. */
  otherCurrencies?: number;
  children: ReactNode;
}

/** One part of the step: a card that the links lead to. */
export function Section({ name, title, note, aside, otherCurrencies = 0, children }: SectionProps) {
  return (
    <div id={`position-${name}`} className={styles.section} tabIndex={-1}>
      <Card title={title} isFlush note={note} aside={aside}>
        {otherCurrencies > 0 && (
          <p className={styles.remark}>
            {otherCurrencies === 1 ? 'One amount is' : `${otherCurrencies} amounts are`} in another currency
            than the plan’s and left out of the sums.
          </p>
        )}
        {children}
      </Card>
    </div>
  );
}
