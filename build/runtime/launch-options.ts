import { type ElectronRuntime, findElectron } from './find-electron.ts';
import { projectRoot } from './project-root.ts';

/** Ready for Playwright's _electron.launch; add the app's own arguments after `args`. */
export type ElectronLaunchOptions = {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
  /** Playwright turns the sandbox off unless it is told not to. */
  chromiumSandbox: boolean;
};

/** How to start the app from this project with the Electron that runs here. */
export async function electronLaunchOptions(): Promise<ElectronLaunchOptions> {
  const runtime = await findElectron();
  return {
    executablePath: runtime.executable,
    args: [...sandboxArguments(), projectRoot],
    env: electronEnvironment(runtime),
    chromiumSandbox: !isRoot(),
  };
}

/** Chromium refuses to run as root with its sandbox on; for everybody else it stays on. */
export function sandboxArguments(): string[] {
  return isRoot() ? ['--no-sandbox'] : [];
}

/** On a server Chromium reports a missing desktop bus and GPU on stderr, which is no trouble here. */
export const quietChromium: readonly string[] = ['--log-level=3'];

/** This process's environment, without what would make Electron behave as plain Node. */
export function electronEnvironment(runtime: ElectronRuntime): Record<string, string> {
  const environment: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) environment[name] = value;
  delete environment.ELECTRON_RUN_AS_NODE;
  delete environment.NODE_OPTIONS;
  if (runtime.sqliteBinding !== undefined) environment.CAIRN_SQLITE_BINDING = runtime.sqliteBinding;
  return environment;
}

function isRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}
