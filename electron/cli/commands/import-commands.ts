import path from 'node:path';
import { applyChangeSet } from '../../../db/change-sets.ts';
import { loadPlan } from '../../../db/plans.ts';
import type { ImportPreview } from '../../../shared/ipc/import-shapes.ts';
import type { ChangeSet } from '../../../shared/model/change.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { type RelationshipKind, relationshipKinds } from '../../../shared/model/records/relationship.ts';
import { readTable } from '../../import/csv/read-table.ts';
import { suggestNetworkMapping } from '../../import/network/network-columns.ts';
import { planNetworkImport } from '../../import/network/plan-network-import.ts';
import { readNetwork } from '../../import/network/read-network.ts';
import { planPeopleImport } from '../../import/people/plan-people-import.ts';
import { suggestPeopleMapping } from '../../import/people/suggest-mapping.ts';
import { planRelationsImport } from '../../import/relations/plan-relations-import.ts';
import { relationKindOf } from '../../import/relations/relation-words.ts';
import { suggestRelationMapping } from '../../import/relations/suggest-relation-mapping.ts';
import { oneOf } from '../arguments.ts';
import type { Command, CommandContext, CommandResult } from '../command.ts';
import { mappingFrom } from '../mapping-file.ts';
import { readBytes, readTextFile } from '../read-input.ts';
import { importText } from './import-text.ts';

/** People and relations from separated-values files. */
export const importCommands: readonly Command[] = [
  {
    words: ['import', 'people'],
    positionals: ['FILE'],
    options: ['plan', 'mapping', 'dry-run'],
    usage: '--plan ID [--mapping FILE] [--dry-run]',
    summary: 'add and update people from a CSV of Salesforce, HubSpot, Dynamics or any other source',
    run: (context) => runImport(context, planPeople),
  },
  {
    words: ['import', 'relations'],
    positionals: ['FILE'],
    options: ['plan', 'kind', 'dry-run'],
    usage: '--plan ID [--kind KIND] [--dry-run]',
    summary: `add relations between people (source, target, kind, strength); kinds: ${relationshipKinds.join(', ')}`,
    run: (context) => runImport(context, planRelations),
  },
  {
    words: ['import', 'network'],
    positionals: ['FILE'],
    options: ['plan', 'kind', 'dry-run'],
    usage: '--plan ID [--kind KIND] [--dry-run]',
    summary:
      'add a whole network of people and ties from GraphML, Pajek or a list of ties; ties the file does not name get the kind',
    run: (context) => runImport(context, planNetwork),
  },
];

type PlannedImport = { preview: ImportPreview; changeSet: ChangeSet | null };

async function runImport(
  context: CommandContext,
  planImport: (context: CommandContext, plan: Plan) => Promise<PlannedImport>,
): Promise<CommandResult> {
  const planId = context.required('plan');
  const isDryRun = context.isSet('dry-run');
  return context.withStore(async (store) => {
    const { preview, changeSet } = await planImport(context, loadPlan(store, planId).plan);
    const isApplied = !isDryRun && changeSet !== null;
    const done = isApplied ? applyChangeSet(store, changeSet, context.edit()) : {};
    return {
      value: { planId, dryRun: isDryRun, isApplied, ...preview, ...done },
      text: importText(preview, isDryRun),
    };
  });
}

async function planPeople(context: CommandContext, plan: Plan): Promise<PlannedImport> {
  const { environment, argument, option } = context;
  const { newId, signal } = environment;
  const pacing = signal === undefined ? {} : { signal };
  const table = await readTable(await readBytes(context, argument(0)), pacing);
  const { source, mapping, remark } = suggestPeopleMapping(table);
  const mappingFile = option('mapping');
  if (mappingFile === undefined && remark !== null)
    table.remarks.push({ row: null, value: '', reason: remark });
  const chosen =
    mappingFile === undefined ? mapping : mappingFrom(await readTextFile(context, mappingFile), mapping);
  const fileName = path.basename(argument(0));
  return planPeopleImport({ plan, table, source, mapping: chosen, newId, fileName, ...pacing });
}

async function planRelations(context: CommandContext, plan: Plan): Promise<PlannedImport> {
  const { environment, argument } = context;
  const { newId, signal } = environment;
  const pacing = signal === undefined ? {} : { signal };
  const relationKind = chosenKind(context);
  const table = await readTable(await readBytes(context, argument(0)), {
    ...pacing,
    mayBeBlankSeparated: true,
  });
  const mapping = { ...suggestRelationMapping(table), ...(relationKind && { relationKind }) };
  return planRelationsImport({
    plan,
    table,
    mapping,
    newId,
    fileName: path.basename(argument(0)),
    ...pacing,
  });
}

async function planNetwork(context: CommandContext, plan: Plan): Promise<PlannedImport> {
  const { environment, argument } = context;
  const { newId, signal } = environment;
  const pacing = signal === undefined ? {} : { signal };
  const network = await readNetwork(await readBytes(context, argument(0)), pacing);
  const mapping = suggestNetworkMapping(network, chosenKind(context));
  const fileName = path.basename(argument(0));
  return planNetworkImport({ plan, network, mapping, newId, fileName, ...pacing });
}

function chosenKind({ option }: CommandContext): RelationshipKind | undefined {
  const kind = option('kind');
  return kind === undefined ? undefined : (relationKindOf(kind) ?? oneOf('kind', kind, relationshipKinds));
}
