import { useElementSize } from '@mantine/hooks';
import type { ReactNode } from 'react';
import styles from './picture.module.css';

interface PictureProps {
  /** What the picture says, for those who do not see it. */
  label: string;
  height: number;
  /** Draws for the width there is; text keeps its size. */
  children: (width: number) => ReactNode;
  className?: string | undefined;
}

/** An SVG drawn at the size it is shown in, so that its text stays as large as the text around it. */
export function Picture({ label, height, children, className }: PictureProps) {
  const { ref, width } = useElementSize();
  return (
    <div ref={ref} className={styles.frame} style={{ height }}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={label} className={className}>
          {children(width)}
        </svg>
      )}
    </div>
  );
}
