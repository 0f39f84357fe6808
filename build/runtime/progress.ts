import { stripVTControlCharacters } from 'node:util';

/** What the set-up scripts say goes to stderr, so that stdout stays free for results. */
export function say(sentence: string): void {
  const text = process.stderr.isTTY === true ? sentence : stripVTControlCharacters(sentence);
  process.stderr.write(`${text}\n`);
}

export type Progress = {
  /** `share` runs from 0 to 1. */
  update: (share: number) => void;
  done: () => void;
};

/**
 * A progress line. A terminal gets one line that is rewritten; a log gets a line at every tenth.
 */
export function showProgress(title: string): Progress {
  const isTerminal = process.stderr.isTTY === true;
  let shown = -1;
  if (!isTerminal) say(`${title} …`);
  return {
    update(share) {
      const step = isTerminal ? 1 : 10;
      const percent = Math.floor((Math.min(1, Math.max(0, share)) * 100) / step) * step;
      if (percent <= shown) return;
      shown = percent;
      if (isTerminal) process.stderr.write(`\r${title} ${String(percent).padStart(3)} %`);
      else if (percent > 0) say(`${title} ${percent} %`);
    },
    done() {
      if (isTerminal) process.stderr.write(`\r${title} done \n`);
    },
  };
}
