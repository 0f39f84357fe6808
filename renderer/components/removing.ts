const focusable = 'textarea, input, select, button';

/** Deletes a row and puts the cursor where its place was: into the next row, the one before, or the quick-add line. */
export function removing(inside: HTMLElement | null, remove: () => void): void {
  const row = inside?.closest('tr, li, [data-record-id]') ?? null;
  const neighbors = [row?.nextElementSibling, row?.previousElementSibling];
  remove();
  // The row goes with the next drawing, and the menu gives the focus back to what is then gone.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (row === null || row.isConnected) return;
      const next = neighbors
        .map((neighbor) => (neighbor?.isConnected ? neighbor.querySelector<HTMLElement>(focusable) : null))
        .find((element) => element instanceof HTMLElement);
      (next ?? document.querySelector<HTMLElement>('main [data-quick-add]'))?.focus();
    }),
  );
}
