import { Kbd } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import styles from './type-line.module.css';

type TypeLineProps = {
  onTypeLine: (line: string) => Promise<string | null>;
  field: RefObject<HTMLInputElement | null>;
};

const example = 'Nina Falk, CFO, Finance > Ana Ruiz';

/** Draws what is typed: a person, and with `>` whom they report to. */
export function TypeLine({ onTypeLine, field }: TypeLineProps) {
  const [line, setLine] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const noteId = useId();
  const text = line.trim();

  const draw = async (): Promise<void> => {
    if (text === '') return;
    setLine('');
    const refusal = await onTypeLine(text);
    if (refusal === null) return setSaid(`Drawn: ${text}`);
    // Who types on at once has begun the next line: it stays, and the refused one is kept in the sentence.
    const next = field.current?.value ?? '';
    if (next === '') setLine(text);
    setProblem(next === '' ? refusal : `“${text}” was not drawn. ${refusal}`);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    event.stopPropagation();
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) void draw();
    if (event.key === 'Escape') {
      setProblem(null);
      if (line === '') event.currentTarget.blur();
      setLine('');
    }
  };

  return (
    <div className={styles.frame}>
      <div id={noteId} className={styles.problem} role="alert">
        {problem}
      </div>
      <div className={styles.row}>
        <IconUserPlus size={17} className={styles.icon} aria-hidden="true" />
        <div className={styles.field}>
          <input
            ref={field}
            className={styles.input}
            aria-label={`Type to draw, for example: ${example}`}
            aria-describedby={noteId}
            aria-invalid={problem !== null}
            aria-keyshortcuts="/"
            autoComplete="off"
            value={line}
            onChange={(event) => {
              setLine(event.target.value);
              setProblem(null);
            }}
            onKeyDown={onKeyDown}
          />
          {line === '' && (
            <span className={styles.hint} aria-hidden="true">
              Type to draw: <em>{example}</em>
            </span>
          )}
        </div>
        <Kbd size="xs" aria-hidden="true">
          {line === '' ? '/' : 'Enter'}
        </Kbd>
      </div>
      <span className={styles.said} aria-live="polite">
        {said}
      </span>
    </div>
  );
}
