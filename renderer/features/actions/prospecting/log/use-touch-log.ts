import { useRef } from 'react';
import type { Id } from '../../../../../shared/model/field.ts';
import { newId } from '../../../../../shared/model/id.ts';
import { addTouchChanges, UnknownPerson } from '../../../../../shared/quick-add/prospecting/build-touch.ts';
import { parseTouchLine, touchLineForm } from '../../../../../shared/quick-add/prospecting/touch-line.ts';
import { touchSummary } from '../../../../../shared/quick-add/prospecting/touch-summary.ts';
import { sentenceOf } from '../../../../state/bridge.ts';
import { useEdit } from '../../../../state/plan-store.ts';
import { useSettings } from '../../../../state/settings-store.ts';
import { today } from '../../../../state/today.ts';
import { usePartsOfPlan } from '../../../../state/use-parts-of-plan.ts';

interface TouchLog {
  /** Whether the line says that somebody was in touch with somebody. */
  isTouch: (line: string) => boolean;
  /** Logs it; gives a sentence when it could not. The same line once more adds whom nobody knows. */
  log: (line: string) => string | null;
  /** What the line would log, said while typing. */
  explain: (line: string) => string | null;
}

/** Logging what happened, in the open plan. */
export function useTouchLog(programId?: Id): TouchLog {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const writerName = useSettings((state) => state.settings.userName);
  const offered = useRef('');
  const log = (line: string): string | null => {
    const touch = parseTouchLine(line, today());
    if (touch === null) return touchLineForm;
    const addsUnknown = offered.current === line;
    offered.current = '';
    try {
      const context = { writerName, addsUnknown, ...(programId === undefined ? {} : { programId }) };
      const { label, changes } = addTouchChanges(plan, touch, newId, context);
      void edit(label, changes);
      return null;
    } catch (error) {
      if (error instanceof UnknownPerson) offered.current = line;
      return sentenceOf(error);
    }
  };
  return {
    isTouch: (line) => parseTouchLine(line, today()) !== null,
    log,
    explain: (line) => touchSummary(plan, parseTouchLine(line, today()), today()),
  };
}
