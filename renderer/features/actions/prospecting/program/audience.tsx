import {
  type AudienceMember,
  audienceProgress,
  publishedCadence,
} from '../../../../../shared/method/prospecting/audience-progress.ts';
import { personName, stakeholderOf } from '../../../../../shared/method/stakeholders.ts';
import type { CalendarDate } from '../../../../../shared/model/field.ts';
import type { ProspectingProgram } from '../../../../../shared/model/records/prospecting.ts';
import { dayCount, dueText } from '../../../../../shared/text/dates.ts';
import { shortListText } from '../../../../../shared/text/lists.ts';
import { channelLabels } from '../../../../../shared/text/prospecting-labels.ts';
import { StanceMark } from '../../../../components/stance-mark.tsx';
import { today } from '../../../../state/today.ts';
import { usePartsOfPlan } from '../../../../state/use-parts-of-plan.ts';
import styles from '../prospecting.module.css';

const stateWords = { untouched: 'not touched yet', inCadence: '', reached: 'spoken to', ended: 'no answer' };

const mostRows = 12;

function progressText(member: AudienceMember): string {
  const { state, touches, channels, days } = member;
  if (touches === 0) return stateWords.untouched;
  const figures = `${touches} ${touches === 1 ? 'touch' : 'touches'} in ${dayCount(days)}, ${channels} ${channels === 1 ? 'channel' : 'channels'}`;
  return stateWords[state] === '' ? figures : `${stateWords[state]} · ${figures}`;
}

function NextStep({ member, day }: { member: AudienceMember; day: CalendarDate }) {
  const { next } = member;
  if (next === null) return null;
  return (
    <span className={styles.next} data-due={next.dueOn <= day || undefined} title={next.title}>
      next: {channelLabels[next.channel].toLowerCase()} {next.dueOn <= day ? 'due' : dueText(next.dueOn, day)}
    </span>
  );
}

/** Whom the program is meant for, how far it has come with each, and who was not touched. */
export function Audience({ program }: { program: ProspectingProgram }) {
  const plan = usePartsOfPlan();
  const day = today();
  const members = audienceProgress(plan, program, day);
  if (members.length === 0)
    return (
      <p className={styles.hint}>
        Nobody is meant yet. Name people or units below: a program for nobody reaches nobody.
      </p>
    );
  const untouched = members.filter(({ state }) => state === 'untouched');
  const rank = { inCadence: 0, untouched: 1, ended: 2, reached: 3 };
  const shown = [...members].sort((a, b) => rank[a.state] - rank[b.state]).slice(0, mostRows);
  const [least, most] = publishedCadence.touches;
  return (
    <>
      <p className={styles.hint}>
        {untouched.length === 0
          ? `Everybody of ${members.length} was touched.`
          : `Not touched yet: ${shortListText(untouched.map(({ personId }) => personName(plan, personId)))}.`}{' '}
        A first meeting usually takes {least} to {most} touches over {publishedCadence.channels} channels.
      </p>
      <ul className={styles.audience} aria-label={`Audience of ${program.title}`}>
        {shown.map((member) => (
          <li key={member.personId}>
            <StanceMark stance={stakeholderOf(plan, member.personId)?.stance ?? 'unknown'} />
            <div className={styles.grow}>
              <div className={styles.person}>{personName(plan, member.personId)}</div>
              <div className={styles.progress}>{progressText(member)}</div>
            </div>
            <NextStep member={member} day={day} />
          </li>
        ))}
      </ul>
      {members.length > shown.length && (
        <p className={styles.hint}>and {members.length - shown.length} more</p>
      )}
    </>
  );
}
