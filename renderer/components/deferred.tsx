import { type ReactNode, useCallback, useState } from 'react';
import type { Id } from '../../shared/model/field.ts';
import styles from './deferred.module.css';

interface DeferredProps {
  recordId: Id;
  /** What stands there until the row comes: its title, so that nothing on screen is ever blank. */
  title: string;
  /** About as high as what comes, in pixels, so that the scroll bar tells the truth. */
  height: number;
  isAtOnce: boolean;
  as: 'li' | 'div';
  /** What is set up when the row comes near. */
  render: () => ReactNode;
}

/** A row whose many controls are set up only when it comes near the window: hundreds of them take seconds. */
export function Deferred({ recordId, title, height, isAtOnce, as: Tag, render }: DeferredProps) {
  const [hasCome, setHasCome] = useState(false);
  const watch = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setHasCome(true);
      },
      { root: element.closest('main'), rootMargin: '600px 0px' },
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  if (isAtOnce || hasCome) return render();
  return (
    <Tag
      // One element type at a time, so the reference fits whichever it is.
      ref={watch}
      className={styles.waiting}
      data-record-id={recordId}
      style={{ minHeight: height }}
    >
      {title}
    </Tag>
  );
}
