import { IconTrash } from '@tabler/icons-react';
import type { CategoryShare, WalletYear } from '../../../../shared/method/position/wallet-share.ts';
import type { WalletCategory } from '../../../../shared/model/records/position.ts';
import { moneyText } from '../../../../shared/text/money.ts';
import { percentText } from '../../../../shared/text/numbers.ts';
import { ConfidentialMark, confidentialCommand } from '../../../components/confidential.tsx';
import { type Column, DataTable } from '../../../components/data-table.tsx';
import { InlinePick } from '../../../components/inline-pick.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { RowMenu } from '../../../components/row-menu.tsx';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { MoneyField } from '../money-field.tsx';
import position from '../position.module.css';
import { namedOptions } from '../record-options.ts';
import { useChange, useDeletion } from '../use-change.ts';
import styles from './wallet.module.css';

const columns: readonly Column[] = [
  { key: 'title', title: 'They buy', width: '30%' },
  { key: 'ours', title: 'Ours', align: 'right' },
  { key: 'total', title: 'In all', align: 'right' },
  { key: 'share', title: 'Share', align: 'right' },
  { key: 'potential', title: 'Potential', align: 'right' },
  { key: 'menu', title: '', width: '44px' },
];

function CategoryRow({
  category,
  record,
  isTarget,
}: {
  category: CategoryShare;
  record: WalletCategory;
  isTarget: boolean;
}) {
  const plan = usePartsOfPlan();
  const change = useChange('walletCategories', record.id);
  const remove = useDeletion('walletCategories', record.id);
  const { title, year } = record;
  const name = `${title} in ${year}`;
  return (
    <>
      <tr className={position.first} data-record-id={record.id} data-highlighted={isTarget || undefined}>
        <td className={position.words}>
          <InlineText
            label={`Category ${name}`}
            value={title}
            weight="strong"
            isRequired
            onCommit={(text) => change(`Rename ${title} to ${text}`, { title: text })}
          />
          <div className={position.under}>
            <InlinePick
              label={`Our offering for ${name}`}
              options={namedOptions(plan, 'offerings')}
              value={record.offeringId}
              placeholder="Our offering"
              onCommit={(offeringId) => change(`Our offering for ${name}`, { offeringId })}
            />
          </div>
          <ConfidentialMark isConfidential={record.confidential} />
        </td>
        <td data-align="right">
          <MoneyField
            label={`Our sales of ${name}`}
            value={record.ourSales}
            onCommit={(ourSales) => change(`Our sales of ${name}`, { ourSales })}
          />
        </td>
        <td data-align="right">
          <MoneyField
            label={`All they spend on ${name}`}
            value={record.totalSpend}
            placeholder="Ask them"
            onCommit={(totalSpend) => change(`What they spend on ${name}`, { totalSpend })}
          />
        </td>
        <td data-align="right">
          <div className={position.figure} data-kind={category.isImplausible ? 'bad' : undefined}>
            {category.share === null
              ? category.isImplausible
                ? 'over 100 %'
                : '—'
              : percentText(category.share)}
          </div>
        </td>
        <td data-align="right">
          <MoneyField
            label={`What we could sell of ${name}`}
            value={record.potential}
            onCommit={(potential) => change(`Potential of ${name}`, { potential })}
          />
        </td>
        <td>
          <RowMenu
            label={`What to do with ${name}`}
            commands={[
              confidentialCommand(name, record.confidential, change),
              {
                title: 'Delete',
                icon: <IconTrash size={16} />,
                isDangerous: true,
                run: () => remove(`Delete category ${name}`),
              },
            ]}
          />
        </td>
      </tr>
      <tr>
        <td colSpan={6} className={position.under}>
          <InlineText
            label={`Note on ${name}`}
            value={record.note}
            placeholder="Who told us"
            onCommit={(note) => change(`Note on ${name}`, { note })}
          />
        </td>
      </tr>
    </>
  );
}

/** The categories of one year with their sums. */
export function WalletTable({ year, target }: { year: WalletYear; target: string | null }) {
  const plan = usePartsOfPlan();
  return (
    <div className={position.figures}>
      <DataTable label={`What they spend in ${year.year}`} columns={columns}>
        {year.categories.flatMap((category) => {
          const record = plan.walletCategories[category.categoryId];
          return record === undefined
            ? []
            : [
                <CategoryRow
                  key={record.id}
                  category={category}
                  record={record}
                  isTarget={record.id === target}
                />,
              ];
        })}
        <tr className={styles.sum}>
          <td>
            <div className={position.figure}>Total of what is known</div>
          </td>
          <td data-align="right">
            <div className={position.figure}>{moneyText(year.ours)}</div>
          </td>
          <td data-align="right">
            <div className={position.figure}>{moneyText(year.total)}</div>
          </td>
          <td data-align="right">
            <div className={position.figure}>{year.share === null ? '—' : percentText(year.share)}</div>
          </td>
          <td data-align="right">
            <div className={position.figure}>{moneyText(year.potential)}</div>
          </td>
          <td />
        </tr>
      </DataTable>
    </div>
  );
}
