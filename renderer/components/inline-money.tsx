import type { Money } from '../../shared/model/field.ts';
import { parseMoney } from '../../shared/quick-add/words/money-word.ts';
import { moneyText } from '../../shared/text/money.ts';
import { InlineText } from './inline-text.tsx';

interface InlineMoneyProps {
  label: string;
  value: Money | null;
  /** The currency where none is typed. */
  currency: string;
  onCommit: (value: Money | null) => void;
  /** What was typed is not an amount. */
  onRefuse: (sentence: string) => void;
  placeholder?: string;
  isFramed?: boolean;
}

/** An amount as people type it, "€2.4bn", "1,250,000"; shown in full. */
export function InlineMoney(props: InlineMoneyProps) {
  const commit = (text: string) => {
    if (text === '') return props.onCommit(null);
    const money = parseMoney(text, props.currency);
    if (money === null) props.onRefuse(`“${text}” is not an amount. Type it like 1,250,000 or 2.4bn.`);
    else props.onCommit(money);
  };
  return (
    <InlineText
      label={props.label}
      value={props.value === null ? '' : moneyText(props.value)}
      placeholder={props.placeholder ?? 'No amount'}
      onCommit={commit}
      isFramed={props.isFramed ?? false}
    />
  );
}
