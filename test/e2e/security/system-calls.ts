import { chmod, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes a program that starts Electron under strace and keeps every call that sends to somewhere. */
export async function tracingWrapper(
  folder: string,
  executable: string,
): Promise<{ wrapper: string; traceFile: string }> {
  const wrapper = path.join(folder, 'traced-electron');
  const traceFile = path.join(folder, 'trace.txt');
  const calls = 'connect,sendto,sendmsg,sendmmsg';
  await writeFile(
    wrapper,
    `#!/bin/sh\nexec strace -f -qq -e trace=${calls} -o '${traceFile}' '${executable}' "$@"\n`,
  );
  await chmod(wrapper, 0o755);
  return { wrapper, traceFile };
}

/** The lines of a trace that reach, or try to reach, an internet address outside this machine. */
export async function callsOutsideLoopback(traceFile: string): Promise<string[]> {
  const lines = (await readFile(traceFile, 'utf8')).split('\n');
  return lines.filter(
    (line) =>
      /sa_family=AF_INET/.test(line) &&
      !/inet_addr\("127\.|inet_pton\(AF_INET6, "(::1|::ffff:127\.)/.test(line),
  );
}
