import type { Point } from '../../../../shared/map/geometry.ts';

/** What part of the map is seen: a point of the map is drawn at `point * zoom + pan`, in pixels of the container. */
export type View = { width: number; height: number; zoom: number; pan: Point };

/** What a canvas shows: a view, as many pixels more around it, at so many dots a pixel. */
export type Painted = { view: View; margin: number; ratio: number };

/** Whether a view differs from what is painted in its place alone. */
export function isMovedOnly(painted: Painted, { width, height, zoom }: View, ratio: number): boolean {
  const { view } = painted;
  return painted.ratio === ratio && view.zoom === zoom && view.width === width && view.height === height;
}

/**
 * How far what is painted has to be shifted, in pixels but by whole dots so that it stays crisp, to stand where a view
 * has it; null where it does not reach that far, or shows something else.
 */
export function shiftBetween(painted: Painted, view: View, ratio: number): Point | null {
  if (!isMovedOnly(painted, view, ratio)) return null;
  const x = view.pan.x - painted.view.pan.x;
  const y = view.pan.y - painted.view.pan.y;
  if (Math.max(Math.abs(x), Math.abs(y)) > painted.margin) return null;
  const whole = (length: number): number => Math.round(length * ratio) / ratio;
  return { x: whole(x), y: whole(y) };
}

/**
 * The canvas that the map is painted on. It can reach beyond what is seen: while the view is only moved, it is then
 * shifted, which costs next to nothing, and painted again when its margin is used up.
 */
export class Surface {
  readonly context: CanvasRenderingContext2D;
  #painted: Painted | null = null;

  constructor(container: HTMLElement) {
    const canvas = document.createElement('canvas');
    canvas.style.cssText = 'position:absolute;pointer-events:none';
    canvas.setAttribute('aria-hidden', 'true');
    // Below Cytoscape's own, of which only the rubber band's is shown.
    container.prepend(canvas);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('This window cannot draw on a canvas');
    this.context = context;
  }

  /** Whether what is painted differs from a view in its place alone. */
  isMovedOnly(view: View): boolean {
    return this.#painted !== null && isMovedOnly(this.#painted, view, window.devicePixelRatio);
  }

  /** Shifts what is painted to where a view has it; gives whether it reaches that far. */
  shift(view: View): boolean {
    const by = this.#painted === null ? null : shiftBetween(this.#painted, view, window.devicePixelRatio);
    if (by === null) return false;
    this.context.canvas.style.transform = `translate(${by.x}px, ${by.y}px)`;
    return true;
  }

  /** Clears the canvas, sized to a view and a margin around it in pixels, and sets it to map units. */
  begin(view: View, margin: number): void {
    const { context } = this;
    const { canvas } = context;
    const ratio = window.devicePixelRatio;
    const [width, height] = [view.width + margin * 2, view.height + margin * 2];
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== across || canvas.height !== down)
      Object.assign(canvas, { width: across, height: down });
    Object.assign(canvas.style, {
      left: `${-margin}px`,
      top: `${-margin}px`,
      width: `${width}px`,
      height: `${height}px`,
      transform: 'none',
    });
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, across, down);
    const zoom = view.zoom * ratio;
    context.setTransform(zoom, 0, 0, zoom, (view.pan.x + margin) * ratio, (view.pan.y + margin) * ratio);
    this.#painted = { view: { ...view, pan: { ...view.pan } }, margin, ratio };
  }

  destroy(): void {
    this.context.canvas.remove();
  }
}
