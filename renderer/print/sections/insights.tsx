import { type ChainLink, insightChain } from '../../../shared/method/insight-chain.ts';
import { personName } from '../../../shared/method/stakeholders.ts';
import { longDate } from '../../../shared/text/dates.ts';
import { insightKindLabels, priorityLabels, validationLabel } from '../../../shared/text/labels.ts';
import { listText } from '../../../shared/text/lists.ts';
import { SectionFrame } from '../parts/section-frame.tsx';
import type { DocumentSection, SectionProps } from '../section.ts';
import { accountInSentence, type DocumentView } from '../view.ts';

/** Deeper links keep the indentation of this one, so that their text stays wide enough to read. */
const deepestIndentation = 4;

export const insightsSection: DocumentSection = {
  id: 'insights',
  title: (view) => `What ${accountInSentence(view)} wants`,
  missingName: 'what the customer wants',
  about: ({ plan, isInternal }) => {
    const links = insightChain(plan);
    const chains = links.filter((link) => link.depth === 0).length;
    const confirmed = links.filter((link) => link.card.validation !== 'unconfirmed').length;
    const inChains = `${links.length} insights in ${chains} ${chains === 1 ? 'chain' : 'chains'}`;
    return isInternal
      ? `${inChains}, ${confirmed} confirmed`
      : 'Goals, what presses, and what stands in the way';
  },
  hasContent: ({ plan }) => Object.keys(plan.insightCards).length > 0,
  Body: InsightsBody,
};

function InsightsBody({ view, ...frame }: SectionProps) {
  const chains = chainsOf(insightChain(view.plan));
  return (
    <SectionFrame
      {...frame}
      lead="Each chain leads from a goal through what presses and what is under way to what stands in the way and what helps."
    >
      {chains.map((links) => (
        <ul key={links[0]?.card.id} className="chain">
          {links.map((link) => (
            <InsightItem key={link.card.id} view={view} link={link} />
          ))}
        </ul>
      ))}
    </SectionFrame>
  );
}

function chainsOf(links: readonly ChainLink[]): ChainLink[][] {
  const chains: ChainLink[][] = [];
  for (const link of links) {
    const current = chains.at(-1);
    if (link.depth === 0 || current === undefined) chains.push([link]);
    else current.push(link);
  }
  return chains;
}

function InsightItem({ view, link }: { view: DocumentView; link: ChainLink }) {
  const { card, depth } = link;
  const level = Math.min(depth, deepestIndentation);
  return (
    <li className="insight" style={{ marginLeft: `${level * 6}mm` }} data-root={depth === 0}>
      <p className={`insight-kind kind-${card.kind}`}>{insightKindLabels[card.kind]}</p>
      <div>
        <h4>{card.title}</h4>
        {card.detail !== '' && <p className="prose">{card.detail}</p>}
        {card.desiredOutcome !== '' && (
          <p>
            <span className="muted">Wanted: </span>
            {card.desiredOutcome}
          </p>
        )}
        {view.isInternal && <OurSide view={view} link={link} />}
      </div>
    </li>
  );
}

/** What only we know about an insight: who said it, whether it is confirmed, and what follows. */
function OurSide({ view: { plan }, link: { card } }: { view: DocumentView; link: ChainLink }) {
  const teller = personName(plan, card.toldById);
  const owners = card.ownerIds.map((id) => personName(plan, id)).filter((name) => name !== '');
  const date = card.sourceDate === null ? '' : longDate(card.sourceDate);
  const source = [teller === '' ? '' : `told by ${teller}`, card.source, date].filter((part) => part !== '');
  const facts = [
    validationLabel(card.kind, card.validation),
    source.join(', '),
    owners.length === 0 ? '' : `owned by ${listText(owners)}`,
    card.priority === null ? '' : `${priorityLabels[card.priority].toLowerCase()} priority`,
  ].filter((part) => part !== '');
  return (
    <>
      {card.soWhat !== '' && (
        <p className="so-what">
          <span className="muted">So what: </span>
          {card.soWhat}
        </p>
      )}
      <p className="small muted">
        <span className={card.validation === 'unconfirmed' ? 'state open' : 'state sure'}>{facts[0]}</span>
        {facts.slice(1).map((fact) => ` · ${fact}`)}
      </p>
    </>
  );
}
