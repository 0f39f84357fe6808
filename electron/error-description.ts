/** What may be kept of an error: no message, because messages quote what users wrote. */
export type ErrorDescription = {
  readonly name: string;
  readonly code: string | null;
  /** Function, file and line of each frame. */
  readonly frames: readonly string[];
  readonly cause?: ErrorDescription;
};

const plainName = /^[A-Za-z_$][\w$.]{0,79}$/;
// "    at name (place:1:2)" or "    at place:1:2"; the place may be any address.
const frameLine = /^\s+at (?:(?:async )?([\w$.<>[\] ]{1,120}) \()?(\S{1,400}?):(\d+):(\d+)\)?$/;
const mostFrames = 20;
const deepestCause = 3;

/** The name, code and stack frames of whatever was thrown. */
export function describeError(error: unknown, depth = 0): ErrorDescription {
  if (!(error instanceof Error)) return { name: `thrown ${typeof error}`, code: null, frames: [] };
  const description = {
    name: plainName.test(error.name) ? error.name : 'Error',
    code: codeOf(error),
    frames: framesOf(error.stack ?? ''),
  };
  if (error.cause === undefined || depth >= deepestCause) return description;
  return { ...description, cause: describeError(error.cause, depth + 1) };
}

/** The stack frames in a text, each as "function file:line"; everything else in it is left out. */
export function framesOf(stack: string): string[] {
  const frames: string[] = [];
  for (const line of stack.split('\n')) {
    const match = frameLine.exec(line);
    if (match === null) continue;
    const [, name, place, row] = match;
    frames.push(`${name?.trim() ?? 'anonymous'} ${fileNameOf(place ?? '')}:${row}`);
    if (frames.length === mostFrames) break;
  }
  return frames;
}

// Folders above a file can hold the user's name.
function fileNameOf(place: string): string {
  return (
    place
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/[?#].*$/, '') ?? ''
  );
}

function codeOf(error: Error): string | null {
  const code: unknown = 'code' in error ? error.code : null;
  return typeof code === 'string' && plainName.test(code) ? code : null;
}
