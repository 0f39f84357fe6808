/**
 * Width to height of the page that every map is laid out for: between a landscape sheet (1.41) and a wide
 * window (1.75). One for all, so that the screen and the document show the same picture.
 */
export const pageShape = 1.5;
