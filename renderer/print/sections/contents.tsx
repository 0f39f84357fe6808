import { stances } from '../../../shared/model/records/stakeholder.ts';
import { listText } from '../../../shared/text/lists.ts';
import { missingSections } from '../document-sections.tsx';
import { StanceWord } from '../pictures/stance-mark.tsx';
import type { DocumentSection } from '../section.ts';
import type { DocumentView } from '../view.ts';

type ContentsProps = { view: DocumentView; sections: readonly DocumentSection[] };

/** Every section with a link; the page numbers are drawn beside them once the pages are known. */
export function Contents({ view, sections }: ContentsProps) {
  const missing = missingSections(view);
  return (
    <section id="contents" className="section full-page contents" aria-labelledby="contents-title">
      <header className="section-head">
        <h2 id="contents-title">Contents</h2>
      </header>
      <nav aria-labelledby="contents-title">
        <ol>
          {sections.map((section, index) => (
            <li key={section.id}>
              <a href={`#${section.id}`}>
                <span className="section-number">{index + 1}</span>
                <span className="contents-title">{section.title(view)}</span>
                <span className="contents-about">{section.about(view)}</span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {missing.length > 0 && <p className="contents-note">Not yet covered: {listText(missing)}.</p>}
      {view.isInternal && Object.keys(view.plan.stakeholders).length > 0 && <ReadingKey />}
    </section>
  );
}

function ReadingKey() {
  return (
    <aside className="reading-key" aria-label="How stances are marked">
      <p>How people stand towards us, wherever they are named:</p>
      <ul>
        {stances.map((stance) => (
          <li key={stance}>
            <StanceWord stance={stance} />
          </li>
        ))}
      </ul>
    </aside>
  );
}
