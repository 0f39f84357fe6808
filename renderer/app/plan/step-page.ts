import { type ComponentType, useEffect, useReducer, useState } from 'react';

/**
 * The page of a step, in a file of its own that is read when it is first wanted, or a little before. React's own
 * `lazy` shows a page a third of a second after its placeholder at the earliest, however soon the file is there.
 */
export class StepPage {
  readonly #import: () => Promise<ComponentType>;
  #page: ComponentType | null = null;
  #reading: Promise<ComponentType> | null = null;

  constructor(read: () => Promise<ComponentType>) {
    this.#import = read;
  }

  /** The page; null as long as it was not read. */
  get page(): ComponentType | null {
    return this.#page;
  }

  /** Reads the page, once; one that could not be read is tried again at the next asking. */
  async read(): Promise<void> {
    this.#reading ??= this.#import();
    try {
      this.#page = await this.#reading;
    } catch (error) {
      this.#reading = null;
      throw error;
    }
  }

  /** Reads the page ahead of time; what goes wrong with it shows when the page is opened. */
  prepare(): void {
    this.read().catch(() => undefined);
  }
}

/** The page of a step as soon as it is there; throws where it cannot be read. */
export function useStepPage(step: StepPage): ComponentType | null {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  useEffect(() => {
    if (step.page === null) step.read().then(redraw, (error: unknown) => setFailure({ error }));
  }, [step]);
  if (failure !== null) throw failure.error;
  return step.page;
}
