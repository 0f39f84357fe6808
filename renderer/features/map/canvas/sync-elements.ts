import type { Core, ElementDefinition, SingularElementReturnValue } from 'cytoscape';

/** Makes Cytoscape hold exactly the given elements, touching only what differs. */
export function syncElements(cy: Core, wanted: readonly ElementDefinition[]): void {
  const byId = new Map(wanted.map((element) => [String(element.data.id), element]));
  cy.batch(() => {
    const isGone = (id: string): boolean => !byId.has(id);
    const hasNewEnds = (id: string, source: string, target: string): boolean => {
      const next = byId.get(id)?.data;
      return next?.source !== source || next?.target !== target;
    };
    cy.edges()
      .filter((edge) => hasNewEnds(edge.id(), edge.source().id(), edge.target().id()))
      .remove();
    cy.nodes()
      .filter((node) => isGone(node.id()))
      .remove();
    const added = wanted.filter((element) => cy.$id(String(element.data.id)).empty());
    // Lines need both their ends.
    cy.add([
      ...added.filter((element) => element.group === 'nodes'),
      ...added.filter((element) => element.group === 'edges'),
    ]);
    const isNew = new Set(added.map((element) => element.data.id));
    for (const [id, next] of byId) if (!isNew.has(id)) update(cy.$id(id), next);
  });
}

/** Setting what is there already costs as much as setting something new. */
function update(element: SingularElementReturnValue, next: ElementDefinition): void {
  const data: Record<string, unknown> = element.data();
  if (Object.entries(next.data).some(([key, value]) => !isSame(data[key], value))) element.data(next.data);
  const classes = String(next.classes ?? '');
  if (element.classes().join(' ') !== classes) element.classes(classes);
  // Who is being dragged stays with the pointer.
  if (!element.isNode() || next.position === undefined || element.grabbed()) return;
  const { x, y } = element.position();
  if (x !== next.position.x || y !== next.position.y) element.position(next.position);
}

const isSame = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) && Array.isArray(other) ? String(one) === String(other) : one === other;
