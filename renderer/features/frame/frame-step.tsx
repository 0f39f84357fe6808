import { StepFrame } from '../../components/step-frame.tsx';
import { useRecordTarget } from '../../components/use-record-target.ts';
import { AccountCard } from './account-card.tsx';
import { ChecklistCard } from './checklist-card.tsx';
import { HorizonPicture } from './horizon-picture.tsx';
import { PlanCard } from './plan-card.tsx';
import { SponsorCard } from './sponsor-card.tsx';
import { TeamCard } from './team-card.tsx';
import { UnitsCard } from './units-card.tsx';

/** Step 1: whose plan it is, how far it looks, what both sides want, and who works on it. */
export function FrameStep() {
  useRecordTarget();
  return (
    <StepFrame step="frame">
      <HorizonPicture />
      <PlanCard />
      <TeamCard />
      <AccountCard />
      <UnitsCard />
      <SponsorCard />
      <ChecklistCard checklist="accountManagerProfile" />
      <ChecklistCard checklist="implementation" />
    </StepFrame>
  );
}
