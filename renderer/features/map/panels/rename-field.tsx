import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import styles from './rename-field.module.css';

type RenameFieldProps = { name: string; onRename: (name: string) => void; onEnd: () => void };

/** A name edited where it stands on the map. Enter or leaving commits, Escape takes back. */
export function RenameField({ name, onRename, onEnd }: RenameFieldProps) {
  const [draft, setDraft] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  const isTakingBack = useRef(false);
  useEffect(() => field.current?.select(), []);

  const end = (): void => {
    const text = draft.trim();
    if (!isTakingBack.current && text !== '' && text !== name) onRename(text);
    onEnd();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') isTakingBack.current = true;
    if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur();
  };

  return (
    <input
      ref={field}
      className={styles.field}
      aria-label={`New name for ${name}`}
      value={draft}
      maxLength={300}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={end}
      onKeyDown={onKeyDown}
    />
  );
}
