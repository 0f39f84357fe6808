import { IconAlertTriangle } from '@tabler/icons-react';
import { caseHeadline, rangeSentence } from '../../../shared/method/business-case/case-sentences.ts';
import { caseWarnings } from '../../../shared/method/business-case/case-warnings.ts';
import { amountText } from '../../../shared/method/business-case/case-words.ts';
import type { CaseResult } from '../../../shared/method/business-case.ts';
import { percentText } from '../../../shared/text/numbers.ts';
import { Card } from '../../components/step-frame.tsx';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import styles from './business-case.module.css';
import { CashFlowChart } from './charts/cash-flow-chart.tsx';
import { TornadoChart } from './charts/tornado-chart.tsx';

/** The running sum of a case, what it comes to in a sentence, and what to know before anybody sees it. */
export function CasePicture({ result }: { result: CaseResult }) {
  const warnings = caseWarnings(usePartsOfPlan(), result);
  return (
    <Card>
      <p className={styles.headline}>
        <b>{caseHeadline(result)}.</b> {rangeSentence(result)}
      </p>
      <CashFlowChart result={result} />
      {warnings.length > 0 && (
        <ul className={styles.warnings} aria-label="To know before anybody sees it">
          {warnings.map(({ sentence }) => (
            <li key={sentence}>
              <IconAlertTriangle size={15} aria-hidden="true" />
              {sentence}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** Which line the case hangs on. */
export function SensitivityCard({ result }: { result: CaseResult }) {
  const { sensitivity } = result;
  if (sensitivity === null) return null;
  const { swings, steady, roughShare } = sensitivity;
  const note =
    roughShare === null
      ? 'net present value when one line alone goes low or high'
      : `net present value when one number is ${percentText(roughShare)} worse or better`;
  return (
    <Card title="What it hangs on" note={note}>
      {swings.length === 0 ? (
        <p className={styles.quiet}>
          Give lines a low and a high figure, and this shows which one to work on.
        </p>
      ) : (
        <TornadoChart result={result} />
      )}
      {swings.length > 0 && steady.length > 0 && (
        <p className={styles.quiet}>The same in every scenario: {steady.join(', ')}.</p>
      )}
    </Card>
  );
}

/** Who gains what. */
export function StakeholderCard({ result }: { result: CaseResult }) {
  const { people, uncaredFor } = result.stakeholders;
  if (people.length === 0 && uncaredFor.length === 0) return null;
  const { currency } = result.flows;
  const most = Math.max(1, ...people.map(({ value }) => value));
  return (
    <Card title="Who gains" note="today’s value of the benefits each of them cares about">
      <ul className={styles.people}>
        {people.map(({ personId, name, title, value, lines }) => (
          <li key={personId}>
            <span className={styles.person}>
              <b>{name}</b> {title !== '' && <small>{title}</small>}
            </span>
            <span className={styles.bar} aria-hidden="true">
              <i style={{ width: `${Math.max(0, (value / most) * 100)}%` }} />
            </span>
            <span className={styles.worth}>{amountText(value, currency)}</span>
            <small className={styles.because}>{lines.join(', ')}</small>
          </li>
        ))}
      </ul>
      {uncaredFor.length > 0 && (
        <p className={styles.quiet}>
          Nobody named who cares:{' '}
          {uncaredFor.map(({ title, value }) => `${title} (${amountText(value, currency)})`).join(', ')}.
        </p>
      )}
    </Card>
  );
}
