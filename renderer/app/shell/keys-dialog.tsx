import { Kbd, Modal } from '@mantine/core';
import { useDialogs } from '../../state/dialog-store.ts';
import styles from './dialogs.module.css';

const isMac = navigator.userAgent.includes('Mac');
const command = isMac ? '⌘' : 'Ctrl';

const groups: { title: string; keys: [string[], string][] }[] = [
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
  {
    title: 'On the map',
    keys: [
      [['/'], 'Type to draw'],
      [['Arrows'], 'Walk from person to person'],
      [['Enter'], 'Open the inspector'],
      [['C'], 'Connect'],
      [['W'], 'Ways in, one after the other'],
      [['L'], 'What breaks if they leave'],
      [['B'], 'Fold a unit into a box'],
      [['T'], 'Tidy who is selected'],
      [['F2'], 'Rename'],
      [['Delete'], 'Delete'],
    ],
  },
];

/** All keys on one page. */
export function KeysDialog() {
  const isOpen = useDialogs((state) => state.open?.kind === 'keys');
  const close = useDialogs((state) => state.close);
  return (
    <Modal opened={isOpen} onClose={close} title="Keys" size="lg">
      <div className={styles.keys}>
        {groups.map((group) => (
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
        ))}
      </div>
    </Modal>
  );
}
