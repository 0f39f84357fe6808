import { AppError } from '../../../../shared/model/errors.ts';
import { numberText } from '../../../../shared/text/numbers.ts';
import { InlineText } from '../../../components/inline-text.tsx';
import { notifyFailure } from '../../../state/notify.ts';

interface SatisfactionFieldProps {
  year: number;
  value: number | null;
  onCommit: (value: number | null) => void;
}

/** A result from 0 to 10 with a decimal, as surveys give it. */
export function SatisfactionField({ year, value, onCommit }: SatisfactionFieldProps) {
  const commit = (text: string) => {
    if (text === '') return onCommit(null);
    const wanted = /^\d{1,2}(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
    if (wanted >= 0 && wanted <= 10) onCommit(wanted);
    else notifyFailure('Not changed', new AppError('INVALID_INPUT', `“${text}” is no figure from 0 to 10.`));
  };
  return (
    <InlineText
      label={`How satisfied they were in ${year}, 0 to 10`}
      value={value === null ? '' : numberText(value, undefined, 2)}
      placeholder="—"
      onCommit={commit}
    />
  );
}
