import { useEffect, useState } from 'react';
import type { MapScene } from '../../../../shared/map/map-scene.ts';
import { mapLensLabels } from '../../../../shared/text/labels.ts';
import { numberText, percentText } from '../../../../shared/text/numbers.ts';
import type { Picture } from '../use-map-scene.ts';
import type { MapView, MapViewAction } from '../use-map-view.ts';
import styles from './working-card.module.css';

type WorkingCardProps = {
  picture: Picture;
  /** What is on the screen meanwhile; null before the first picture. */
  scene: MapScene | null;
  view: MapView;
  send: (action: MapViewAction) => void;
  peopleCount: number;
};

/** What is done sooner than this is not worth a word. */
const patienceMs = 200;

/** Says that the picture is being worked out and how far it is, with a button that leaves it. */
export function WorkingCard({ picture, scene, view, send, peopleCount }: WorkingCardProps) {
  const { progress, cancel, retry } = picture;
  const isLong = useIsLong(progress.phase === 'working');
  const leave = (): void => {
    cancel();
    // The picture on the screen is that of the lens before.
    if (scene !== null && scene.lens !== view.lens) {
      send({ kind: 'lens', lens: scene.lens });
      send({ kind: 'notice', text: `Stopped. The map stays in the ${mapLensLabels[scene.lens]} lens.` });
    }
  };
  if (progress.phase === 'working')
    return !isLong ? null : (
      <div className={styles.card}>
        <span>Arranging {numberText(peopleCount)} people</span>
        <progress
          className={styles.bar}
          max={1}
          value={progress.share}
          aria-label="How far the map is"
          aria-valuetext={percentText(progress.share)}
        />
        <button type="button" className={styles.button} onClick={leave}>
          Cancel
        </button>
      </div>
    );
  if (progress.phase === 'idle') return null;
  return (
    <div className={styles.card} role="status">
      <span>{stoppedText(progress.phase === 'failed', scene)}</span>
      <button type="button" className={styles.button} onClick={retry}>
        Arrange it now
      </button>
    </div>
  );
}

function stoppedText(isFailed: boolean, scene: MapScene | null): string {
  const what = isFailed ? 'The map could not be arranged.' : 'Stopped.';
  return scene === null ? what : `${what} It still shows how it was.`;
}

/** Whether something has been going on for longer than a moment. */
function useIsLong(isGoingOn: boolean): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return;
    const timer = setTimeout(() => setIsLong(true), patienceMs);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isGoingOn]);
  return isLong;
}
