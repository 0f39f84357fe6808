import type { ClipboardEvent } from 'react';
import { AppError } from '../../../../shared/model/errors.ts';
import { newId } from '../../../../shared/model/id.ts';
import {
  copiedPeople,
  pastedPeopleChanges,
  peopleClipType,
} from '../../../../shared/quick-add/drawing/people-clip.ts';
import type { MapModel } from '../use-stakeholder-map.ts';

type Handlers = {
  onCopy: (event: ClipboardEvent) => void;
  onPaste: (event: ClipboardEvent) => void;
};

/** Copies those who are chosen, with their ties, and pastes people, lines or rows, while the map has the keyboard. */
export function clipboardOf({ plan, props, view, send }: MapModel): Handlers {
  const say = (text: string): void => send({ kind: 'notice', text });
  const onCopy = (event: ClipboardEvent): void => {
    const ids = view.personIds.filter((id) => plan.people[id] !== undefined);
    if (ids.length === 0) return;
    const { text, clip } = copiedPeople(plan, ids);
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData(peopleClipType, clip);
    event.preventDefault();
    say(`Copied ${ids.length === 1 ? (plan.people[ids[0] ?? '']?.name ?? '') : `${ids.length} people`}.`);
  };
  const pastePeople = async (clip: string): Promise<void> => {
    try {
      const { label, changes } = pastedPeopleChanges(plan, clip, newId);
      if (await props.onChange(label, changes)) say(`${label}.`);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      say(`${error.message}.`);
    }
  };
  const pasteLines = async (text: string): Promise<void> => {
    const refusal = await props.onTypeLine(text);
    say(refusal ?? 'Drawn from the clipboard.');
  };
  const onPaste = (event: ClipboardEvent): void => {
    const clip = event.clipboardData.getData(peopleClipType);
    const text = event.clipboardData.getData('text/plain').trim();
    if (clip === '' && text === '') return;
    event.preventDefault();
    void (clip === '' ? pasteLines(text) : pastePeople(clip));
  };
  return { onCopy, onPaste };
}
