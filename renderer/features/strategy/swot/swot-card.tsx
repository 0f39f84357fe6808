import { type SwotPairing, swotPairing } from '../../../../shared/method/strategy/swot.ts';
import { newId } from '../../../../shared/model/id.ts';
import { type SwotKind, swotKinds } from '../../../../shared/model/records/strategy.ts';
import { addSwotChanges } from '../../../../shared/quick-add/build-swot.ts';
import { parseSwotLine } from '../../../../shared/quick-add/swot-line.ts';
import { swotKindLabels } from '../../../../shared/text/labels.ts';
import { capitalized } from '../../../../shared/text/lists.ts';
import { counted } from '../../../../shared/text/numbers.ts';
import { InlineText } from '../../../components/inline-text.tsx';
import { QuickAdd } from '../../../components/quick-add.tsx';
import { Card } from '../../../components/step-frame.tsx';
import { useRecordTarget } from '../../../components/use-record-target.ts';
import { sentenceOf } from '../../../state/bridge.ts';
import { useEdit } from '../../../state/plan-store.ts';
import { usePartsOfPlan } from '../../../state/use-parts-of-plan.ts';
import { TiePicture } from '../tie-picture.tsx';
import styles from './swot.module.css';
import { SwotEntryRow } from './swot-entry-row.tsx';

/** What belongs into a quadrant, as a question. */
const questions: Readonly<Record<SwotKind, string>> = {
  strength: 'What do they praise us for, unasked?',
  vulnerability: 'Where would a rival attack us here?',
  opportunity: 'What opens up at this account?',
  threat: 'What could take the account from us?',
};

function Quadrant({ kind, pairing }: { kind: SwotKind; pairing: SwotPairing }) {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const target = useRecordTarget();
  const entries = pairing.quadrants[kind];
  const { many } = swotKindLabels[kind];
  const add = (text: string) => {
    const line = parseSwotLine(text);
    const { label, changes } = addSwotChanges(plan, { ...line, title: line.title || text }, newId, kind);
    void edit(label, changes);
  };
  return (
    <section className={styles.quadrant} data-kind={kind} aria-label={many}>
      <h3 className={styles.quadrantName}>
        {many} <span>{entries.length === 0 ? '' : entries.length}</span>
      </h3>
      <ul className={styles.entries}>
        {entries.map((entry) => (
          <SwotEntryRow
            key={entry.id}
            entry={entry}
            isOpen={pairing.open.includes(entry)}
            isTarget={entry.id === target}
          />
        ))}
      </ul>
      {/* A new field once the entry is added, empty again. */}
      <InlineText
        key={entries.length}
        label={`Add to ${many.toLowerCase()}`}
        value=""
        placeholder={entries.length === 0 ? questions[kind] : 'Add another'}
        onCommit={add}
      />
    </section>
  );
}

/** Which strength offsets what: the picture of the pairs, with what is open. */
function PairPicture({ pairing }: { pairing: SwotPairing }) {
  const strengths = pairing.quadrants.strength;
  const flanks = [...pairing.quadrants.vulnerability, ...pairing.quadrants.threat];
  if (strengths.length === 0 || flanks.length === 0) return null;
  const ties = pairing.pairs.map(({ strength, flank }) => ({
    from: strengths.indexOf(strength),
    to: flanks.indexOf(flank),
  }));
  return (
    <div className={styles.picture}>
      <TiePicture
        label={`${capitalized(counted(pairing.pairs.length, 'pair', 'pairs'))} of a strength and what it offsets; ${pairing.open.length} open`}
        left={{ title: 'Our strengths', boxes: strengths, looseNote: 'offsets nothing yet' }}
        right={{ title: 'Vulnerabilities and threats', boxes: flanks, looseNote: 'open: nothing offsets it' }}
        ties={ties}
      />
    </div>
  );
}

/** How we stand at this account: four quadrants, and a strength for every flank. */
export function SwotCard() {
  const plan = usePartsOfPlan();
  const edit = useEdit();
  const pairing = swotPairing(plan);
  const add = (text: string): string | null => {
    try {
      const { label, changes } = addSwotChanges(plan, parseSwotLine(text), newId);
      void edit(label, changes);
      return null;
    } catch (error) {
      return sentenceOf(error);
    }
  };
  const explain = (text: string): string => {
    const { kind, title, offsetBy } = parseSwotLine(text);
    const shown = kind ?? (offsetBy.length > 0 ? 'vulnerability' : 'strength');
    const offset = offsetBy.length === 0 ? '' : `offset by ${offsetBy.join(' and ')}`;
    return [swotKindLabels[shown].one, title, offset].filter((part) => part !== '').join(' · ');
  };
  const { open } = pairing;
  return (
    <Card
      title="How we stand"
      note={
        open.length === 0
          ? 'strengths, vulnerabilities, opportunities and threats'
          : `${open.length} open: ${open.map(({ title }) => title).join(', ')}`
      }
      isFlush
    >
      <PairPicture pairing={pairing} />
      <div className={styles.quadrants}>
        {swotKinds.map((kind) => (
          <Quadrant key={kind} kind={kind} pairing={pairing} />
        ))}
      </div>
      <QuickAdd
        label="Add to the SWOT"
        example="vulnerability: one thread into Finance | offset by 24 h spare parts"
        onAdd={add}
        explain={explain}
      />
    </Card>
  );
}
