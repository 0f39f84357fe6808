import type { StepId } from '../../../shared/wizard/step-ids.ts';
import { steps } from '../../../shared/wizard/steps.ts';
import { Card, StepFrame } from '../../components/step-frame.tsx';

/** A step that is still to come: what it will be and what it is for, so that its place in the method is clear. */
export function UpcomingStep({ step }: { step: StepId }) {
  const { purpose, questions } = steps[step];
  return (
    <StepFrame step={step}>
      <Card title="Still to come">
        <p>{purpose}</p>
        <p>Until then, these are the questions worth asking; keep the answers as notes in the review.</p>
        <ul>
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </Card>
    </StepFrame>
  );
}
