import type { Core, ElementDefinition, Position } from 'cytoscape';

/**
 * Makes the canvas hold exactly the given elements, touching only what differs.
 * Gives where the people should be; new ones are there already.
 */
export function syncElements(cy: Core, wanted: readonly ElementDefinition[]): Map<string, Position> {
  const byId = new Map(wanted.map((element) => [String(element.data.id), element]));
  const targets = new Map<string, Position>();
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
    for (const [id, next] of byId) {
      const element = cy.$id(id);
      element.data(next.data);
      element.classes(String(next.classes ?? ''));
      if (next.position !== undefined) targets.set(id, next.position);
    }
  });
  return targets;
}
