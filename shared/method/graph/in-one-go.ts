/** What work in slices comes to, for who has the time to wait for all of it. */
export function inOneGo<T>(steps: Generator<number, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
