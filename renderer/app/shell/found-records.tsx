import type { SpotlightActionData } from '@mantine/spotlight';
import { IconFileText, IconUser } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { SearchHit } from '../../../shared/ipc/shapes.ts';
import { collections } from '../../../shared/model/collections.ts';
import { capitalized } from '../../../shared/text/lists.ts';
import { homeStep } from '../../../shared/wizard/home-step.ts';
import { request } from '../../state/bridge.ts';
import { goToStep } from '../../state/navigation-store.ts';
import { notifyFailure } from '../../state/notify.ts';

const shortest = 2;

/**
 * What a text finds in all plans. The answer to an earlier text is dropped when a later one was typed
 * meanwhile; until the new one is there, the old one stands.
 */
export function useFoundRecords(text: string): readonly SearchHit[] {
  const [hits, setHits] = useState<readonly SearchHit[]>([]);
  const wanted = text.trim();
  useEffect(() => {
    if (wanted.length < shortest) {
      setHits([]);
      return;
    }
    let isCurrent = true;
    request('search:find', { text: wanted }).then(
      (found) => {
        if (isCurrent) setHits(found);
      },
      (error: unknown) => {
        if (isCurrent) notifyFailure('The search failed', error);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [wanted]);
  return hits;
}

/** A hit as a line of the palette, which leads to the record in its step. */
export function actionOfHit(hit: SearchHit): SpotlightActionData {
  const { collection, planId, recordId, personId, accountName, excerpt } = hit;
  const noun = capitalized(collections[collection].noun);
  const isPerson =
    collection === 'people' || (personId !== null && homeStep[collection] === 'decisionCenter');
  return {
    id: `found-${recordId}`,
    label: hit.title,
    description: [accountName, noun, excerpt].filter((part) => part !== '').join(' · '),
    leftSection: isPerson ? <IconUser size={18} stroke={1.5} /> : <IconFileText size={18} stroke={1.5} />,
    onClick: () => goToStep(planId, homeStep[collection], isPerson ? (personId ?? recordId) : recordId),
  };
}
