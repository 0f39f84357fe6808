import { keyPlayers } from '../../../shared/method/key-players.ts';
import { pipeline } from '../../../shared/method/opportunity/pipeline.ts';
import { planHealth } from '../../../shared/method/plan-health.ts';
import { walletShare } from '../../../shared/method/position/wallet-share.ts';
import { isSupportive } from '../../../shared/method/stakeholders.ts';
import { shortMoneyText } from '../../../shared/text/money.ts';
import { percentText } from '../../../shared/text/numbers.ts';
import type { DocumentView, ViewProps } from '../view.ts';
import { decidersOf } from './deciders.ts';

type KeyFigure = { figure: string; caption: string; under: string };

/** The figures an executive asks for first; what the plan does not know is left out. */
export function KeyBand({ view }: ViewProps) {
  return (
    <dl className="key-figures key-band">
      {keyFigures(view).map(({ figure, caption, under }) => (
        <div key={caption}>
          <dt>{caption}</dt>
          <dd className="key-figure">{figure}</dd>
          {under !== '' && <dd className="key-under">{under}</dd>}
        </div>
      ))}
    </dl>
  );
}

function keyFigures({ plan, today }: DocumentView): KeyFigure[] {
  const { score, rating } = planHealth(plan, today);
  const [wallet] = walletShare(plan).years;
  const deciders = decidersOf(plan);
  const players = keyPlayers(plan);
  const { open } = pipeline(plan);
  const figures: (KeyFigure | null)[] = [
    { figure: String(Math.round(score)), caption: 'health of the plan', under: `${rating}, of 100` },
    wallet === undefined || wallet.share === null
      ? null
      : {
          figure: percentText(wallet.share),
          caption: `share of wallet ${wallet.year}`,
          under: `of ${shortMoneyText(wallet.total)}`,
        },
    deciders.length === 0
      ? null
      : {
          figure: `${deciders.filter(({ isReached }) => isReached).length} of ${deciders.length}`,
          caption: 'deciders in contact',
          under: '',
        },
    players.length === 0
      ? null
      : {
          figure: `${players.filter(isSupportive).length} of ${players.length}`,
          caption: 'key players on our side',
          under: '',
        },
    open.count === 0
      ? null
      : {
          figure: shortMoneyText(open.weighted),
          caption: 'pipeline, weighted',
          under: `of ${shortMoneyText(open.value)}`,
        },
  ];
  return figures.filter((figure) => figure !== null);
}
