import { NativeSelect } from '@mantine/core';
import { IconPlayerPauseFilled, IconPlayerPlayFilled } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { type TimeLine, timeLine } from '../../../../shared/map/lens/perception-days.ts';
import type { CalendarDate } from '../../../../shared/model/field.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import { addDays, daysBetween } from '../../../../shared/text/calendar.ts';
import { longDate } from '../../../../shared/text/dates.ts';
import styles from './time-slider.module.css';

type TimeSliderProps = {
  plan: Plan;
  today: CalendarDate;
  /** The day that is shown, and the one since which movement is shown. */
  asOf: CalendarDate;
  since: CalendarDate;
  onDay: (day: CalendarDate) => void;
  onSince: (day: CalendarDate) => void;
};

/** How long the replay stays on each day. */
const stayMs = 900;

/** Goes through time: how people saw us on any day since the first one noted. */
export function TimeSlider(props: TimeSliderProps) {
  const { plan, today, asOf, onDay } = props;
  const line = useMemo(() => timeLine(plan, today), [plan, today]);
  const [isPlaying, setPlaying] = useReplay(line, asOf, onDay);
  const length = daysBetween(line.first, today);
  if (length === 0)
    return (
      <p className={styles.empty}>
        Nothing has been noted over time yet. Change how somebody sees us, and the day is kept.
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
          aria-valuetext={dayInWords(line, asOf, today)}
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
      <Since {...props} line={line} />
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

function Since({ line, since, asOf, onSince, today }: TimeSliderProps & { line: TimeLine }) {
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
      onChange={(event) => onSince(event.currentTarget.value)}
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

function dayInWords({ versions }: TimeLine, day: CalendarDate, today: CalendarDate): string {
  const version = versions.find(({ date }) => date === day);
  const words = day >= today ? `Today, ${longDate(today)}` : longDate(day);
  return version === undefined ? words : `${words}, version ${version.title}`;
}

/** Goes from stop to stop until today. */
function useReplay(
  { stops }: TimeLine,
  asOf: CalendarDate,
  onDay: (day: CalendarDate) => void,
): [boolean, (isPlaying: boolean) => void] {
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => {
      const next = stops.find((stop) => stop > asOf);
      if (next === undefined) setPlaying(false);
      else onDay(next);
    }, stayMs);
    return () => clearTimeout(timer);
  }, [isPlaying, stops, asOf, onDay]);
  return [isPlaying, setPlaying];
}
