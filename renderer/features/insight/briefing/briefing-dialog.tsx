import { Button, Group, Modal } from '@mantine/core';
import { type BriefingLine, briefingOf } from '../../../../shared/method/insight/briefing.ts';
import { useDialogs } from '../../../state/dialog-store.ts';
import { goToStep } from '../../../state/navigation-store.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import styles from './briefing.module.css';

interface PartProps {
  title: string;
  lines: readonly BriefingLine[];
  missing: string;
}

function Part({ title, lines, missing }: PartProps) {
  const planId = usePartsOfPlan().plan.id;
  const close = useDialogs((state) => state.close);
  const open = ({ step, id }: BriefingLine) => {
    close();
    goToStep(planId, step, id);
  };
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={styles.name}>{title}</h3>
      {lines.length === 0 ? (
        <p className={styles.missing}>{missing}</p>
      ) : (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={`${line.id} ${line.text}`}>
              <button type="button" className={styles.line} onClick={() => open(line)}>
                {line.text} <span>{line.note}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** One screen that lets a newcomer understand the account: who, what, who decides, where we stand, what next. */
export function BriefingDialog() {
  const plan = usePartsOfPlan();
  const { close, show } = useDialogs.getState();
  const briefing = briefingOf(plan, today());
  const who = [briefing.who, briefing.facts.join(' · ')].filter((text) => text !== '');
  return (
    <Modal opened onClose={close} title={`${plan.account.name} in five minutes`} size={1140} centered>
      <div className={styles.page}>
        <section className={styles.part} aria-label="Who they are" data-wide>
          <h3 className={styles.name}>Who they are</h3>
          {who.length === 0 ? (
            <p className={styles.missing}>Nobody has described the company yet.</p>
          ) : (
            who.map((text) => <p key={text}>{text}</p>)
          )}
        </section>
        <div className={styles.column}>
          <Part title="What they want" lines={briefing.wants} missing="No goal of theirs yet." />
          <section className={styles.part} aria-label="North star">
            <h3 className={styles.name}>North star</h3>
            {briefing.northStar === '' ? (
              <p className={styles.missing}>Nobody has named the figure they steer by.</p>
            ) : (
              <p>{briefing.northStar}</p>
            )}
          </section>
          <section className={styles.part} aria-label="Where we stand">
            <h3 className={styles.name}>Where we stand</h3>
            {briefing.standing.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </section>
        </div>
        <Part title="Who decides" lines={briefing.decides} missing="No decider and no key player yet." />
        <div className={styles.column}>
          <Part title="What we do next" lines={briefing.next} missing="No open action." />
          <Part title="What to avoid" lines={briefing.avoid} missing="Nothing known." />
        </div>
      </div>
      <Group justify="flex-end" mt="md">
        <Button
          variant="default"
          onClick={() => show({ kind: 'export', format: 'pdf', audience: 'internal' })}
        >
          Print it with the PDF
        </Button>
        <Button onClick={close}>Close</Button>
      </Group>
    </Modal>
  );
}
