import fc from 'fast-check';
import type { PlainNetwork } from '../../../../../shared/method/graph/plain-network.ts';

/** Small networks of three to nine nodes with any ties between them. */
export const anyNetwork: fc.Arbitrary<PlainNetwork> = fc.integer({ min: 3, max: 9 }).chain((size) => {
  const nodes = Array.from({ length: size }, (_, index) => String(index));
  const node = fc.constantFrom(...nodes);
  return fc.array(fc.tuple(node, node), { maxLength: 20 }).map((ties) => ({ nodes, ties }));
});
