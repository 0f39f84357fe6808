import { Button, Group, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type Template, templateKindNouns } from '../../../shared/templates/template.ts';
import { useTemplates } from '../../state/templates-store.ts';

interface SaveTemplateProps {
  /** What is saved, under a name to begin with. */
  template: Template;
  onClose: () => void;
}

/** Asks for a name; one that is taken is replaced only when the user says so. */
export function SaveTemplate({ template, onClose }: SaveTemplateProps) {
  const [name, setName] = useState(template.name.slice(0, 100));
  const [takenName, setTakenName] = useState<string | null>(null);
  const save = useTemplates((state) => state.save);
  const wanted = name.trim();
  const isTaken = takenName === wanted;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (wanted === '') return;
    const outcome = await save({ ...template, name: wanted }, isTaken);
    if (outcome === 'saved') onClose();
    setTakenName(outcome === 'taken' ? wanted : null);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Save as a template: ${templateKindNouns[template.kind]}`}
      centered
    >
      <form onSubmit={(event) => void submit(event)}>
        <TextInput
          label="Name"
          data-autofocus
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          description="Ratings, answers and what is confidential stay in this plan."
          error={
            isTaken
              ? 'There is one of this name. Saving replaces it; plans that used it stay as they are.'
              : null
          }
        />
        <Group justify="flex-end" mt="md">
          <Button type="submit" disabled={wanted === ''}>
            {isTaken ? 'Replace it' : 'Save'}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
