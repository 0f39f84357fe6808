import { keyPlayers } from '../../../shared/method/key-players.ts';
import { type PlanHealth, planHealth } from '../../../shared/method/plan-health.ts';
import { type WalletYear, walletShare } from '../../../shared/method/position/wallet-share.ts';
import { personName } from '../../../shared/method/stakeholders.ts';
import { ladderLabels } from '../../../shared/method/strategy/ladder.ts';
import { relationshipLevels } from '../../../shared/model/records/stakeholder.ts';
import { coverageLabels } from '../../../shared/text/labels.ts';
import { shortMoneyText } from '../../../shared/text/money.ts';
import { percentText } from '../../../shared/text/numbers.ts';
import { firstSentences } from '../parts/sentences.ts';
import { StanceWord } from '../pictures/stance-mark.tsx';
import { type Bar, BarChart } from './bar-chart.tsx';
import { decidersOf } from './deciders.ts';
import type { OnePagerProps } from './one-pager.tsx';
import { AndMore } from './short-list.tsx';

/** Health, wallet, perception and who of those who decide is with us. */
export function Standing(props: OnePagerProps) {
  const { plan, today } = props.view;
  const [wallet] = walletShare(plan).years;
  return (
    <section>
      <h2>Where we stand</h2>
      <BarChart
        label="Health of the plan by part, of 100"
        bars={healthBars(planHealth(plan, today))}
        most={100}
      />
      {wallet !== undefined && wallet.share !== null && <Wallet wallet={wallet} />}
      <Perception {...props} />
      <Deciders {...props} />
    </section>
  );
}

const healthBars = ({ insight, relationship, execution, freshness }: PlanHealth): Bar[] =>
  Object.entries({
    Insight: insight,
    Relationship: relationship,
    Execution: execution,
    Freshness: freshness,
  }).map(([name, value]) => ({ name, value, figure: String(Math.round(value)) }));

function Wallet({ wallet: { share, ours, total, year } }: { wallet: WalletYear }) {
  return (
    <>
      <h3>Share of wallet {year}</h3>
      <BarChart
        label={`Share of wallet ${year}`}
        bars={[
          {
            name: `${shortMoneyText(ours)} of ${shortMoneyText(total)}`,
            value: share ?? 0,
            figure: percentText(share ?? 0),
          },
        ]}
        most={1}
      />
    </>
  );
}

/** How many key players see us on which rung; the outline is how many should. */
function Perception({ view: { plan } }: OnePagerProps) {
  const players = keyPlayers(plan);
  const labels = ladderLabels(plan);
  const bars = relationshipLevels.toReversed().map((level): Bar => {
    const now = players.filter(({ perceptionCurrent }) => perceptionCurrent === level).length;
    const wanted = players.filter(({ perceptionDesired }) => perceptionDesired === level).length;
    return {
      name: firstSentences(labels[level], 22),
      value: now,
      aim: wanted,
      figure: `${now}, aim ${wanted}`,
    };
  });
  const most = Math.max(...bars.map(({ value, aim }) => Math.max(value, aim ?? 0)));
  if (most === 0) return null;
  return (
    <>
      <h3>How the key players see us</h3>
      <BarChart label="Key players by how they see us, now and as we aim for" bars={bars} most={most} />
    </>
  );
}

function Deciders({ view: { plan }, density }: OnePagerProps) {
  const deciders = decidersOf(plan);
  if (deciders.length === 0) return null;
  return (
    <>
      <h3>Who decides</h3>
      <table aria-label="Who decides, where they stand and our contact">
        <tbody>
          {deciders.slice(0, density.deciders).map(({ person: { id, personId, stance }, depth }) => (
            <tr key={id}>
              <th scope="row">
                {firstSentences(personName(plan, personId), 40)}
                {density.hasNotes && (
                  <span className="under">{firstSentences(plan.people[personId]?.title ?? '', 46)}</span>
                )}
              </th>
              <td>
                <StanceWord stance={stance} />
              </td>
              <td>{coverageLabels[depth]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <AndMore count={deciders.length - density.deciders} />
    </>
  );
}
