import { type KeyboardEvent, useRef, useState } from 'react';
import styles from './inline-text.module.css';
import { leaveInPlace } from './leave-in-place.ts';
import { storableText } from './storable-text.ts';

interface InlineTextProps {
  /** What a screen reader calls the field. */
  label: string;
  value: string;
  onCommit: (value: string) => void;
  placeholder?: string;
  /** Enter makes a new line instead of committing. */
  isProse?: boolean;
  /** An empty text is not committed but taken back. */
  isRequired?: boolean;
  weight?: 'normal' | 'strong' | 'title';
  align?: 'left' | 'right';
  /** Shows the field's edge also at rest. */
  isFramed?: boolean;
  id?: string;
}

/**
 * Text that is edited where it stands: looks like text, is a field. Leaving it or Enter commits,
 * Escape takes back what was typed.
 */
export function InlineText(props: InlineTextProps) {
  const { label, value, onCommit, isProse = false, isRequired = false } = props;
  // What is being typed. Nothing while nobody types, so that undo and imports show also in the field that has the cursor.
  const [draft, setDraft] = useState<string | null>(null);
  const isTakingBack = useRef(false);

  const commit = () => {
    const text = storableText(draft ?? value).trim();
    const isKept = draft !== null && !isTakingBack.current && text !== value && (text !== '' || !isRequired);
    isTakingBack.current = false;
    // From here on the plan says what stands there: a refused text must not look like a kept one.
    setDraft(null);
    if (isKept) onCommit(text);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape') {
      isTakingBack.current = true;
      leaveInPlace(event.currentTarget);
      event.stopPropagation();
    }
    const isCommit =
      event.key === 'Enter' && !event.nativeEvent.isComposing && (!isProse || event.ctrlKey || event.metaKey);
    if (isCommit) {
      event.preventDefault();
      leaveInPlace(event.currentTarget);
    }
  };

  return (
    <textarea
      id={props.id}
      rows={1}
      aria-label={label}
      className={styles.text}
      data-weight={props.weight ?? 'normal'}
      data-align={props.align ?? 'left'}
      data-framed={props.isFramed === true || undefined}
      placeholder={props.placeholder}
      value={draft ?? value}
      maxLength={isProse ? 20_000 : 300}
      onChange={(event) =>
        setDraft(isProse ? event.target.value : event.target.value.replace(/[\r\n]+/g, ' '))
      }
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  );
}
