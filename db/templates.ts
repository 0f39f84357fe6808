import { AppError } from '../shared/model/errors.ts';
import type { Id } from '../shared/model/field.ts';
import {
  StoredTemplate,
  type Template,
  type TemplateKind,
  templateKindNouns,
} from '../shared/templates/template.ts';
import { prepared } from './prepared.ts';
import { withAppErrors } from './sqlite-error.ts';
import type { Store } from './store.ts';
import { inTransaction } from './transaction.ts';

const columns = 'id, kind, name, content, changed_at AS changedAt';
type Row = { id: string; kind: string; name: string; content: string; changedAt: string };

/** The templates of a kind by name. */
export function listTemplates(store: Store, kind: TemplateKind): StoredTemplate[] {
  const rows = withAppErrors(() =>
    prepared(store.database, `SELECT ${columns} FROM template WHERE kind = ? ORDER BY name`).all(kind),
  );
  // The statement selects exactly these columns.
  return (rows as Row[]).map(toTemplate);
}

/** How a template is kept: under a new id, or in place of one that has its name. */
export type Saving = { id: Id; at: Date; replaces: boolean };

/**
 * Keeps a template on this computer. Throws CONFLICT when one of its kind has the name already, unless it is to be
 * replaced; then it keeps its id.
 */
export function saveTemplate(store: Store, template: Template, { id, at, replaces }: Saving): StoredTemplate {
  const { kind, name, content } = template;
  return withAppErrors(() =>
    inTransaction(
      store.database,
      () => {
        const known = templateNamed(store, kind, name);
        if (known !== null && !replaces)
          throw new AppError('CONFLICT', `There already are ${templateKindNouns[kind]} called “${name}”.`);
        const saved = { id: known?.id ?? id, changedAt: at.toISOString(), template };
        prepared(
          store.database,
          `INSERT INTO template (id, kind, name, content, changed_at) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT (id) DO UPDATE SET content = excluded.content, changed_at = excluded.changed_at`,
        ).run(saved.id, kind, name, JSON.stringify(content), saved.changedAt);
        return saved;
      },
      (cause) => cause,
    ),
  );
}

/** The template of a kind that has this very name, or null. */
export function templateNamed(store: Store, kind: TemplateKind, name: string): StoredTemplate | null {
  const row = prepared(store.database, `SELECT ${columns} FROM template WHERE kind = ? AND name = ?`).get(
    kind,
    name,
  );
  // As above.
  return row === undefined ? null : toTemplate(row as Row);
}

/** Removes a template; plans that used it keep what it gave them. Throws NOT_FOUND for an unknown id. */
export function deleteTemplate(store: Store, id: Id): void {
  const { changes } = withAppErrors(() =>
    prepared(store.database, 'DELETE FROM template WHERE id = ?').run(id),
  );
  if (changes === 0) throw new AppError('NOT_FOUND', 'This template no longer exists.');
}

function toTemplate({ id, kind, name, content, changedAt }: Row): StoredTemplate {
  return StoredTemplate.parse({ id, changedAt, template: { kind, name, content: JSON.parse(content) } });
}
