import { type Briefing, type BriefingLine, briefingOf } from '../../../../shared/method/insight/briefing.ts';
import { SectionFrame } from '../../parts/section-frame.tsx';
import type { DocumentSection, SectionProps } from '../../section.ts';
import type { DocumentView } from '../../view.ts';

/** One page for somebody who has never heard of the account (METHOD R34); for our own eyes. */
export const briefingSection: DocumentSection = {
  id: 'briefing',
  title: ({ plan }) => `${plan.account.name} in five minutes`,
  missingName: 'the briefing',
  about: () => 'Who they are, what they want, what to avoid',
  hasContent: (view) => hasWords(briefingFor(view)),
  isInternal: true,
  isExtra: true,
  Body: BriefingBody,
};

const briefingFor = ({ plan, today }: DocumentView): Briefing => briefingOf(plan, today);

const hasWords = ({ who, wants, decides }: Briefing): boolean =>
  who !== '' || wants.length > 0 || decides.length > 0;

function BriefingBody({ view, ...frame }: SectionProps) {
  const { who, facts, wants, northStar, decides, standing, next, avoid } = briefingFor(view);
  return (
    <SectionFrame {...frame} page="starts">
      <div className="briefing">
        <div className="wide">
          <h3>Who they are</h3>
          {who !== '' && <p className="prose">{who}</p>}
          <p className="small muted">{facts.join(' · ')}</p>
        </div>
        <div>
          <Part title="What they want" lines={wants} />
          {northStar !== '' && (
            <div>
              <h3>North star</h3>
              <p>{northStar}</p>
            </div>
          )}
          <div>
            <h3>Where we stand</h3>
            {standing.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          <Part title="What we do next" lines={next} />
        </div>
        <div>
          <Part title="Who decides" lines={decides} />
          <Part title="What to avoid" lines={avoid} />
        </div>
      </div>
    </SectionFrame>
  );
}

function Part({ title, lines }: { title: string; lines: readonly BriefingLine[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul className="briefing-lines">
        {lines.map(({ id, text, note }) => (
          <li key={`${id} ${text}`}>
            {text} <span className="under">{note}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
