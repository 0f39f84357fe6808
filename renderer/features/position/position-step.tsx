import { StepFrame } from '../../components/step-frame.tsx';
import { useRecordTarget } from '../../components/use-record-target.ts';
import { ContractsCard } from './contracts/contracts-card.tsx';
import { DealsCard } from './deals/deals-card.tsx';
import { LostDealsCard } from './lost-deals/lost-deals-card.tsx';
import { ProblemsCard } from './problems/problems-card.tsx';
import { ResultsCard } from './results/results-card.tsx';
import { SectionLinks } from './section-links.tsx';
import { ValueCard } from './value/value-card.tsx';
import { WalletCard } from './wallet/wallet-card.tsx';

/** Wizard step: what the account earned, what share of it is ours, what we won and lost, and what comes up again. */
export function PositionStep() {
  const target = useRecordTarget();
  return (
    <StepFrame step="history">
      <SectionLinks />
      <ResultsCard target={target} />
      <ValueCard />
      <WalletCard target={target} />
      <DealsCard target={target} />
      <LostDealsCard target={target} />
      <ContractsCard target={target} />
      <ProblemsCard target={target} />
    </StepFrame>
  );
}
