import { isFiltering } from '../../../../shared/map/map-filter.ts';
import { MapToolbar } from '../panels/map-toolbar.tsx';
import { TimeSlider } from '../time/time-slider.tsx';
import type { MapModel } from '../use-stakeholder-map.ts';
import { DecisionSwitch } from './decision-switch.tsx';
import styles from './lens-bar.module.css';
import { SizeSwitch } from './size-switch.tsx';

/** Lenses, zoom, and what the lens asks for: which decision, which day. */
export function LensBar({ map }: { map: MapModel }) {
  const { view, send, controller, plan, scene, props, time, folding } = map;
  return (
    <div ref={map.setBar} className={styles.bar}>
      <MapToolbar
        lens={view.lens}
        onLens={(lens) => send({ kind: 'lens', lens })}
        onZoom={(factor) => controller?.zoomBy(factor)}
        onFit={map.fit}
        onTidy={map.actions.tidy}
        isLegendOpen={view.isLegendOpen}
        onLegend={() => send({ kind: 'legend' })}
        isFilterOpen={view.isFilterOpen}
        isFiltered={isFiltering(view.filter)}
        onFilter={() => send({ kind: 'filterCard', isOpen: !view.isFilterOpen })}
        onTable={() => send({ kind: 'table', isOpen: true })}
        isFolded={folding.isAllFolded}
        onFold={folding.foldable.size === 0 ? null : folding.toggleAll}
        isTimeOpen={time.isOn}
        onTime={view.lens === 'perception' ? null : () => send({ kind: 'time' })}
      >
        {view.lens === 'influence' && (
          <SizeSwitch sizeBy={scene.sizeBy} onSize={(sizeBy) => send({ kind: 'sizeBy', sizeBy })} />
        )}
        {view.lens === 'decisionCenter' && (
          <DecisionSwitch
            plan={plan}
            decisionId={view.lens === scene.lens ? scene.decisionId : null}
            onDecision={(decisionId) => send({ kind: 'decision', decisionId })}
          />
        )}
      </MapToolbar>
      {time.isOn && <TimeSlider time={time} today={props.today} />}
    </div>
  );
}
