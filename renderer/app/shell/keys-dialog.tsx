import { Kbd, Modal } from '@mantine/core';
import { useDialogs } from '../../state/dialog-store.ts';
import styles from './dialogs.module.css';

const isMac = navigator.userAgent.includes('Mac');
const command = isMac ? '⌘' : 'Ctrl';

type KeyGroup = { title: string; keys: [string[], string][] };

const groups: KeyGroup[] = [
  {
    title: 'Everywhere',
    keys: [
      [[command, 'K'], 'Find or do anything'],
      [[command, '1'], 'Portfolio'],
      [[command, '2'], 'This week'],
      [[command, 'Z'], 'Undo'],
      [isMac ? [command, 'Shift', 'Z'] : [command, 'Y'], 'Redo'],
      [['Alt', '←'], 'Back to where you were'],
      [['?'], 'These keys'],
    ],
  },
  {
    title: 'In a plan',
    keys: [
      [['N'], 'New line; after Esc, in the next list'],
      [['['], 'Step before'],
      [[']'], 'Next step'],
      [isMac ? [command, 'Shift', 'H'] : [command, 'H'], 'History'],
      [[command, 'E'], 'Export the PDF'],
      [['Alt', 'Y'], 'Still true: confirm what was carried over'],
      [['F'], 'Freeze a version, on the review step'],
    ],
  },
  {
    title: 'In a field',
    keys: [
      [['Enter'], 'Keep what you typed'],
      [['Esc'], 'Take it back'],
      [['Tab'], 'Next field'],
    ],
  },
];

const mapGroups: KeyGroup[] = [
  {
    title: 'On the map',
    keys: [
      [['/'], 'Type to draw, or paste lines and rows'],
      [['Arrows'], 'Walk from person to person'],
      [['Page ↓'], 'Next by name; with Page ↑ the one before'],
      [['Shift', 'Arrows'], 'Select several'],
      [[command, 'A'], 'Select everybody'],
      [['Alt', 'Arrows'], 'Move who is selected'],
      [['Enter'], 'Open the inspector'],
      [['F2'], 'Rename'],
      [['C'], 'Connect'],
      [['T'], 'Tidy who is selected'],
      [['Delete'], 'Delete'],
      [[command, 'C'], 'Copy people with their ties'],
      [[command, 'V'], 'Paste people, lines or rows'],
      [['W'], 'Ways in, one after the other'],
      [['L'], 'What breaks if they leave'],
      [['B'], 'Fold a unit into a box'],
      [['F'], 'Find and filter'],
      [['M'], 'Everybody in figures'],
      [['H'], 'Go back in time'],
      [['+'], 'Closer; with − farther, with 0 everybody'],
      [['Esc'], 'Close a card, clear the selection, then the filter'],
    ],
  },
  {
    title: 'On the map, with the mouse',
    keys: [
      [['Drag'], 'Move somebody; in Perception and Coverage into another lane'],
      [['Drag the rim'], 'Connect with somebody'],
      [['Double-click'], 'Rename, or unfold a box'],
      [['Shift', 'Click'], 'Select one more'],
      [['Shift', 'Drag'], 'Select with a rubber band'],
    ],
  },
];

/** What can be typed to draw, and what comes of it. */
const lines: [string, string][] = [
  ['Ana Ruiz, COO, Operations', 'Somebody, with title and unit'],
  ['Jon Berg > Ana Ruiz', 'Jon reports to Ana'],
  ['Li Chen influences Ana Ruiz strongly', 'A tie, and how strong it is'],
  ['Mara (us) knows Li Chen well', 'Who of us knows somebody, and how well'],
  ['vacant Planner, Plant 4 > Jon Berg', 'A position that nobody holds'],
];

/** All keys on one page. */
export function KeysDialog() {
  const isOpen = useDialogs((state) => state.open?.kind === 'keys');
  const close = useDialogs((state) => state.close);
  return (
    <Modal opened={isOpen} onClose={close} title="Keys" size="lg">
      <div className={styles.keys}>
        <KeyGroups groups={groups} />
        <section>
          <h3>Lines that draw, on the map</h3>
          <dl>
            {lines.map(([line, meaning]) => (
              <div key={line} className={styles.line}>
                <dt>{line}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
        <KeyGroups groups={mapGroups} />
      </div>
    </Modal>
  );
}

function KeyGroups({ groups: shown }: { groups: readonly KeyGroup[] }) {
  return shown.map((group) => (
    <section key={group.title}>
      <h3>{group.title}</h3>
      <dl>
        {group.keys.map(([keys, meaning]) => (
          <div key={meaning} className={styles.key}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key} size="xs">
                  {key}
                </Kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
