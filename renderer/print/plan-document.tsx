import { presentSections } from './document-sections.tsx';
import { Contents } from './sections/contents.tsx';
import { Cover } from './sections/cover.tsx';
import { Summary } from './sections/summary.tsx';
import type { ViewProps } from './view.ts';

/** The whole document: cover, the plan on a page, contents, then every section that has something to say. */
export function PlanDocument({ view }: ViewProps) {
  const sections = presentSections(view);
  return (
    <main>
      <Cover view={view} />
      <Summary view={view} />
      <Contents view={view} sections={sections} />
      {sections.map(({ id, title, Body }, index) => (
        <Body key={id} view={view} id={id} title={title(view)} number={index + 1} />
      ))}
    </main>
  );
}
