import { notifications } from '@mantine/notifications';
import { sentenceOf } from './bridge.ts';

/** Says in a corner what went wrong; stays until it is read. */
export function notifyFailure(title: string, error: unknown): void {
  notifications.show({ title, message: sentenceOf(error), color: 'red', autoClose: false, withBorder: true });
}

/** Says in a corner what was done. */
export function notifyDone(title: string, message?: string): void {
  notifications.show({ title, message: message ?? null, autoClose: 4000, withBorder: true });
}
