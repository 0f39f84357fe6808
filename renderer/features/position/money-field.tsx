import { AppError } from '../../../shared/model/errors.ts';
import type { Money } from '../../../shared/model/field.ts';
import { InlineMoney } from '../../components/inline-money.tsx';
import { notifyFailure } from '../../state/notify.ts';
import { usePartsOfPlan } from '../../state/use-parts-of-plan.ts';

interface MoneyFieldProps {
  label: string;
  value: Money | null;
  placeholder?: string;
  onCommit: (value: Money | null) => void;
}

/** An amount in the plan's currency where none is typed. */
export function MoneyField({ label, value, placeholder = '—', onCommit }: MoneyFieldProps) {
  const { currency } = usePartsOfPlan().plan;
  return (
    <InlineMoney
      label={label}
      value={value}
      currency={currency}
      placeholder={placeholder}
      onCommit={onCommit}
      onRefuse={(sentence) => notifyFailure('Not changed', new AppError('INVALID_INPUT', sentence))}
    />
  );
}
