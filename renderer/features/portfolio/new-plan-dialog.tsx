import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useDialogs } from '../../state/dialog-store.ts';
import { useSettings } from '../../state/settings-store.ts';
import { createPlan } from './plan-commands.ts';

const currencies = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'SEK',
  'NOK',
  'DKK',
  'JPY',
  'CNY',
  'CAD',
  'AUD',
  'INR',
  'BRL',
  'PLN',
];

/** Two lines of typing start a plan. */
export function NewPlanDialog() {
  const isOpen = useDialogs((state) => state.open?.kind === 'newPlan');
  const onClose = useDialogs((state) => state.close);
  const { settings, change } = useSettings();
  const [accountName, setAccountName] = useState('');
  const [ownerName, setOwnerName] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const owner = ownerName ?? settings.userName;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (accountName.trim() === '' || owner.trim() === '') {
      setProblem(
        accountName.trim() === '' ? 'Which account is it?' : 'A plan has exactly one owner. Who is it?',
      );
      return;
    }
    await change({ userName: owner.trim() });
    await createPlan(accountName.trim(), owner.trim(), settings.currency);
    setAccountName('');
    setProblem(null);
    onClose();
  };

  return (
    <Modal opened={isOpen} onClose={onClose} title="New plan" centered>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="sm">
          <TextInput
            label="Account"
            placeholder="Nordvik Marine Systems"
            value={accountName}
            onChange={(event) => setAccountName(event.currentTarget.value)}
            error={accountName.trim() === '' ? problem : null}
            maxLength={300}
            data-autofocus
          />
          <TextInput
            label="Owner"
            description="The one person who answers for the account"
            value={owner}
            onChange={(event) => setOwnerName(event.currentTarget.value)}
            error={owner.trim() === '' ? problem : null}
            maxLength={300}
          />
          <NativeSelect
            label="Currency"
            data={currencies}
            value={settings.currency}
            onChange={(event) => void change({ currency: event.currentTarget.value })}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit">Start planning</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
