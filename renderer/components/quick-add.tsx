import { Kbd } from '@mantine/core';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { sentenceOf } from '../state/bridge.ts';
import { useNavigation } from '../state/navigation-store.ts';
import { leaveInPlace } from './leave-in-place.ts';
import styles from './quick-add.module.css';
import { storableText } from './storable-text.ts';

interface QuickAddProps {
  /** "Add a criterion". */
  label: string;
  /** A real line to type, as it would be typed. */
  example: string;
  /** Adds what the line says; gives a sentence when it could not, null when it did. */
  onAdd: (line: string) => string | null | Promise<string | null>;
  /** What the line would do, said while typing. */
  explain?: (line: string) => string | null;
  /** Stands alone instead of at the end of a table. */
  isCard?: boolean;
}

// The first line of a step turns its empty state into a list with a line of its own; the cursor goes with it.
let labelInTransit: string | null = null;

/** Takes the cursor over from a line with the same label that was there before this drawing. */
function useHandover(label: string) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const input = field.current;
    if (labelInTransit === label) input?.focus();
    return () => {
      if (input === null || document.activeElement !== input) return;
      labelInTransit = label;
      requestAnimationFrame(() => {
        labelInTransit = null;
      });
    };
  }, [label]);
  return field;
}

/** Lines that were typed but not entered, by the place they belong to; they wait there until the app ends. */
const drafts = new Map<string, string>();

/** The text of a line, which outlives its view: looking something up elsewhere must not cost it. */
function useDraft(label: string) {
  const place = useNavigation((state) => state.place);
  const key = `${place.view === 'plan' ? place.planId : place.view} ${label}`;
  const [line, setLine] = useState(() => drafts.get(key) ?? '');
  const write = (text: string) => {
    setLine(text);
    if (text === '') drafts.delete(key);
    else drafts.set(key, text);
  };
  // The first line of a step ends its empty state, and with it this view: the next must not find it again.
  const release = () => drafts.delete(key);
  return { line, write, release };
}

async function refusalOf(add: () => string | null | Promise<string | null>): Promise<string | null> {
  try {
    return await add();
  } catch (error) {
    return sentenceOf(error);
  }
}

/** The line at the end of every list: type, Enter, next. `N` on the keyboard comes here (see `focusQuickAdd`). */
export function QuickAdd({ label, example, onAdd, explain, isCard = false }: QuickAddProps) {
  const { line, write: setLine, release } = useDraft(label);
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const field = useHandover(label);
  const noteId = useId();
  const text = line.trim();

  const add = async () => {
    if (text === '') return;
    release();
    setLine('');
    const refusal = await refusalOf(() => onAdd(storableText(text)));
    if (refusal === null) return setSaid(`Added: ${text}`);
    // Who types on at once has begun the next line: it stays, and the refused one is kept in the sentence.
    const next = field.current?.value ?? '';
    if (next === '') setLine(line);
    setProblem(next === '' ? refusal : `“${text}” was not added. ${refusal}`);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      void add();
    }
    if (event.key === 'Escape') {
      setLine('');
      setProblem(null);
      leaveInPlace(event.currentTarget);
    }
  };

  const note = problem ?? (text === '' ? null : (explain?.(text) ?? null));
  return (
    <div className={styles.frame} data-card={isCard || undefined}>
      <div className={styles.row}>
        <div className={styles.field}>
          <input
            ref={field}
            className={styles.input}
            data-quick-add
            aria-label={`${label}, for example: ${example}`}
            aria-describedby={noteId}
            aria-invalid={problem !== null}
            value={line}
            onChange={(event) => {
              setLine(event.target.value);
              setProblem(null);
            }}
            onKeyDown={onKeyDown}
          />
          {line === '' && (
            <span className={styles.hint} aria-hidden="true">
              {label}: <em>{example}</em>
            </span>
          )}
        </div>
        <Kbd size="xs" aria-hidden="true">
          {line === '' ? 'N' : 'Enter'}
        </Kbd>
      </div>
      <div id={noteId} className={styles.note} data-problem={problem !== null || undefined}>
        {note}
      </div>
      <div className={styles.said} aria-live="polite">
        {said}
      </div>
    </div>
  );
}

/**
 * Puts the cursor into the next quick-add line after where it is, else into the first one: so Esc and N again go on to
 * the line of the next list.
 */
export function focusQuickAdd(): void {
  const lines = [...document.querySelectorAll<HTMLInputElement>('[data-quick-add]')];
  const from = document.activeElement;
  const isAfter = (line: HTMLInputElement) =>
    from !== null &&
    !from.contains(line) &&
    (from.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  (lines.find(isAfter) ?? lines[0])?.focus();
}
