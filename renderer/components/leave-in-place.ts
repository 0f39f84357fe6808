/**
 * Leaves a field for what surrounds it, so that one-key commands work and Tab goes on from here: after a mere
 * blur it would start anew at the top of the window. Enter comes back.
 */
export function leaveInPlace(field: HTMLElement): void {
  const place = field.parentElement;
  if (place === null || place.hasAttribute('tabindex')) return field.blur();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== place || (event.key !== 'Tab' && event.key !== 'Enter')) return;
    // The browser moves on from where the focus is, and that is the field again.
    field.focus();
    if (event.key === 'Enter') event.preventDefault();
  };
  const onBlur = (): void => {
    place.removeAttribute('tabindex');
    place.removeEventListener('keydown', onKeyDown);
  };
  place.setAttribute('tabindex', '-1');
  place.addEventListener('keydown', onKeyDown);
  place.addEventListener('blur', onBlur, { once: true });
  place.focus({ preventScroll: true });
}
