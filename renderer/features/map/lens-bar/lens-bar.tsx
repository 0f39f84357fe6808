import { usualSince } from '../../../../shared/map/lens/perception-days.ts';
import { isFiltering } from '../../../../shared/map/map-filter.ts';
import { MapToolbar } from '../panels/map-toolbar.tsx';
import type { MapModel } from '../use-stakeholder-map.ts';
import { DecisionSwitch } from './decision-switch.tsx';
import styles from './lens-bar.module.css';
import { TimeSlider } from './time-slider.tsx';

/** Lenses, zoom, and what the lens asks for: which decision, which day. */
export function LensBar({ map }: { map: MapModel }) {
  const { view, send, controller, plan, scene, props } = map;
  const { today } = props;
  return (
    <div ref={map.setBar} className={styles.bar}>
      <MapToolbar
        lens={view.lens}
        onLens={(lens) => send({ kind: 'lens', lens })}
        onZoom={(factor) => controller?.zoomBy(factor)}
        onFit={map.fit}
        isLegendOpen={view.isLegendOpen}
        onLegend={() => send({ kind: 'legend' })}
        isFilterOpen={view.isFilterOpen}
        isFiltered={isFiltering(view.filter)}
        onFilter={() => send({ kind: 'filterCard', isOpen: !view.isFilterOpen })}
      >
        {view.lens === 'decisionCenter' && (
          <DecisionSwitch
            plan={plan}
            decisionId={view.lens === scene.lens ? scene.decisionId : null}
            onDecision={(decisionId) => send({ kind: 'decision', decisionId })}
          />
        )}
      </MapToolbar>
      {view.lens === 'perception' && (
        <TimeSlider
          plan={plan}
          today={today}
          asOf={view.asOf ?? today}
          since={view.since ?? usualSince(plan, today)}
          onDay={map.showDay}
          onSince={(day) => send({ kind: 'since', day })}
        />
      )}
    </div>
  );
}
