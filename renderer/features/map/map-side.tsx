import { GroupFields } from './drawing/group-fields.tsx';
import { PersonInspector } from './inspector/person-inspector.tsx';
import { SeatsSection } from './inspector/seats-section.tsx';
import { GroupInspector, TieInspector } from './inspector/selection-inspector.tsx';
import { ReadingSections } from './reading/reading-sections.tsx';
import styles from './stakeholder-map.module.css';
import { OverTime } from './time/over-time.tsx';
import type { MapModel } from './use-stakeholder-map.ts';

/** What is known of the selection, at the right. */
export function MapSide({ map }: { map: MapModel }) {
  const { plan, props, view, actions, region } = map;
  const close = (): void => {
    actions.clear();
    region.current?.focus();
  };
  const tie = view.tieId === null ? undefined : plan.relationships[view.tieId];
  const people = view.personIds.flatMap((id) => plan.people[id] ?? []);
  const [only] = people;
  return (
    <div className={styles.right}>
      {tie !== undefined && (
        <TieInspector key={tie.id} plan={plan} tie={tie} onChange={props.onChange} onClose={close} />
      )}
      {people.length > 1 && (
        <GroupInspector
          names={people.map((person) => person.name)}
          onResetPosition={actions.resetPositions}
          onDelete={actions.deleteSelection}
          onClose={close}
        >
          <GroupFields map={map} personIds={people.map((person) => person.id)} />
        </GroupInspector>
      )}
      {people.length === 1 && only !== undefined && (
        <OnePerson map={map} personId={only.id} onClose={close} />
      )}
    </div>
  );
}

function OnePerson({ map, personId, onClose }: { map: MapModel; personId: string; onClose: () => void }) {
  const { plan, props, scene, actions, controller, region } = map;
  const person = plan.people[personId];
  const stakeholder = Object.values(plan.stakeholders).find((entry) => entry.personId === personId);
  if (person === undefined || stakeholder === undefined) return null;
  const isPlacedByHand = scene.nodes.some((node) => node.personId === personId && node.isPlacedByHand);
  const connect = (): void => {
    const at = controller?.drawn(personId)?.at ?? { x: 80, y: 80 };
    actions.startConnecting({ from: personId, to: null, at });
  };
  const remove = (): void => {
    actions.deleteSelection();
    region.current?.focus();
  };
  const subject = { plan, person, stakeholder, today: props.today, onChange: props.onChange };
  const { decisionId } = scene;
  return (
    <PersonInspector
      key={personId}
      subject={subject}
      seats={decisionId === null ? null : <SeatsSection subject={subject} decisionId={decisionId} />}
      isPlacedByHand={isPlacedByHand}
      onResetPosition={actions.resetPositions}
      onConnect={connect}
      onDelete={remove}
      onClose={onClose}
    >
      <ReadingSections plan={plan} today={props.today} personId={personId} reading={map.reading} />
      <OverTime plan={plan} today={props.today} personId={personId} time={map.time} />
    </PersonInspector>
  );
}
