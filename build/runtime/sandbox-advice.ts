import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Kernel switches that keep an ordinary user from opening Chromium's sandbox, and the value that does. */
const restrictions = [
  { switch: 'kernel.apparmor_restrict_unprivileged_userns', blocks: '1', opens: '0' },
  { switch: 'kernel.unprivileged_userns_clone', blocks: '0', opens: '1' },
];

const SET_USER_ID = 0o4000;

/** One sentence for a Linux whose settings keep Chromium's sandbox from opening, else undefined. */
export function sandboxAdvice(electronFolder: string): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return undefined;
  const launcher = path.join(electronFolder, 'chrome-sandbox');
  if (existsSync(launcher)) {
    const { uid, mode } = statSync(launcher);
    if (uid === 0 && (mode & SET_USER_ID) !== 0) return undefined;
  }
  const found = restrictions.find((restriction) => {
    const file = `/proc/sys/${restriction.switch.replaceAll('.', '/')}`;
    return existsSync(file) && readFileSync(file, 'utf8').trim() === restriction.blocks;
  });
  if (found === undefined) return undefined;
  return `This system keeps ordinary programs from opening a sandbox; if the app does not start, allow it with: sudo sysctl -w ${found.switch}=${found.opens}`;
}
