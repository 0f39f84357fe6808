import { type ReactNode, useId, useState } from 'react';
import fields from './fields.module.css';
import styles from './inspector.module.css';

/** A name at the left, its field at the right. */
export function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={fields.row}>
      <span className={fields.label} aria-hidden="true">
        {label}
      </span>
      <div className={fields.value}>{children}</div>
    </div>
  );
}

type ScaleProps = { label: string; value: number | null; onCommit: (value: number | null) => void };

const steps = [1, 2, 3, 4, 5] as const;

/** One to five as dots; choosing the same again takes it back. */
export function Scale({ label, value, onCommit }: ScaleProps) {
  const name = useId();
  return (
    <fieldset className={fields.scale}>
      <legend className={fields.hidden}>{label}, 1 to 5</legend>
      {steps.map((step) => (
        <label
          key={step}
          className={fields.step}
          data-filled={value !== null && step <= value ? true : undefined}
        >
          <input
            type="radio"
            name={name}
            className={fields.hidden}
            aria-label={String(step)}
            checked={value === step}
            onChange={() => onCommit(step)}
            onClick={() => value === step && onCommit(null)}
            onKeyDown={(event) => event.key === 'Backspace' && onCommit(null)}
          />
        </label>
      ))}
      <span className={fields.figure}>{value ?? '—'}</span>
    </fieldset>
  );
}

type TogglesProps<V extends string> = {
  label: string;
  values: readonly V[];
  words: Readonly<Record<V, string>>;
  chosen: readonly V[];
  onCommit: (chosen: V[]) => void;
};

/** Several of a few words. */
export function Toggles<V extends string>({ label, values, words, chosen, onCommit }: TogglesProps<V>) {
  const toggled = (value: V): V[] => values.filter((one) => (one === value) !== chosen.includes(one));
  return (
    <fieldset className={fields.toggles}>
      <legend className={fields.hidden}>{label}</legend>
      {values.map((value) => (
        <button
          key={value}
          type="button"
          className={fields.toggle}
          aria-pressed={chosen.includes(value)}
          onClick={() => onCommit(toggled(value))}
        >
          {words[value]}
        </button>
      ))}
    </fieldset>
  );
}

type FlagProps = { label: string; isOn: boolean; onCommit: (isOn: boolean) => void };

/** Yes or no. */
export function Flag({ label, isOn, onCommit }: FlagProps) {
  return (
    <label className={fields.flag}>
      <input type="checkbox" checked={isOn} onChange={(event) => onCommit(event.target.checked)} />
      {label}
    </label>
  );
}

type SectionProps = { title: string; count?: number; isOpen?: boolean; children: ReactNode };

/** A part of the inspector that folds away. */
export function Section({ title, count, isOpen = false, children }: SectionProps) {
  return (
    <LateDetails
      className={styles.section}
      isOpen={isOpen}
      summary={
        <summary className={styles.summary}>
          {title}
          {count !== undefined && count > 0 && <span className={styles.count}>{count}</span>}
        </summary>
      }
    >
      <div className={styles.inside}>{children}</div>
    </LateDetails>
  );
}

type LateDetailsProps = {
  className: string | undefined;
  isOpen?: boolean;
  summary: ReactNode;
  children: ReactNode;
};

/** Details that are set up when they are first unfolded: the fields of all of somebody's ties are many. */
export function LateDetails({ className, isOpen = false, summary, children }: LateDetailsProps) {
  const [wasOpen, setWasOpen] = useState(isOpen);
  return (
    <details
      className={className}
      open={isOpen}
      onToggle={(event) => {
        if (event.currentTarget.open) setWasOpen(true);
      }}
    >
      {summary}
      {wasOpen && children}
    </details>
  );
}
