import { TimeSlider } from '../time/time-slider.tsx';
import type { MapModel } from '../use-stakeholder-map.ts';
import { fitBar } from './bar-room.ts';
import { DecisionSwitch } from './decision-switch.tsx';
import styles from './lens-bar.module.css';
import { LensSwitch } from './lens-switch.tsx';
import { mapTools } from './map-tools.tsx';
import { SizeSwitch } from './size-switch.tsx';
import { ToolButtons } from './tool-buttons.tsx';

/** Lenses, tools, and what the lens asks for: which decision, which day. */
export function LensBar({ map }: { map: MapModel }) {
  const { view, send, plan, scene, props, time } = map;
  const decisionId = view.lens === 'decisionCenter' && scene.lens === view.lens ? scene.decisionId : null;
  const { isLensList, isShort } = fitBar(map.barRoom, decisionId !== null || view.lens === 'influence');
  return (
    <div ref={map.setBar} className={styles.bar}>
      <div className={styles.row} role="toolbar" aria-label="Map">
        <LensSwitch lens={view.lens} onLens={(lens) => send({ kind: 'lens', lens })} isList={isLensList} />
        <ToolButtons tools={mapTools(map)} isShort={isShort} />
        {view.lens === 'influence' && (
          <SizeSwitch sizeBy={scene.sizeBy} onSize={(sizeBy) => send({ kind: 'sizeBy', sizeBy })} />
        )}
        <DecisionSwitch
          plan={plan}
          decisionId={decisionId}
          onDecision={(id) => send({ kind: 'decision', decisionId: id })}
        />
      </div>
      {time.isOn && <TimeSlider time={time} today={props.today} />}
    </div>
  );
}
