import { type MouseEvent, type ReactNode, type RefCallback, useCallback, useState } from 'react';

/** Gives the field that can be worked with; its input is to have the reference. */
type RenderField = (input: RefCallback<HTMLInputElement>) => ReactNode;

/** Whether the pointer or the cursor has been at a field; and what tells. */
function useWaking() {
  const [wokenBy, setWokenBy] = useState<'pointer' | 'focus' | null>(null);
  const takeOver = useCallback(
    (input: HTMLInputElement | null) => {
      if (input === null || wokenBy !== 'focus') return;
      input.focus({ preventScroll: true });
      // As it is after Tab: the next key replaces what stands there.
      input.select();
    },
    [wokenBy],
  );
  return {
    isAwake: wokenBy !== null,
    takeOver,
    onFocus: () => setWokenBy('focus'),
    onPointerEnter: () => setWokenBy((before) => before ?? 'pointer'),
    // A press as quick as the pointer: the cursor goes to the field that takes over, not to the one that goes.
    onMouseDown: (event: MouseEvent<HTMLInputElement>) => {
      event.preventDefault();
      setWokenBy('focus');
    },
  };
}

const combobox = { role: 'combobox', 'aria-haspopup': 'listbox', 'aria-expanded': false } as const;

interface RestingFieldProps {
  label: string;
  /** What stands in the field. */
  text: string;
  placeholder: string;
  className: string;
  isFramed: boolean;
  isLate?: boolean;
  /** Whether it opens a list of choices. */
  isCombobox?: boolean;
  render: RenderField;
}

/**
 * A field with a list or a calendar behind it that looks and reads as one, and becomes one when the pointer or the
 * cursor comes to it: a list of records has hundreds of them, and nobody uses more than a few.
 */
export function RestingField(props: RestingFieldProps) {
  const { isAwake, takeOver, onFocus, onPointerEnter, onMouseDown } = useWaking();
  if (isAwake) return props.render(takeOver);
  return (
    // In a frame as the working field has one, for style sheets that count on it.
    <div>
      <input
        className={props.className}
        data-framed={props.isFramed || undefined}
        data-late={props.isLate === true || undefined}
        aria-label={props.label}
        {...(props.isCombobox === true ? combobox : {})}
        placeholder={props.placeholder}
        autoComplete="off"
        value={props.text}
        onChange={onFocus}
        onFocus={onFocus}
        onMouseDown={onMouseDown}
        onPointerEnter={onPointerEnter}
      />
    </div>
  );
}

interface RestingPicksProps {
  label: string;
  names: readonly string[];
  placeholder: string;
  isFramed: boolean;
  classNames: { frame: string; pill: string; remove: string; field: string };
  render: RenderField;
}

/** The same for a field that holds several picked things. */
export function RestingPicks({ label, names, placeholder, isFramed, classNames, render }: RestingPicksProps) {
  const { isAwake, takeOver, onFocus, onPointerEnter, onMouseDown } = useWaking();
  if (isAwake) return render(takeOver);
  return (
    <div className={classNames.frame} data-framed={isFramed || undefined} onPointerEnter={onPointerEnter}>
      {names.map((name) => (
        <span key={name} className={classNames.pill}>
          <span>{name}</span>
          <Cross className={classNames.remove} />
        </span>
      ))}
      <input
        className={classNames.field}
        {...combobox}
        aria-label={label}
        placeholder={names.length === 0 ? placeholder : ''}
        autoComplete="off"
        value=""
        onChange={onFocus}
        onFocus={onFocus}
        onMouseDown={onMouseDown}
      />
    </div>
  );
}

/** The cross that takes a picked thing out again, as the working field draws it. */
function Cross({ className }: { className: string }) {
  return (
    <svg className={className} viewBox="0 0 15 15" aria-hidden="true">
      <path
        d="M3.6 3.6 11.4 11.4M11.4 3.6 3.6 11.4"
        stroke="currentColor"
        strokeWidth="1.1"
        strokeLinecap="round"
      />
    </svg>
  );
}
