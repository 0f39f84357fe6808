import { listOf, type Plan } from '../../../shared/model/plan.ts';
import type { ViewProps } from '../view.ts';

type KeyFigure = { key: string; figure: string; caption: string; under: string };

const mostFromGoals = 3;
const longestFigure = 9;

/** The targets of the first goals as figures, and how much of what was agreed is done. */
export function KeyFigures({ view: { plan } }: ViewProps) {
  const figures = [...targetsOf(plan), ...jointActionsOf(plan)];
  if (figures.length === 0) return null;
  return (
    <dl className="key-figures">
      {figures.map(({ key, figure, caption, under }) => (
        <div key={key}>
          <dt>{caption}</dt>
          <dd className="key-figure">{figure}</dd>
          {under !== '' && <dd className="key-under">{under}</dd>}
        </div>
      ))}
    </dl>
  );
}

function targetsOf(plan: Plan): KeyFigure[] {
  return listOf(plan, 'objectives')
    .filter(({ status }) => status === 'open' || status === 'achieved')
    .filter(({ target, measure }) => target !== '' && target.length <= longestFigure && measure !== '')
    .slice(0, mostFromGoals)
    .map(({ id, target, measure, baseline, status }) => ({
      key: id,
      figure: target,
      caption: measure,
      under: status === 'achieved' ? 'achieved' : baseline === '' ? '' : `from ${baseline}`,
    }));
}

function jointActionsOf(plan: Plan): KeyFigure[] {
  const joint = listOf(plan, 'actions').filter((action) => action.joint && action.status !== 'dropped');
  if (joint.length === 0) return [];
  const done = joint.filter((action) => action.status === 'done').length;
  return [{ key: 'joint', figure: `${done} of ${joint.length}`, caption: 'joint actions done', under: '' }];
}
