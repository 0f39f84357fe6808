import { StepFrame } from '../../components/step-frame.tsx';
import { useRecordTarget } from '../../components/use-record-target.ts';
import { DealsCard } from './deals/deals-card.tsx';
import { ProblemsCard } from './problems/problems-card.tsx';
import { ResultsCard } from './results/results-card.tsx';
import { SectionLinks } from './section-links.tsx';
import { WalletCard } from './wallet/wallet-card.tsx';

/** Wizard step: what the account earned, what share of it is ours, what we won and lost, and what comes up again. */
export function PositionStep() {
  const target = useRecordTarget();
  return (
    <StepFrame step="history" aside={<SectionLinks />}>
      <ResultsCard target={target} />
      <WalletCard target={target} />
      <DealsCard target={target} />
      <ProblemsCard target={target} />
    </StepFrame>
  );
}
