import styles from './inline-choice.module.css';

interface InlineChoiceProps<V extends string> {
  label: string;
  value: V | null;
  /** Every value with the words for it, in the order they are shown. */
  choices: Readonly<Record<V, string>>;
  onCommit: (value: V) => void;
  /** What stands there while nothing is chosen. */
  placeholder?: string;
  align?: 'left' | 'right';
  isFramed?: boolean;
}

const isKeyOf = <V extends string>(choices: Readonly<Record<V, string>>, key: string): key is V =>
  Object.hasOwn(choices, key);

interface InlineOptionalChoiceProps<V extends string> extends Omit<InlineChoiceProps<V>, 'onCommit'> {
  onCommit: (value: V | null) => void;
}

/** One of a few words, chosen where it stands. A native list: keyboard, typing ahead and screen readers for free. */
export function InlineChoice<V extends string>({ onCommit, ...props }: InlineChoiceProps<V>) {
  const commit = (value: V | null) => {
    if (value !== null) onCommit(value);
  };
  return <ChoiceList {...props} hasEmpty={props.value === null} onCommit={commit} />;
}

/** The same where choosing nothing is an answer too. */
export function InlineOptionalChoice<V extends string>(props: InlineOptionalChoiceProps<V>) {
  return <ChoiceList {...props} hasEmpty />;
}

interface ChoiceListProps<V extends string> extends InlineOptionalChoiceProps<V> {
  /** Whether the line that stands for nothing is one of the list. */
  hasEmpty: boolean;
}

function ChoiceList<V extends string>(props: ChoiceListProps<V>) {
  const { choices, value, hasEmpty, onCommit } = props;
  const values = Object.keys(choices).filter((key) => isKeyOf(choices, key));
  return (
    <select
      className={styles.choice}
      aria-label={props.label}
      data-align={props.align ?? 'left'}
      data-empty={value === null || undefined}
      data-framed={props.isFramed === true || undefined}
      value={value ?? ''}
      onChange={(event) => onCommit(isKeyOf(choices, event.target.value) ? event.target.value : null)}
    >
      {hasEmpty && <option value="">{props.placeholder ?? '—'}</option>}
      {values.map((key) => (
        <option key={key} value={key}>
          {choices[key]}
        </option>
      ))}
    </select>
  );
}

interface InlineScoreProps {
  label: string;
  value: number | null;
  onCommit: (value: number | null) => void;
  least?: number;
  most?: number;
}

/** A score, 1 to 5 unless said otherwise; typing the digit sets it. */
export function InlineScore({ label, value, onCommit, least = 1, most = 5 }: InlineScoreProps) {
  const scores = Array.from({ length: most - least + 1 }, (_, index) => least + index);
  return (
    <select
      className={styles.choice}
      aria-label={label}
      data-align="right"
      data-empty={value === null || undefined}
      value={value ?? ''}
      onChange={(event) => onCommit(event.target.value === '' ? null : Number(event.target.value))}
    >
      <option value="">—</option>
      {scores.map((score) => (
        <option key={score} value={score}>
          {score}
        </option>
      ))}
    </select>
  );
}
