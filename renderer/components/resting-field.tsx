import { type ReactNode, type RefCallback, useCallback, useState } from 'react';

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
  /** The field that can be worked with; its input is to have the reference. */
  render: (input: RefCallback<HTMLInputElement>) => ReactNode;
}

/**
 * A field with a list or a calendar behind it that looks and reads as one, and becomes one when the pointer or the
 * cursor comes to it: a list of records has hundreds of them, and nobody uses more than a few.
 */
export function RestingField(props: RestingFieldProps) {
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
  if (wokenBy !== null) return props.render(takeOver);
  const combobox = { role: 'combobox', 'aria-haspopup': 'listbox', 'aria-expanded': false } as const;
  return (
    <input
      className={props.className}
      data-framed={props.isFramed || undefined}
      data-late={props.isLate === true || undefined}
      aria-label={props.label}
      {...(props.isCombobox === true ? combobox : {})}
      placeholder={props.placeholder}
      autoComplete="off"
      value={props.text}
      onChange={() => setWokenBy('focus')}
      onFocus={() => setWokenBy('focus')}
      onPointerEnter={() => setWokenBy((before) => before ?? 'pointer')}
    />
  );
}
