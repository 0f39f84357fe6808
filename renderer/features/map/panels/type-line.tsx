import { Kbd } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { type ClipboardEvent, type KeyboardEvent, type RefObject, useId, useState } from 'react';
import type { CalendarDate } from '../../../../shared/model/field.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import { isBlock } from '../../../../shared/quick-add/drawing/block-lines.ts';
import { LineOffers } from '../drawing/line-offers.tsx';
import { isAmbiguous, type Pasting } from '../drawing/pasting/use-pasting.ts';
import { useLineOffers } from '../drawing/use-line-offers.ts';
import styles from './type-line.module.css';

type TypeLineProps = {
  plan: Plan;
  today: CalendarDate;
  pasting: Pasting;
  onTypeLine: (line: string) => Promise<string | null>;
  field: RefObject<HTMLInputElement | null>;
};

const example = 'Nina Falk, CFO, Finance > Ana Ruiz';

/** Draws what is typed: a person, and with `>` whom they report to. */
export function TypeLine({ plan, today, pasting, onTypeLine, field }: TypeLineProps) {
  const [line, setLine] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const noteId = useId();
  const text = line.trim();
  const offers = useLineOffers(plan, line, setLine);

  const draw = async (): Promise<void> => {
    if (text === '') return;
    setLine('');
    if (isAmbiguous(plan, text, today)) return pasting.open(text, () => setLine(text));
    const refusal = await onTypeLine(text);
    if (refusal === null) return setSaid(`Drawn: ${text}`);
    // Who types on at once has begun the next line: it stays, and the refused one is kept in the sentence.
    const next = field.current?.value ?? '';
    if (next === '') setLine(text);
    setProblem(next === '' ? refusal : `“${text}” was not drawn. ${refusal}`);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // Undo and the like are meant for the plan once the line is empty.
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    if (offers.onKeyDown(event)) return;
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      // Else the same key would press the button of what opens.
      event.preventDefault();
      void draw();
    }
    if (event.key === 'Escape') {
      setProblem(null);
      if (line === '') event.currentTarget.blur();
      setLine('');
    }
  };

  /** Several lines, or rows of a spreadsheet, are shown before they are drawn. */
  const onPaste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!isBlock(pasted)) return;
    event.preventDefault();
    pasting.open(pasted, () => undefined);
  };

  return (
    <div className={styles.frame}>
      <LineOffers offers={offers} />
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
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={offers.list.length > 0}
            aria-controls={offers.listId}
            aria-activedescendant={offers.activeId}
            onPaste={onPaste}
            onBlur={offers.close}
            value={line}
            onChange={(event) => {
              setLine(event.target.value);
              offers.open();
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
