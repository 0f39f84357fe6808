import { Button, Kbd, NativeSelect } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { addedInWords } from '../../../../../shared/quick-add/drawing/block-words.ts';
import type {
  BlockReading,
  LineOutcome,
  NameQuestion,
  ReadLine,
} from '../../../../../shared/quick-add/drawing/read-block.ts';
import { listText } from '../../../../../shared/text/lists.ts';
import { ScrollRegion } from '../../../../components/scroll-region.tsx';
import { CorrectField } from './correct-field.tsx';
import styles from './paste-card.module.css';
import type { Pasting } from './use-pasting.ts';

type PasteCardProps = {
  pasting: Pasting;
  /** Where the keyboard goes when it was nowhere before. */
  onDone: () => void;
};

/** What a pasted block would draw, line by line: Enter draws it, Escape leaves it. */
export function PasteCard({ pasting, onDone }: PasteCardProps) {
  const { reading, block } = pasting;
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    before.current = document.activeElement;
    button.current?.focus();
  }, []);
  const goBack = (): void => {
    if (before.current instanceof HTMLElement && before.current !== document.body) before.current.focus();
    else onDone();
  };
  if (reading === null || block === null) return null;
  const draw = async (): Promise<void> => {
    if (await pasting.draw()) goBack();
  };
  const leave = (): void => {
    pasting.leave();
    goBack();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // The keys of the map and of the app are not meant while this is open.
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    leave();
  };
  const isNew = reading.changes.length > 0;
  const words = addedInWords(reading.changes);
  return (
    <section className={styles.card} role="dialog" aria-label="What was pasted" onKeyDown={onKeyDown}>
      <header className={styles.head}>
        <h2 className={styles.title}>{titleOf(reading)}</h2>
        {block.leftOut.length > 0 && (
          <p className={styles.note}>
            The map has no place for the {block.leftOut.length === 1 ? 'column' : 'columns'}{' '}
            {listText(block.leftOut)}.
          </p>
        )}
      </header>
      <ScrollRegion label="Pasted lines" className={styles.body}>
        {reading.questions.map((question) => (
          <Question key={question.typed} question={question} onAnswer={pasting.answer} />
        ))}
        {groups.map(({ outcomes, title }) => (
          <Lines
            key={title}
            title={title}
            lines={reading.lines.filter(({ outcome }) => outcomes.includes(outcome))}
            onCorrect={(number, text) => {
              pasting.correct(number, text);
              button.current?.focus();
            }}
          />
        ))}
      </ScrollRegion>
      <footer className={styles.foot}>
        <Button ref={button} size="sm" onClick={() => void (isNew ? draw() : leave())}>
          {isNew ? (words === '' ? 'Add what is new' : `Add ${words}`) : 'Close'}
        </Button>
        {isNew && (
          <Button
            size="sm"
            variant="subtle"
            color="gray"
            onClick={leave}
            rightSection={<Kbd size="xs">Esc</Kbd>}
          >
            Leave it
          </Button>
        )}
      </footer>
    </section>
  );
}

const groups: readonly { outcomes: readonly LineOutcome[]; title: string }[] = [
  { outcomes: ['refused'], title: 'Not understood' },
  { outcomes: ['open'], title: 'Waits for your answer' },
  { outcomes: ['new'], title: 'New' },
  { outcomes: ['changed'], title: 'There already, with something new' },
  { outcomes: ['known'], title: 'There already' },
];

function titleOf({ lines }: BlockReading): string {
  const count = (outcome: LineOutcome): number => lines.filter((line) => line.outcome === outcome).length;
  const parts = [
    [count('new'), 'new'],
    [count('changed'), 'completed'],
    [count('known'), 'there already'],
    [count('open'), 'to ask about'],
    [count('refused'), 'not understood'],
  ] as const;
  const said = parts.filter(([many]) => many > 0).map(([many, what]) => `${many} ${what}`);
  return `${lines.length === 1 ? '1 line' : `${lines.length} lines`}: ${said.join(', ')}`;
}

type QuestionProps = { question: NameQuestion; onAnswer: Pasting['answer'] };

function Question({ question: { typed, lines, choices }, onAnswer }: QuestionProps) {
  const where = lines.length === 1 ? `line ${lines[0]}` : `${lines.length} lines`;
  return (
    <NativeSelect
      className={styles.question}
      label={`Who is “${typed}” in ${where}?`}
      value=""
      data={[
        { value: '', label: 'Choose' },
        ...choices.map(({ label }, index) => ({ value: String(index), label })),
      ]}
      onChange={(event) => {
        const choice = choices[Number(event.currentTarget.value)];
        if (event.currentTarget.value !== '' && choice !== undefined) onAnswer(typed, choice.answer);
      }}
    />
  );
}

type LinesProps = {
  title: string;
  lines: readonly ReadLine[];
  onCorrect: (number: number, text: string) => void;
};

function Lines({ title, lines, onCorrect }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3 className={styles.group}>
        {title} <span className={styles.count}>{lines.length}</span>
      </h3>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line.number} className={styles.line} data-outcome={line.outcome}>
            <span className={styles.number}>
              <span className={styles.said}>Line </span>
              {line.number}
            </span>
            <span className={styles.says}>
              {line.outcome === 'refused' ? (
                <CorrectField number={line.number} text={line.says} onCorrect={onCorrect} />
              ) : (
                line.says
              )}
              {line.outcome === 'refused' && <span className={styles.problem}>{line.problem}</span>}
              {line.sameAs !== null && <span className={styles.note}>Same person as line {line.sameAs}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
