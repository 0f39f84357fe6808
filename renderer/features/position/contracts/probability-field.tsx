import { AppError } from '../../../../shared/model/errors.ts';
import { InlineText } from '../../../components/inline-text.tsx';
import { notifyFailure } from '../../../state/notify.ts';

interface ProbabilityFieldProps {
  label: string;
  value: number | null;
  onCommit: (value: number | null) => void;
}

/** A chance in whole percent, typed with or without its sign. */
export function ProbabilityField({ label, value, onCommit }: ProbabilityFieldProps) {
  const commit = (text: string) => {
    if (text === '') return onCommit(null);
    const wanted = /^(100|\d{1,2})\s?%?$/.exec(text)?.[1];
    if (wanted !== undefined) onCommit(Number(wanted));
    else
      notifyFailure(
        'Not changed',
        new AppError('INVALID_INPUT', `“${text}” is no percentage from 0 to 100.`),
      );
  };
  return (
    <InlineText
      label={label}
      value={value === null ? '' : `${value}\u00a0%`}
      placeholder="—"
      onCommit={commit}
    />
  );
}
