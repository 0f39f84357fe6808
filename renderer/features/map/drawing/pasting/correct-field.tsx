import { useState } from 'react';
import styles from './paste-card.module.css';

type CorrectFieldProps = { number: number; text: string; onCorrect: (number: number, text: string) => void };

/** A line that was not understood, to be written anew; Enter reads it again. */
export function CorrectField({ number, text, onCorrect }: CorrectFieldProps) {
  const [draft, setDraft] = useState(text);
  return (
    <input
      className={styles.field}
      aria-label={`Correct line ${number}`}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => draft !== text && onCorrect(number, draft)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        // The key would press the button that has the keyboard next.
        event.preventDefault();
        onCorrect(number, draft);
      }}
    />
  );
}
