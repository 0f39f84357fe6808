/** What a start of the app is asked to be. */
export type StartOptions = {
  readonly mode: StartMode;
  /** Where `--data-dir` wants the store; undefined where it is not said. */
  readonly dataDirectory: string | undefined;
};

export type StartMode =
  | { readonly kind: 'window' }
  /** A command without a window; the arguments are the command's own. */
  | { readonly kind: 'command'; readonly arguments: readonly string[] }
  /** The sample plan as documents and pictures in a folder, where there is no display. */
  | { readonly kind: 'demonstration'; readonly outputDirectory: string };

/**
 * Reads the arguments the app was started with, and leaves those of Chromium alone. `--cli` makes everything
 * behind it a command.
 */
export function startOptions(programArguments: readonly string[]): StartOptions {
  const command = programArguments.indexOf('--cli');
  const own = command < 0 ? programArguments : programArguments.slice(0, command);
  return { mode: modeOf(programArguments, command, own), dataDirectory: optionValue(own, '--data-dir') };
}

function modeOf(all: readonly string[], command: number, own: readonly string[]): StartMode {
  if (command >= 0) return { kind: 'command', arguments: all.slice(command + 1) };
  if (own.includes('--headless-demo'))
    return { kind: 'demonstration', outputDirectory: optionValue(own, '--out') ?? 'out' };
  return { kind: 'window' };
}

/** The value of `--name value` or `--name=value`. */
function optionValue(list: readonly string[], name: string): string | undefined {
  const joined = list.find((argument) => argument.startsWith(`${name}=`));
  if (joined !== undefined) return joined.slice(name.length + 1);
  const index = list.indexOf(name);
  return index < 0 ? undefined : list[index + 1];
}
