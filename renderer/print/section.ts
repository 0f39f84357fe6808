import type { ReactNode } from 'react';
import type { DocumentView } from './view.ts';

export type SectionProps = { view: DocumentView; id: string; title: string; number: number };

/** One section that the document can have. */
export type DocumentSection = {
  /** Stable: links lead to it. */
  id: string;
  title: (view: DocumentView) => string;
  /** What it is called where it is missing, inside a sentence. */
  missingName: string;
  /** What the contents say about it, in a line. */
  about: (view: DocumentView) => string;
  /** Whether there is anything to show. */
  hasContent: (view: DocumentView) => boolean;
  /** For our own eyes only. */
  isInternal?: boolean;
  /** Part of a section before it: not missed where it is empty. */
  isExtra?: boolean;
  Body: (props: SectionProps) => ReactNode;
};
