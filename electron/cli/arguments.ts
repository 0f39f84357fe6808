import { parseArgs } from 'node:util';
import {
  type Command,
  type FlagName,
  flagOptions,
  type OptionName,
  textOptions,
  UsageError,
} from './command.ts';

export type ParsedArguments = {
  positionals: readonly string[];
  texts: Readonly<Partial<Record<OptionName, string>>>;
  flags: ReadonlySet<FlagName>;
};

const texts = Object.fromEntries(textOptions.map((name) => [name, { type: 'string' as const }]));
const flags = Object.fromEntries(flagOptions.map((name) => [name, { type: 'boolean' as const }]));

/** Reads the arguments of any command. Throws a usage error for an option that none has. */
export function parseArguments(argv: readonly string[]): ParsedArguments {
  const { values, positionals } = parse(argv);
  const found: Partial<Record<OptionName, string>> = {};
  for (const name of textOptions) {
    const value = values[name];
    if (typeof value === 'string') found[name] = value;
  }
  return { positionals, texts: found, flags: new Set(flagOptions.filter((name) => values[name] === true)) };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: { ...texts, ...flags }, allowPositionals: true });
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    // The first sentence says what is wrong; the rest is advice about how Node parses.
    throw new UsageError(cause.message.split(/\.\s/)[0] ?? cause.message, { cause });
  }
}

const everywhere: readonly (OptionName | FlagName)[] = ['data-dir', 'json', 'help', 'version'];

/** The command that the arguments name, checked: all positionals there, no option that it does not take. */
export function findCommand(commands: readonly Command[], parsed: ParsedArguments): Command {
  const { positionals } = parsed;
  const command = commands.find(({ words }) => words.every((word, index) => positionals[index] === word));
  if (command === undefined) throw new UsageError(unknownCommand(commands, positionals));
  const name = command.words.join(' ');
  const given = positionals.length - command.words.length;
  const missing = command.positionals[given];
  if (missing !== undefined) throw new UsageError(`"${name}" needs ${missing}`);
  const surplus = positionals[command.words.length + command.positionals.length];
  if (surplus !== undefined) throw new UsageError(`"${name}" does not take "${surplus}"`);
  const used: (OptionName | FlagName)[] = [
    ...textOptions.filter((option) => parsed.texts[option] !== undefined),
    ...parsed.flags,
  ];
  const foreign = used.find((option) => !everywhere.includes(option) && !command.options.includes(option));
  if (foreign !== undefined) throw new UsageError(`"${name}" does not take --${foreign}`);
  return command;
}

function unknownCommand(commands: readonly Command[], positionals: readonly string[]): string {
  const [first] = positionals;
  if (first === undefined) return 'A command is missing';
  const group = commands
    .filter(({ words }) => words[0] === first)
    .map(({ words }) => words.slice(1).join(' '));
  if (group.length > 0) return `"${first}" needs one of ${group.join(', ')}`;
  return `There is no command "${first}"`;
}

/** One of several words. Throws a usage error that names them. */
export function oneOf<const V extends readonly string[]>(
  option: OptionName,
  text: string,
  values: V,
): V[number] {
  const value = values.find((candidate) => candidate === text);
  if (value === undefined) throw new UsageError(`--${option} is one of ${values.join(', ')}, not "${text}"`);
  return value;
}
