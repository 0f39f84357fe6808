import { useEffect, useRef } from 'react';
import { AppError } from '../../../../shared/model/errors.ts';
import { newId } from '../../../../shared/model/id.ts';
import {
  copiedPeople,
  pastedPeopleChanges,
  peopleClipType,
} from '../../../../shared/quick-add/drawing/people-clip.ts';
import { pastRefusal } from '../time/past-refusal.ts';
import type { MapModel } from '../use-stakeholder-map.ts';

type Handlers = {
  onCopy: (event: ClipboardEvent) => void;
  onPaste: (event: ClipboardEvent) => void;
};

/**
 * Copies those who are chosen, with their ties, and pastes people, lines or rows, while the map has the keyboard. The
 * page hears of it as a whole: without a field or selected text, these events go to no element in particular.
 */
export function useMapClipboard(map: MapModel): void {
  const latest = useRef(map);
  useEffect(() => {
    latest.current = map;
  });
  useEffect(() => {
    const onCopy = (event: ClipboardEvent): void => handlersOf(latest.current).onCopy(event);
    const onPaste = (event: ClipboardEvent): void => handlersOf(latest.current).onPaste(event);
    document.addEventListener('copy', onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('paste', onPaste);
    };
  }, []);
}

function handlersOf({ plan, props, view, send, region, pasting, time }: MapModel): Handlers {
  const isElsewhere = (): boolean => document.activeElement !== region.current;
  const say = (text: string): void => send({ kind: 'notice', text });
  const onCopy = (event: ClipboardEvent): void => {
    const ids = view.personIds.filter((id) => plan.people[id] !== undefined);
    if (ids.length === 0 || isElsewhere() || event.clipboardData === null) return;
    const { text, clip } = copiedPeople(plan, ids);
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData(peopleClipType, clip);
    event.preventDefault();
    say(`Copied ${ids.length === 1 ? (plan.people[ids[0] ?? '']?.name ?? '') : `${ids.length} people`}.`);
  };
  const pastePeople = async (clip: string): Promise<void> => {
    const refusal = pastRefusal(time.day, props.today);
    if (refusal !== null) return say(refusal);
    try {
      const { label, changes } = pastedPeopleChanges(plan, clip, newId);
      if (await props.onChange(label, changes)) say(`${label}.`);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      say(`${error.message}.`);
    }
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (isElsewhere() || event.clipboardData === null) return;
    const clip = event.clipboardData.getData(peopleClipType);
    const text = event.clipboardData.getData('text/plain');
    if (clip === '' && text.trim() === '') return;
    event.preventDefault();
    if (clip === '') pasting.open(text, () => undefined);
    else void pastePeople(clip);
  };
  return { onCopy, onPaste };
}
