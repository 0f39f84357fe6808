import type { ReactNode } from 'react';

type SectionFrameProps = {
  id: string;
  title: string;
  /** Its place in the contents. */
  number: number;
  lead?: string;
  /** Where the section begins: on the page where the one before ends, on a new one, or on a landscape page alone. */
  page?: 'flows' | 'starts' | 'wide';
  children: ReactNode;
};

const pageClasses = { flows: 'section', starts: 'section starts-page', wide: 'section wide-page' };

/** One chapter of the document: the target of a link in the contents, and an entry of the outline. */
export function SectionFrame({ id, title, number, lead = '', page = 'flows', children }: SectionFrameProps) {
  return (
    <section id={id} className={pageClasses[page]} aria-labelledby={`${id}-title`}>
      <header className="section-head">
        <h2 id={`${id}-title`}>
          <span className="section-number">{number}</span>
          {title}
        </h2>
        {lead !== '' && <p className="section-lead">{lead}</p>}
      </header>
      {children}
    </section>
  );
}
