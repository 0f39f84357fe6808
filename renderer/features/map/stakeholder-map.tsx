import type { Plan } from '../../../shared/model/plan.ts';
import { LensBar } from './lens-bar/lens-bar.tsx';
import { MapOverlays } from './map-overlays.tsx';
import type { MapFinding, StakeholderMapProps } from './map-props.ts';
import { MapSide } from './map-side.tsx';
import { MapStage } from './map-stage.tsx';
import { EmptyMap } from './panels/empty-map.tsx';
import { FilterCard } from './panels/filter-card.tsx';
import { FindingsCard } from './panels/findings-card.tsx';
import { LegendCard } from './panels/legend-card.tsx';
import { NoDecision } from './panels/no-decision.tsx';
import { PeopleList } from './panels/people-list.tsx';
import { TypeLine } from './panels/type-line.tsx';
import { WorkingCard } from './panels/working-card.tsx';
import styles from './stakeholder-map.module.css';
import { isUndecided, type MapModel, useStakeholderMap } from './use-stakeholder-map.ts';

/** The people of a plan as a map: to look at, to walk, and to edit in every detail. */
export function StakeholderMap(props: StakeholderMapProps) {
  const { scene, ...rest } = useStakeholderMap(props);
  if (scene === null)
    return (
      <div className={styles.map}>
        <div className={styles.upperLeft}>
          <WorkingCard {...rest} scene={null} />
        </div>
      </div>
    );
  const map: MapModel = { ...rest, scene };
  const { view, line, open, areFindingsOpen } = map;
  return (
    <section ref={map.setFrame} className={styles.map} aria-label="Map of people">
      <MapStage map={map} />
      {scene.nodes.length === 0 && scene.lens !== 'decisionCenter' && (
        <EmptyMap colorScheme={props.colorScheme} onStart={() => line.current?.focus()} />
      )}
      {isUndecided(scene) && (
        <NoDecision onAdded={(decisionId) => map.send({ kind: 'decision', decisionId })} />
      )}
      <MapCorner map={map} />
      <PeopleList scene={scene} currentId={view.currentId} onOpen={open} />
      <MapOverlays map={map} />
      <MapSide map={map} />
      <div ref={map.setLower} className={styles.lower}>
        <FindingsCard
          findings={resolved(props)}
          isOpen={areFindingsOpen}
          onToggle={map.toggleFindings}
          onOpen={(finding) => openFinding(map, finding)}
          cardRef={map.setCard}
        />
        <TypeLine
          plan={props.plan}
          today={props.today}
          pasting={map.pasting}
          field={line}
          onTypeLine={map.actions.typeLine}
        />
      </div>
    </section>
  );
}

/** Goes to whom a finding is about; where that is nobody yet, to the line on which to write who it is. */
function openFinding({ open, line, send }: MapModel, { personId, detail, text }: MapFinding): void {
  if (personId !== null) {
    open(personId);
    return;
  }
  line.current?.focus();
  send({ kind: 'notice', text: detail ?? text });
}

/** Lenses, zoom and key. */
function MapCorner({ map }: { map: MapModel }) {
  const { view, send } = map;
  return (
    <div className={styles.upperLeft} data-beside={map.isInspectorOpen}>
      <LensBar map={map} />
      {view.isFilterOpen && (
        <FilterCard
          scene={map.scene}
          palette={map.palette}
          filter={view.filter}
          onFilter={(filter) => send({ kind: 'filter', filter })}
          onOpen={map.open}
          onClose={() => {
            send({ kind: 'filterCard', isOpen: false });
            map.region.current?.focus({ preventScroll: true });
          }}
        />
      )}
      {view.isLegendOpen && (
        <LegendCard
          scene={map.scene}
          palette={map.palette}
          drawn={drawnOver(map)}
          onClose={() => send({ kind: 'legend' })}
        />
      )}
      <WorkingCard {...map} />
      {map.scene.hiddenCount > 0 && <HiddenNote map={map} />}
    </div>
  );
}

/** What is drawn over the map. */
function drawnOver({ reading }: MapModel): 'way' | 'loss' | null {
  if (reading.way !== null) return 'way';
  return reading.loss === null ? null : 'loss';
}

function HiddenNote({ map }: { map: MapModel }) {
  const { nodes, hiddenCount } = map.scene;
  const format = new Intl.NumberFormat('en-US');
  return (
    <p className={styles.hiddenNote} role="status">
      {format.format(nodes.length)} of {format.format(nodes.length + hiddenCount)} people: key players and
      linked people first
    </p>
  );
}

/** Findings whose target is what we know of somebody are about that person. */
function resolved({ plan, findings = [] }: StakeholderMapProps): MapFinding[] {
  return findings.map((finding) => ({ ...finding, personId: personOf(plan, finding.personId) }));
}

function personOf(plan: Plan, id: string | null): string | null {
  if (id === null) return null;
  return plan.stakeholders[id]?.personId ?? (plan.people[id] === undefined ? null : id);
}
