import { useState } from 'react';
import { listOf } from '../../../shared/model/plan.ts';
import type { BusinessCase } from '../../../shared/model/records/business-case.ts';
import { Field, FieldGrid } from '../../components/field-grid.tsx';
import { InlineScore } from '../../components/inline-choice.tsx';
import { InlineMoney } from '../../components/inline-money.tsx';
import { InlinePick } from '../../components/inline-pick.tsx';
import { InlineText } from '../../components/inline-text.tsx';
import { titleOptions } from '../../components/options.ts';
import { Card } from '../../components/step-frame.tsx';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';
import styles from './business-case.module.css';
import { useCaseChange } from './use-case-change.ts';

type PartProps = { businessCase: BusinessCase; onRefuse: (sentence: string | null) => void };

function Rate({
  businessCase,
  onRefuse,
  field,
  name,
  placeholder,
}: PartProps & { field: 'discountRate' | 'reinvestmentRate'; name: string; placeholder: string }) {
  const change = useCaseChange(businessCase);
  const { title } = businessCase;
  const value = businessCase[field];
  const commit = (text: string) => {
    const rate = text === '' ? null : Number(text.replace(/\s*%$/, '').replace(',', '.').replace('−', '-'));
    if (rate !== null && !(Number.isFinite(rate) && rate >= -99 && rate <= 1000))
      return onRefuse(`“${text}” is no rate. Type percent a year, such as 10 %.`);
    onRefuse(null);
    change(`${name} of “${title}”`, { [field]: rate });
  };
  return (
    <Field name={name}>
      <InlineText
        label={`${name} of ${title}, percent a year`}
        value={value === null ? '' : `${value} %`}
        placeholder={placeholder}
        onCommit={commit}
      />
    </Field>
  );
}

function RoughFields({ businessCase, onRefuse }: PartProps) {
  const plan = usePartsOfPlan();
  const change = useCaseChange(businessCase);
  const { title } = businessCase;
  const money = (field: 'roughInvestment' | 'roughYearlyBenefit' | 'roughYearlyCost', name: string) => (
    <Field name={name}>
      <InlineMoney
        label={`${name} of ${title}`}
        value={businessCase[field]}
        currency={plan.plan.currency}
        onRefuse={onRefuse}
        onCommit={(value) => {
          if (value?.amount.startsWith('-') === true)
            return onRefuse(
              'Enter amounts without a minus: what is spent and what comes in have fields of their own.',
            );
          onRefuse(null);
          change(`${name} of “${title}”`, { [field]: value });
        }}
      />
    </Field>
  );
  return (
    <>
      {money('roughInvestment', 'Investment')}
      {money('roughYearlyBenefit', 'Benefit a year')}
      {money('roughYearlyCost', 'Cost a year')}
    </>
  );
}

function LinkFields({ businessCase }: { businessCase: BusinessCase }) {
  const plan = usePartsOfPlan();
  const change = useCaseChange(businessCase);
  const { title, ideaId, opportunityId } = businessCase;
  return (
    <>
      <Field name="Idea">
        <InlinePick
          label={`Idea behind ${title}`}
          options={titleOptions(plan, 'ideas')}
          value={ideaId}
          placeholder="Which idea does it pay for?"
          onCommit={(value) => change(`Link “${title}” to an idea`, { ideaId: value })}
        />
      </Field>
      <Field name="Opportunity" isWide>
        <InlinePick
          label={`Opportunity for ${title}`}
          options={listOf(plan, 'opportunities').map((entry) => ({ id: entry.id, name: entry.title }))}
          value={opportunityId}
          placeholder="Which deal does it carry?"
          onCommit={(value) => change(`Link “${title}” to an opportunity`, { opportunityId: value })}
        />
      </Field>
    </>
  );
}

/** What a case rests on: rates, years, the rough numbers while it has no lines, what it belongs to, assumptions. */
export function CaseBasics({ businessCase, isRough }: { businessCase: BusinessCase; isRough: boolean }) {
  const [problem, setProblem] = useState<string | null>(null);
  const change = useCaseChange(businessCase);
  const { title, years } = businessCase;
  const part = { businessCase, onRefuse: setProblem };
  return (
    <Card
      title={isRough ? 'Five rough numbers' : 'What it rests on'}
      note={isRough ? 'enough for a first talk' : undefined}
    >
      <FieldGrid>
        {isRough && <RoughFields {...part} />}
        <Field name="Years">
          <InlineScore
            label={`Years of ${title}`}
            value={years}
            least={1}
            most={15}
            onCommit={(value) => value !== null && change(`“${title}” over ${value} years`, { years: value })}
          />
        </Field>
        <Rate
          {...part}
          field="discountRate"
          name="Discount rate"
          placeholder="Ask their finance department"
        />
        <Rate {...part} field="reinvestmentRate" name="Reinvestment" placeholder="As the discount rate" />
        <LinkFields businessCase={businessCase} />
        <Field name="Assumptions" isWide>
          <InlineText
            label={`Assumptions of ${title}`}
            value={businessCase.assumptions}
            isProse
            placeholder="What has to hold for these figures? Volumes, prices, who does what"
            onCommit={(assumptions) => change(`Assumptions of “${title}”`, { assumptions })}
          />
        </Field>
      </FieldGrid>
      <p className={styles.problem} role="status">
        {problem}
      </p>
    </Card>
  );
}
