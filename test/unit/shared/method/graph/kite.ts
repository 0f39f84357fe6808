import type { PlainNetwork } from '../../../../../shared/method/graph/plain-network.ts';

const ties = '0-1 0-2 0-3 0-5 1-3 1-4 1-6 2-3 2-5 3-4 3-5 3-6 4-6 5-6 5-7 6-7 7-8 8-9';

/** Krackhardt's kite as METHOD 3.6 lists it. */
export const kite: PlainNetwork = {
  nodes: [...'0123456789'],
  ties: ties.split(' ').map((tie) => [tie.charAt(0), tie.charAt(2)] as const),
};
