import { type CircleSize, circleSizes } from '../../../shared/map/circle-size.ts';
import { type MapLook, usualLook } from '../../../shared/map/sharing/map-look.ts';
import type { Audience } from '../../../shared/model/audience.ts';
import { CalendarDate, type Id } from '../../../shared/model/field.ts';
import { listOf, type Plan } from '../../../shared/model/plan.ts';
import { type MapLens, mapLenses } from '../../../shared/model/records/stakeholder.ts';
import { oneOf } from '../arguments.ts';
import { type CommandContext, type OptionName, UsageError } from '../command.ts';

/** The options that say how the map is looked at. */
export const pictureOptions = ['lens', 'decision', 'day', 'since', 'size', 'find'] as const;

type Options = Pick<CommandContext, 'option'>;

/** The lens asked for. Throws a usage error for one that customers do not get, and for options that mean nothing with it. */
export function lensOption({ option }: Options, audience: Audience): MapLens {
  const lens = oneOf('lens', option('lens') ?? 'organization', mapLenses);
  if (audience === 'customer' && lens !== 'organization')
    throw new UsageError(
      `--lens ${lens} is internal: customers get the map as organization, who reports to whom`,
    );
  const meant: readonly [OptionName, MapLens][] = [
    ['decision', 'decisionCenter'],
    ['since', 'perception'],
    ['size', 'influence'],
  ];
  for (const [name, itsLens] of meant)
    if (option(name) !== undefined && lens !== itsLens)
      throw new UsageError(`--${name} goes with --lens ${itsLens}`);
  if (audience === 'customer' && option('day') !== undefined)
    throw new UsageError('--day is internal: customers get the map as it is today');
  dayOption({ option }, 'day');
  dayOption({ option }, 'since');
  sizeOption({ option });
  return lens;
}

/** What is chosen beside the lens. Throws a usage error for a decision that the plan does not have. */
export function lookOption(context: Options, plan: Plan): MapLook {
  const decision = context.option('decision');
  return {
    ...usualLook,
    decisionId: decision === undefined ? null : decisionNamed(plan, decision),
    asOf: dayOption(context, 'day'),
    since: dayOption(context, 'since'),
    sizeBy: sizeOption(context),
    filter: { ...usualLook.filter, text: context.option('find') ?? '' },
  };
}

function dayOption({ option }: Options, name: 'day' | 'since'): CalendarDate | null {
  const text = option(name);
  if (text === undefined) return null;
  const day = CalendarDate.safeParse(text);
  if (!day.success) throw new UsageError(`--${name} is a day such as 2026-03-31, not "${text}"`);
  return day.data;
}

function sizeOption({ option }: Options): CircleSize | null {
  const text = option('size');
  return text === undefined ? null : oneOf('size', text, circleSizes);
}

/** A decision by its id, its title, or a part of its title that no other one has. */
function decisionNamed(plan: Plan, wanted: string): Id {
  const all = listOf(plan, 'decisionCenters');
  const lower = wanted.toLowerCase();
  const exact = all.find(({ id, title }) => id === wanted || title.toLowerCase() === lower);
  const alike = all.filter(({ title }) => title.toLowerCase().includes(lower));
  const found = exact ?? (alike.length === 1 ? alike[0] : undefined);
  if (found !== undefined) return found.id;
  const titles = all.map(({ title }) => `"${title}"`).join(', ');
  throw new UsageError(
    all.length === 0
      ? 'The plan has no decision yet'
      : `--decision is one of ${titles}, not "${wanted}"${alike.length > 1 ? ', which fits several' : ''}`,
  );
}
