const tellingShare = 0.7;

/** Whether a box around a unit says something: around nearly everybody it does not. */
export const isTelling = (size: number, total: number): boolean => size <= Math.max(2, total * tellingShare);
