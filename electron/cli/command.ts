import type { EditContext } from '../../db/history.ts';
import type { Store, StoreLocation } from '../../db/store.ts';
import type { CliEnvironment } from './environment.ts';

/** What is wrong with how a command was called; ends it with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A command's answer: the value that `--json` prints, and the text for people. */
export type CommandResult = {
  value: unknown;
  text: string;
  /** Set when the command ran to its end but found something wrong. */
  exitCode?: number;
};

export type CommandContext = {
  environment: CliEnvironment;
  location: StoreLocation;
  /** Who makes the edit, and when. */
  edit: () => EditContext;
  /** A positional argument by its place. */
  argument: (index: number) => string;
  /** An option's text; throws a usage error when it is missing. */
  required: (name: OptionName) => string;
  option: (name: OptionName) => string | undefined;
  isSet: (name: FlagName) => boolean;
  /** An absolute path of a file argument. */
  fileOf: (name: string) => string;
  /** Opens the store for the time of the work. */
  withStore: <T>(work: (store: Store) => T | Promise<T>) => Promise<T>;
};

export const textOptions = [
  'plan',
  'owner',
  'currency',
  'mapping',
  'kind',
  'format',
  'audience',
  'lens',
  'decision',
  'day',
  'since',
  'size',
  'find',
  'out',
  'data-dir',
] as const;
export type OptionName = (typeof textOptions)[number];
export const flagOptions = ['sample', 'dry-run', 'one-pager', 'json', 'help', 'version'] as const;
export type FlagName = (typeof flagOptions)[number];

export type Command = {
  /** What is typed: `plan new`. */
  words: readonly string[];
  /** Names of the positional arguments that follow; all are needed. */
  positionals: readonly string[];
  /** The options it takes beside those every command takes. */
  options: readonly (OptionName | FlagName)[];
  /** The options as the usage shows them. */
  usage?: string;
  summary: string;
  run: (context: CommandContext) => Promise<CommandResult>;
};
