import { NativeSelect } from '@mantine/core';
import { IconPlayerPauseFilled, IconPlayerPlayFilled } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { replayStops, type TimeLine } from '../../../../shared/map/time/time-line.ts';
import type { CalendarDate } from '../../../../shared/model/field.ts';
import { addDays, daysBetween } from '../../../../shared/text/calendar.ts';
import { longDate } from '../../../../shared/text/dates.ts';
import styles from './time-slider.module.css';
import type { Time } from './use-time.ts';

type TimeSliderProps = { time: Time; today: CalendarDate };

/** How long the replay stays on each day. */
const stayMs = 900;

/** Goes through time: the account as it was on any day of which something is kept. */
export function TimeSlider({ time, today }: TimeSliderProps) {
  const { line, day: asOf, showDay: onDay } = time;
  const [isPlaying, setPlaying] = useReplay(line, asOf, onDay);
  const length = daysBetween(line.first, today);
  if (length === 0)
    return (
      <p className={styles.empty}>
        {time.words === ''
          ? 'Everything here is of today. From tomorrow on, you can go back to each day on which something changed.'
          : time.words}
      </p>
    );
  const at = Math.max(0, Math.min(length, daysBetween(line.first, asOf)));
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = stopAfter(line, asOf, event.key);
    if (next === null) return;
    event.preventDefault();
    setPlaying(false);
    onDay(next);
  };
  return (
    <section className={styles.bar} aria-label="Time">
      <button
        type="button"
        className={styles.play}
        aria-label={isPlaying ? 'Stop the replay' : 'Replay how it changed'}
        onClick={() => {
          if (!isPlaying && asOf >= today) onDay(line.first);
          setPlaying(!isPlaying);
        }}
      >
        {isPlaying ? <IconPlayerPauseFilled size={15} /> : <IconPlayerPlayFilled size={15} />}
      </button>
      <div className={styles.track}>
        <Marks line={line} length={length} />
        <input
          type="range"
          className={styles.range}
          aria-label="Day shown"
          aria-valuetext={dayInWords(time, today)}
          min={0}
          max={length}
          value={at}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setPlaying(false);
            onDay(addDays(line.first, Number(event.currentTarget.value)));
          }}
        />
      </div>
      <output className={styles.day}>{asOf >= today ? 'Today' : longDate(asOf)}</output>
      {asOf < today && (
        <button type="button" className={styles.today} onClick={() => onDay(today)}>
          Back to today
        </button>
      )}
      {time.since !== null && <Since time={time} since={time.since} today={today} />}
      <p className={styles.basis}>
        {time.words === ''
          ? 'As it is now. Diamonds are versions, ticks are days on which something was noted or changed.'
          : time.words}
      </p>
    </section>
  );
}

/** Days with something noted as ticks, frozen versions as diamonds. */
function Marks({ line, length }: { line: TimeLine; length: number }) {
  const share = (day: CalendarDate): string => `${(daysBetween(line.first, day) / length) * 100}%`;
  return (
    <div className={styles.marks} aria-hidden="true">
      {line.stops.map((day) => (
        <span key={day} className={styles.tick} style={{ left: share(day) }} />
      ))}
      {line.versions.map(({ id, date, title }) => (
        <span key={id} className={styles.version} style={{ left: share(date) }} title={title} />
      ))}
    </div>
  );
}

function Since({ time, since, today }: TimeSliderProps & { since: CalendarDate }) {
  const { line, day: asOf, showSince } = time;
  const days = [
    ...line.versions.map(({ date, title }) => ({ value: date, label: `Since “${title}”` })),
    { value: line.first, label: `Since ${longDate(line.first)}` },
    { value: addDays(today, -90), label: 'Since 90 days ago' },
    { value: addDays(today, -180), label: 'Since half a year ago' },
  ];
  const known = days.filter((day, index) => days.findIndex(({ value }) => value === day.value) === index);
  const other = known.some(({ value }) => value === since)
    ? []
    : [{ value: since, label: `Since ${longDate(since)}` }];
  return (
    <NativeSelect
      aria-label="Movement since"
      size="xs"
      classNames={{ root: styles.since ?? '', input: styles.select ?? '' }}
      value={since}
      data={[...known, ...other].map((day) => ({ ...day, disabled: day.value >= asOf }))}
      onChange={(event) => showSince(event.currentTarget.value)}
    />
  );
}

/** The day to go to with a key, from mark to mark; null for a key that means nothing here. */
function stopAfter({ stops, first }: TimeLine, from: CalendarDate, key: string): CalendarDate | null {
  const last = stops.at(-1) ?? first;
  if (key === 'ArrowRight' || key === 'ArrowUp') return stops.find((stop) => stop > from) ?? last;
  if (key === 'ArrowLeft' || key === 'ArrowDown') return stops.findLast((stop) => stop < from) ?? first;
  if (key === 'Home') return first;
  return key === 'End' ? last : null;
}

function dayInWords({ day, words }: Time, today: CalendarDate): string {
  if (day >= today) return `Today, ${longDate(today)}`;
  return words === '' ? longDate(day) : `${longDate(day)}, ${words}`;
}

/** Goes from stop to stop until today. */
function useReplay(
  line: TimeLine,
  asOf: CalendarDate,
  onDay: (day: CalendarDate) => void,
): [boolean, (isPlaying: boolean) => void] {
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => {
      const next = replayStops(line).find((stop) => stop > asOf);
      if (next === undefined) setPlaying(false);
      else onDay(next);
    }, stayMs);
    return () => clearTimeout(timer);
  }, [isPlaying, line, asOf, onDay]);
  return [isPlaying, setPlaying];
}
