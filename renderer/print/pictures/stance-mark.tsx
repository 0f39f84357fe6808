import type { Stance } from '../../../shared/model/records/stakeholder.ts';
import { stanceLabels } from '../../../shared/text/labels.ts';

const up = 'M6 1.6 L11 10.4 L1 10.4 Z';
const down = 'M6 10.4 L11 1.6 L1 1.6 Z';

function Shape({ stance }: { stance: Stance }) {
  if (stance === 'champion' || stance === 'supporter') return <path d={up} className={`stance-${stance}`} />;
  if (stance === 'opponent' || stance === 'sceptic') return <path d={down} className={`stance-${stance}`} />;
  if (stance === 'neutral') return <circle cx="6" cy="6" r="4.3" className="stance-neutral" />;
  return (
    <text x="6" y="10" textAnchor="middle" className="stance-unknown">
      ?
    </text>
  );
}

/** Where somebody stands, as a shape and in a word: never color alone. */
export function StanceWord({ stance }: { stance: Stance }) {
  return (
    <span className="stance-word">
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <Shape stance={stance} />
      </svg>
      {stanceLabels[stance]}
    </span>
  );
}
