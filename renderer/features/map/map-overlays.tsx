import { useEffect, useMemo } from 'react';
import { describePerson } from '../../../shared/map/describe-person.ts';
import type { Id } from '../../../shared/model/field.ts';
import { FoldButtons } from './drawing/fold-buttons.tsx';
import { PasteCard } from './drawing/pasting/paste-card.tsx';
import { ConnectHandle } from './joining/connect-handle.tsx';
import { JoinCard } from './joining/join-card.tsx';
import { AtPerson } from './panels/at-person.tsx';
import { RenameField } from './panels/rename-field.tsx';
import { MeasuresDialog } from './reading/measures/measures-dialog.tsx';
import { ReadingOverlay } from './reading/reading-overlay.tsx';
import { ChairButtons } from './seats/chair-buttons.tsx';
import { openingOf } from './seats/opening.ts';
import { SeatCard } from './seats/seat-card.tsx';
import styles from './stakeholder-map.module.css';
import type { MapModel } from './use-stakeholder-map.ts';

/** What comes and goes above the canvas: grip, menus, the name being edited, and what is read out. */
export function MapOverlays({ map }: { map: MapModel }) {
  const { view, send, actions, scene, palette, controller, region } = map;
  const backToMap = (): void => region.current?.focus({ preventScroll: true });
  const { joining, renamedId } = view;
  return (
    <>
      {controller !== null && <FoldButtons map={map} controller={controller} />}
      {controller !== null && <ReadingOverlay {...map} controller={controller} />}
      {controller !== null && <ChairButtons map={map} controller={controller} />}
      {controller !== null && <Grip map={map} />}
      {view.chairId !== null && <OpenSeat map={map} chairId={view.chairId} onClose={backToMap} />}
      {controller !== null && renamedId !== null && (
        <AtPerson controller={controller} personId={renamedId}>
          <RenameField
            name={map.plan.people[renamedId]?.name ?? ''}
            onRename={(name) => actions.rename(renamedId, name)}
            onEnd={() => {
              send({ kind: 'rename', personId: null });
              backToMap();
            }}
          />
        </AtPerson>
      )}
      {joining !== null && (
        <JoinCard
          key={`${joining.from} ${joining.to}`}
          joining={joining}
          scene={scene}
          palette={palette}
          onTarget={(to) => send({ kind: 'join', joining: { ...joining, to } })}
          onConnect={(wanted) => {
            actions.connect(wanted);
            backToMap();
          }}
          onCancel={() => {
            send({ kind: 'join', joining: null });
            backToMap();
          }}
        />
      )}
      {map.pasting.reading !== null && <PasteCard pasting={map.pasting} onDone={() => backToMap()} />}
      {view.isTableOpen && <Figures map={map} />}
      <Announcements map={map} />
    </>
  );
}

/** The empty seat that is about to be filled, for as long as it is empty. */
function OpenSeat({ map, chairId, onClose }: { map: MapModel; chairId: Id; onClose: () => void }) {
  const { scene, plan, controller, actions, send } = map;
  const opening = openingOf(scene, chairId);
  const at = useMemo(() => controller?.drawn(chairId)?.at ?? { x: 80, y: 80 }, [controller, chairId]);
  if (opening === null) return null;
  return (
    <SeatCard
      key={chairId}
      plan={plan}
      opening={opening}
      at={at}
      onFill={(who) => actions.seat(chairId, who)}
      onClose={() => {
        send({ kind: 'chair', chairId: null });
        onClose();
      }}
    />
  );
}

/** Everybody's figures; choosing somebody there goes to them. */
function Figures({ map }: { map: MapModel }) {
  const { plan, props, send, open, region } = map;
  return (
    <MeasuresDialog
      plan={plan}
      today={props.today}
      onOpen={(personId) => {
        send({ kind: 'table', isOpen: false });
        open(personId);
        // After the dialog has given the keyboard back to where it was.
        setTimeout(() => region.current?.focus({ preventScroll: true }), 0);
      }}
      onClose={() => send({ kind: 'table', isOpen: false })}
    />
  );
}

const graceMs = 220;

/** The grip at the node under the pointer, or the one that was until a moment ago. */
function Grip({ map }: { map: MapModel }) {
  const { view, send, actions, controller, scene, frame } = map;
  const { hoveredId, gripId, isGripHeld, joining } = view;
  useEffect(() => {
    if (hoveredId !== null || isGripHeld || gripId === null) return;
    const timer = setTimeout(() => send({ kind: 'gripGone' }), graceMs);
    return () => clearTimeout(timer);
  }, [hoveredId, gripId, isGripHeld, send]);
  const node = scene.nodes.find((entry) => entry.personId === gripId);
  if (node === undefined || controller === null || joining !== null) return null;
  const id = node.personId;
  return (
    <ConnectHandle
      key={id}
      controller={controller}
      personId={id}
      name={node.name}
      frame={frame}
      onHold={(isHeld) => send({ kind: 'grip', isHeld })}
      onTarget={(target) => send({ kind: 'hover', personId: target })}
      onDrop={(to, at) => actions.startConnecting({ from: id, to, at })}
      onClick={() => {
        const at = controller.drawn(id)?.at ?? { x: 80, y: 80 };
        actions.startConnecting({ from: id, to: null, at });
      }}
    />
  );
}

const noticeMs = 6000;

function Announcements({ map }: { map: MapModel }) {
  const { view, send, scene } = map;
  useEffect(() => {
    if (view.notice === '') return;
    const timer = setTimeout(() => send({ kind: 'notice', text: '' }), noticeMs);
    return () => clearTimeout(timer);
  }, [view.notice, send]);
  const said = view.currentId === null || !view.isFocused ? '' : describePerson(scene, view.currentId);
  return (
    <>
      <div className={styles.said} aria-live="polite">
        {said}
      </div>
      <div role="status">{view.notice !== '' && <p className={styles.notice}>{view.notice}</p>}</div>
    </>
  );
}
