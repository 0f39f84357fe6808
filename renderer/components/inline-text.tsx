import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import styles from './inline-text.module.css';

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
  const [draft, setDraft] = useState(value);
  const field = useRef<HTMLTextAreaElement>(null);
  const isTakingBack = useRef(false);

  // A change from elsewhere (undo, import) shows unless the user is typing here.
  useEffect(() => {
    if (document.activeElement !== field.current) setDraft(value);
  }, [value]);

  const commit = () => {
    const text = draft.trim();
    if (isTakingBack.current || text === value || (isRequired && text === '')) setDraft(value);
    else {
      setDraft(text);
      onCommit(text);
    }
    isTakingBack.current = false;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape') {
      isTakingBack.current = true;
      event.currentTarget.blur();
      event.stopPropagation();
    }
    const isCommit =
      event.key === 'Enter' && !event.nativeEvent.isComposing && (!isProse || event.ctrlKey || event.metaKey);
    if (isCommit) {
      event.preventDefault();
      event.currentTarget.blur();
    }
  };

  return (
    <textarea
      ref={field}
      id={props.id}
      rows={1}
      aria-label={label}
      className={styles.text}
      data-weight={props.weight ?? 'normal'}
      data-align={props.align ?? 'left'}
      data-framed={props.isFramed === true || undefined}
      placeholder={props.placeholder}
      value={draft}
      maxLength={isProse ? 20_000 : 300}
      onChange={(event) =>
        setDraft(isProse ? event.target.value : event.target.value.replace(/[\r\n]+/g, ' '))
      }
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  );
}
