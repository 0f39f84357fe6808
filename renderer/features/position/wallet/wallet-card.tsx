import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { type WalletYear, walletShare } from '../../../../shared/method/position/wallet-share.ts';
import { newId } from '../../../../shared/model/id.ts';
import { addWalletChanges } from '../../../../shared/quick-add/position/build-position.ts';
import { parseWalletLine } from '../../../../shared/quick-add/position/wallet-line.ts';
import { shortMoneyText } from '../../../../shared/text/money.ts';
import { percentText } from '../../../../shared/text/numbers.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { QuickAdd } from '../../../components/quick-add.tsx';
import { useEdit } from '../../../state/plan-store.ts';
import { today } from '../../../state/today.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { Section } from '../section.tsx';
import { WalletChart } from './wallet-chart.tsx';
import { WalletSketch } from './wallet-sketch.tsx';
import { WalletTable } from './wallet-table.tsx';

function WalletQuickAdd({ onAdded }: { onAdded: (year: number) => void }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const read = (text: string) => parseWalletLine(text, today(), plan.plan.currency);
  return (
    <QuickAdd
      label="Add what they buy"
      example="Automation 240k of 600k, potential 400k"
      onAdd={(text) => {
        const line = read(text);
        const { label, changes } = addWalletChanges(plan, line, newId);
        void edit(label, changes);
        onAdded(line.year);
        return null;
      }}
      explain={(text) => {
        const { title, year, ourSales, totalSpend, potential } = read(text);
        return [
          title,
          String(year),
          ourSales === null ? '' : `ours ${shortMoneyText(ourSales)}`,
          totalSpend === null ? '' : `they spend ${shortMoneyText(totalSpend)}`,
          potential === null ? '' : `potential ${shortMoneyText(potential)}`,
        ]
          .filter((part) => part !== '')
          .join(' · ');
      }}
    />
  );
}

function headline(year: WalletYear): string {
  if (year.share === null) return `${year.year}: not known yet; ask what they spend in all.`;
  const unknown = year.categories.filter((category) => category.share === null).length;
  const without =
    unknown === 0 ? '' : `; ${unknown === 1 ? 'one category' : `${unknown} categories`} not known`;
  return `${year.year}: ${percentText(year.share)} of ${shortMoneyText(year.total)}${without}`;
}

/** What the customer spends by category, and our part of it. */
export function WalletCard({ target }: { target: string | null }) {
  const plan = usePartsOfPlan();
  const wallet = walletShare(plan);
  const targetYear = plan.walletCategories[target ?? '']?.year ?? null;
  const [chosen, setChosen] = useState<number | null>(targetYear);
  const shown = wallet.years.find((year) => year.year === chosen) ?? wallet.years[0];
  const index = shown === undefined ? -1 : wallet.years.indexOf(shown);
  return (
    <Section
      name="wallet"
      title="Share of wallet"
      note={shown === undefined ? null : headline(shown)}
      otherCurrencies={wallet.otherCurrencies}
      aside={
        shown !== undefined &&
        wallet.years.length > 1 && (
          <SegmentedControl
            size="xs"
            aria-label="Year of the wallet"
            data={wallet.years.slice(0, 5).map(({ year }) => ({ value: String(year), label: String(year) }))}
            value={String(shown.year)}
            onChange={(year) => setChosen(Number(year))}
          />
        )
      }
    >
      {shown === undefined ? (
        <EmptyState title="What share of their spend is ours?" sketch={<WalletSketch />}>
          A customer who buys for 240 from us and for 360 from others gives us 40 % of that wallet. Add one
          category with our sales and all they spend; the largest white part is where growth is.
        </EmptyState>
      ) : (
        <>
          <WalletChart year={shown} before={wallet.years[index + 1] ?? null} />
          <WalletTable year={shown} target={target} />
        </>
      )}
      <WalletQuickAdd onAdded={setChosen} />
    </Section>
  );
}
