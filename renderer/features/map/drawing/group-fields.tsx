import type { Alignment } from '../../../../shared/map/align.ts';
import { stakeholderOf } from '../../../../shared/method/stakeholders.ts';
import type { Id } from '../../../../shared/model/field.ts';
import { newId } from '../../../../shared/model/id.ts';
import { personLevelLabels, politicalStatusLabels, stanceLabels } from '../../../../shared/text/labels.ts';
import { InlineChoice } from '../../../components/inline-choice.tsx';
import { InlineText } from '../../../components/inline-text.tsx';
import { Row } from '../inspector/inspector-fields.tsx';
import type { NamedChange } from '../map-changes.ts';
import type { MapModel } from '../use-stakeholder-map.ts';
import styles from './drawing.module.css';
import { levelOfMany, stanceOfMany, statusOfMany, unitOfMany } from './selection-edits.ts';

const alignments: readonly { how: Alignment; label: string }[] = [
  { how: 'row', label: 'In a row' },
  { how: 'column', label: 'In a column' },
  { how: 'spreadAcross', label: 'Spread across' },
  { how: 'spreadDown', label: 'Spread down' },
];

const one = <V,>(values: readonly V[]): V | null => {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
};

/** What all who are chosen have in common, to be changed for all of them at once. */
export function GroupFields({ map, personIds }: { map: MapModel; personIds: readonly Id[] }) {
  const { plan, props, scene, actions } = map;
  const make = (change: NamedChange | null): void => {
    if (change?.changes.some((entry) => entry !== null) === true)
      void props.onChange(change.label, change.changes);
  };
  const parts = personIds.flatMap((id) => stakeholderOf(plan, id) ?? []);
  const people = personIds.flatMap((id) => plan.people[id] ?? []);
  const units = people.map(({ unitId }) => plan.businessUnits[unitId ?? '']?.name ?? '');
  return (
    <>
      <Row label="Stance">
        <InlineChoice
          label="Stance of all"
          value={one(parts.map((part) => part.stance))}
          choices={stanceLabels}
          placeholder="Various"
          onCommit={(stance) => make(stanceOfMany(plan, personIds, stance, props.today, newId))}
        />
      </Row>
      <Row label="Status">
        <InlineChoice
          label="Political status of all"
          value={one(parts.map((part) => part.politicalStatus))}
          choices={politicalStatusLabels}
          placeholder="Various"
          onCommit={(status) => make(statusOfMany(plan, personIds, status))}
        />
      </Row>
      <Row label="Level">
        <InlineChoice
          label="Level of all"
          value={one(people.map((person) => person.level))}
          choices={personLevelLabels}
          placeholder={people.every((person) => person.level === null) ? '—' : 'Various'}
          onCommit={(level) => make(levelOfMany(plan, personIds, level))}
        />
      </Row>
      <Row label="Unit">
        <InlineText
          label="Unit of all"
          value={one(units) ?? ''}
          placeholder={one(units) === null ? 'Various' : 'Unit'}
          onCommit={(name) => make(unitOfMany(plan, personIds, name.trim(), newId))}
        />
      </Row>
      {/* Where the lane says something of a person, nobody is put anywhere else by hand. */}
      <fieldset className={styles.aligners} hidden={scene.lens === 'perception'}>
        <legend className={styles.legend}>Put in order</legend>
        {alignments.map(({ how, label }) => (
          <button
            key={how}
            type="button"
            className={styles.aligner}
            disabled={how.startsWith('spread') && personIds.length < 3}
            onClick={() => actions.align(personIds, how)}
          >
            {label}
          </button>
        ))}
      </fieldset>
    </>
  );
}
