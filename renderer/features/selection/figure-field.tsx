import { InlineText } from '../../components/inline-text.tsx';

type FigureFieldProps = {
  label: string;
  value: number | null;
  least: number;
  most: number;
  isWhole?: boolean;
  placeholder?: string;
  align?: 'left' | 'right';
  onCommit: (value: number | null) => void;
  /** What was typed is no figure, or none that can be. */
  onRefuse: (sentence: string) => void;
};

/** A figure within its limits, typed where it stands; a percent sign or a decimal comma does no harm. */
export function FigureField(props: FigureFieldProps) {
  const { label, value, least, most, isWhole = false, onCommit, onRefuse } = props;
  const commit = (text: string) => {
    if (text === '') return onCommit(null);
    const figure = Number(text.replace('−', '-').replace(',', '.').replace(/\s*%$/, ''));
    if (!Number.isFinite(figure) || figure < least || figure > most || (isWhole && !Number.isInteger(figure)))
      onRefuse(`“${text}” does not fit ${label.toLowerCase()}: it is a number from ${least} to ${most}.`);
    else onCommit(figure);
  };
  return (
    <InlineText
      label={label}
      value={value === null ? '' : String(value)}
      placeholder={props.placeholder ?? '—'}
      align={props.align ?? 'left'}
      onCommit={commit}
    />
  );
}
