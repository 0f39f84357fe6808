import path from 'node:path';
import type { StoreLocation } from '../../db/store.ts';
import type { ExportFormat } from '../../shared/ipc/shapes.ts';
import { AppError } from '../../shared/model/errors.ts';
import { backupDirectoryOf, dataDirectoryOf } from '../data-location.ts';
import { findCommand, type ParsedArguments, parseArguments } from './arguments.ts';
import { type Command, type CommandContext, type CommandResult, UsageError } from './command.ts';
import { editCommands } from './commands/edit-commands.ts';
import { importCommands } from './commands/import-commands.ts';
import { exportRequestOf, outputCommands } from './commands/output-commands.ts';
import { planCommands } from './commands/plan-commands.ts';
import { portfolioImportCommands } from './commands/portfolio-import-commands.ts';
import { storeCommands } from './commands/store-commands.ts';
import type { CliEnvironment } from './environment.ts';
import { withOpenStore } from './open-for-command.ts';
import { writeTo } from './output.ts';
import { usageText } from './usage.ts';

const commands: readonly Command[] = [
  ...planCommands,
  ...editCommands,
  ...importCommands,
  ...portfolioImportCommands,
  ...outputCommands,
  ...storeCommands,
];

/**
 * Runs one command and gives its exit code: 0 done, 1 failed, 2 called wrongly. The result goes to standard
 * output, an error as one sentence to standard error. Never throws for what a command does.
 */
export async function runCommand(argv: readonly string[], environment: CliEnvironment): Promise<number> {
  try {
    return await run(argv, environment);
  } catch (error) {
    await writeTo(environment.stderr, `${sentenceOf(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function run(argv: readonly string[], environment: CliEnvironment): Promise<number> {
  const parsed = parseArguments(argv);
  if (parsed.flags.has('help')) {
    await writeTo(environment.stdout, usageText(commands));
    return 0;
  }
  if (parsed.flags.has('version')) {
    await writeTo(environment.stdout, `${environment.appVersion}\n`);
    return 0;
  }
  const command = findCommand(commands, parsed);
  const context = contextOf(command, parsed, environment);
  if (needsChromium(command, context) && environment.renderPdf === undefined)
    return await runElsewhere(argv, environment);
  const result = await command.run(context);
  const text = parsed.flags.has('json') ? JSON.stringify(result.value, null, 2) : result.text;
  if (text !== '') await writeTo(environment.stdout, `${text}\n`);
  return exitCodeOf(result);
}

const exitCodeOf = ({ exitCode }: CommandResult): number => exitCode ?? 0;

// A request that makes no sense is refused here, before an app is started for it.
const needsChromium = (command: Command, context: CommandContext): boolean =>
  command.words[0] === 'export' && needWindow.includes(exportRequestOf(context).format);

const needWindow: readonly ExportFormat[] = ['pdf', 'png', 'map-pdf'];

/** Lets the app, which has a Chromium, run the same command, and passes on what it says. */
async function runElsewhere(argv: readonly string[], environment: CliEnvironment): Promise<number> {
  if (environment.runInApp === undefined)
    throw new AppError('NOT_ALLOWED', 'A PDF needs the app, which is not here.');
  const { stdout, stderr, exitCode } = await environment.runInApp(argv);
  if (stdout !== '') await writeTo(environment.stdout, stdout);
  if (stderr !== '') await writeTo(environment.stderr, stderr);
  return exitCode;
}

function contextOf(command: Command, parsed: ParsedArguments, environment: CliEnvironment): CommandContext {
  const { clock, userName, workingDirectory } = environment;
  const location = locationOf(parsed, environment);
  const given = parsed.positionals.slice(command.words.length);
  return {
    environment,
    location,
    edit: () => ({ actor: userName, at: clock.now() }),
    // Their number was checked when the command was found.
    argument: (index) => given[index] ?? '',
    option: (name) => parsed.texts[name],
    required: (name) => {
      const text = parsed.texts[name];
      if (text === undefined || text === '')
        throw new UsageError(`"${command.words.join(' ')}" needs --${name}`);
      return text;
    },
    isSet: (name) => parsed.flags.has(name),
    fileOf: (name) => path.resolve(workingDirectory, name),
    withStore: (work) => withOpenStore(location, clock, work),
  };
}

function locationOf({ texts }: ParsedArguments, environment: CliEnvironment): StoreLocation {
  const { env, platform, home } = environment;
  const dataDirectory = dataDirectoryOf({ platform, env, home, override: texts['data-dir'] });
  const nativeBinding = env.CAIRN_SQLITE_BINDING;
  return {
    dataDirectory,
    backupDirectory: backupDirectoryOf(dataDirectory),
    ...(nativeBinding ? { nativeBinding } : {}),
  };
}

function sentenceOf(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}; --help lists the commands.`;
  const message = error instanceof Error ? error.message : String(error);
  const sentence = message.replace(/\s+/g, ' ').trim();
  const ended = /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
  return error instanceof AppError ? ended : `Something unexpected went wrong: ${ended}`;
}
