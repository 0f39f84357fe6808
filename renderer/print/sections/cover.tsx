import { horizonRange, longDate } from '../../../shared/text/dates.ts';
import { Facts } from '../parts/facts.tsx';
import { CairnMark } from '../pictures/cairn-mark.tsx';
import type { DocumentView, ViewProps } from '../view.ts';

export function Cover({ view }: ViewProps) {
  const { plan, today, title, isInternal } = view;
  const { account, plan: frame } = plan;
  const ownName = frame.name === account.name ? '' : frame.name;
  return (
    <header className="cover">
      <CairnMark />
      <div className="cover-title">
        <h1>{account.name}</h1>
        <p className="cover-kind">{title}</p>
        {isInternal && ownName !== '' && <p className="cover-name">{ownName}</p>}
        <Facts
          facts={[
            { name: 'Horizon', value: horizonRange(frame.startDate, frame.horizonMonths) },
            { name: 'Owner', value: memberOf(view, frame.ownerId) },
            { name: 'Sponsor', value: memberOf(view, frame.sponsorId) },
            {
              name: 'For',
              value: isInternal ? 'The account team and its management' : `${account.name} and us`,
            },
            { name: 'As of', value: longDate(today) },
          ]}
        />
      </div>
      <p className="cover-foot">
        {isInternal ? (
          <>
            <strong>Internal.</strong> Holds opinions about people and rivals: not for the customer.
          </>
        ) : (
          `Prepared for ${account.name}`
        )}
      </p>
    </header>
  );
}

/** "Mara Lindqvist, Key Account Manager". */
function memberOf({ plan }: DocumentView, id: string | null): string {
  const member = id === null ? undefined : plan.teamMembers[id];
  return member === undefined ? '' : [member.name, member.title].filter((text) => text !== '').join(', ');
}
