import { spotlight } from '@mantine/spotlight';
import { useEffect } from 'react';
import type { MenuCommand } from '../../../shared/ipc/shapes.ts';
import { visibleSteps } from '../../../shared/wizard/phases.ts';
import { stepIds } from '../../../shared/wizard/step-ids.ts';
import { focusQuickAdd } from '../../components/quick-add.tsx';
import { openFile } from '../../features/portfolio/plan-commands.ts';
import { listen } from '../../state/bridge.ts';
import { useDialogs } from '../../state/dialog-store.ts';
import { goToStep, leaveField, useNavigation } from '../../state/navigation-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { useWeek } from '../../state/week-store.ts';

// A box to tick or a choice takes no letters: there the one-key commands work.
const takesLetters = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(takesLetters) !== null;
}

/** The text of the field with the cursor when the cursor came; React keeps the field's own default at what it holds. */
let textAtFocus = '';

function onFocusIn({ target }: FocusEvent): void {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) textAtFocus = target.value;
}

/** While text is being typed, undo belongs to the text; otherwise to the plan, or to what was done on the page of the week. */
function undoOrRedo(kind: 'undo' | 'redo'): void {
  const focused = document.activeElement;
  const isText = focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement;
  if (isText && focused.value !== textAtFocus && document.execCommand(kind)) return;
  const isInWeek = useNavigation.getState().place.view === 'week';
  if (!isInWeek) void usePlanStore.getState()[kind]();
  else if (kind === 'undo') void useWeek.getState().undoLast();
}

function showWithPlan(command: MenuCommand): void {
  const { show } = useDialogs.getState();
  if (command === 'settings') return useNavigation.getState().go({ view: 'settings' });
  if (command === 'about' || command === 'keys') return show({ kind: command });
  if (command === 'newPlan') {
    useNavigation.getState().go({ view: 'portfolio' });
    return show({ kind: 'newPlan' });
  }
  if (command === 'importAccounts' || command === 'importDeals') {
    useNavigation.getState().go({ view: 'portfolio' });
    return show({ kind: 'import', content: command === 'importAccounts' ? 'accounts' : 'deals' });
  }
  if (usePlanStore.getState().plan === null) return;
  if (command === 'history') show({ kind: 'history' });
  if (command === 'importPeople') show({ kind: 'import', content: 'people' });
  if (command === 'importRelations') show({ kind: 'import', content: 'relations' });
  if (command === 'importNetwork') show({ kind: 'import', content: 'network' });
  if (command === 'exportPdf') show({ kind: 'export', format: 'pdf', audience: 'internal' });
  if (command === 'exportOnePager')
    show({ kind: 'export', format: 'pdf', audience: 'internal', document: 'onePager' });
  if (command === 'exportPlanFile') show({ kind: 'export', format: 'cairn', audience: 'internal' });
  if (command === 'exportSvg') show({ kind: 'export', format: 'svg', audience: 'internal' });
}

/** Does what a menu item, a key or the palette asks for. */
export function runCommand(command: MenuCommand): void {
  if (command === 'undo' || command === 'redo') undoOrRedo(command);
  else if (command === 'find') spotlight.open();
  else if (command === 'openPlanFile') void openFile();
  else showWithPlan(command);
}

function moveStep(by: 1 | -1): void {
  const { place } = useNavigation.getState();
  if (place.view !== 'plan') return;
  const isBasic = usePlanStore.getState().plan?.plan.basicsFirst ?? false;
  const listed = visibleSteps(isBasic);
  // From a step that is not in the list, to the one of the list that is nearest in the direction.
  const places = listed.map((id) => stepIds.indexOf(id));
  const here = stepIds.indexOf(place.step);
  const next = by === 1 ? places.find((at) => at > here) : places.findLast((at) => at < here);
  const step = next === undefined ? undefined : stepIds[next];
  if (step !== undefined) goToStep(place.planId, step);
}

function onKeyDown(event: KeyboardEvent): void {
  const isCommand = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  const run = (work: () => void) => {
    event.preventDefault();
    work();
  };
  if (isCommand && key === 'z') return run(() => undoOrRedo(event.shiftKey ? 'redo' : 'undo'));
  if (isCommand && key === 'y') return run(() => undoOrRedo('redo'));
  // Cmd+H alone hides the program on a Mac.
  if (isCommand && key === 'h' && event.metaKey === event.shiftKey) return run(() => runCommand('history'));
  // By the key's place: on some keyboards a digit needs Shift.
  if (isCommand && event.code === 'Digit1')
    return run(() => useNavigation.getState().go({ view: 'portfolio' }));
  if (isCommand && event.code === 'Digit2') return run(() => useNavigation.getState().go({ view: 'week' }));
  if (isCommand && key === 'e') return run(() => runCommand('exportPdf'));
  if (event.altKey && event.key === 'ArrowLeft') return run(() => useNavigation.getState().back());
  const isBusy = isTyping(event.target) || isCommand || event.altKey || useDialogs.getState().open !== null;
  if (isBusy || document.querySelector('[role="dialog"]') !== null) return;
  if (event.key === '?') return run(() => runCommand('keys'));
  if (key === 'n') return run(focusQuickAdd);
  if (event.key === '[') return run(() => moveStep(-1));
  if (event.key === ']') return run(() => moveStep(1));
}

/** Listens for the keys and the native menu. */
export function useCommands(): void {
  useEffect(() => {
    const stop = listen('menu:command', ({ command }) => runCommand(command));
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('focusin', onFocusIn);
    window.addEventListener('beforeunload', leaveField);
    return () => {
      stop();
      window.removeEventListener('focusin', onFocusIn);
      window.removeEventListener('beforeunload', leaveField);
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}
