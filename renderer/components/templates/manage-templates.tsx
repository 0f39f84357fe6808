import { ActionIcon, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconFileDownload, IconTrash } from '@tabler/icons-react';
import { builtInTemplates } from '../../../shared/templates/built-in.ts';
import {
  type StoredTemplate,
  type Template,
  type TemplateKind,
  templateKindNouns,
} from '../../../shared/templates/template.ts';
import { useTemplates } from '../../state/templates-store.ts';

function ExportButton({ template }: { template: Template }) {
  const writeFile = useTemplates((state) => state.writeFile);
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconFileDownload size={16} />}
      aria-label={`Export ${template.name}`}
      onClick={() => void writeFile(template)}
    >
      Export…
    </Button>
  );
}

interface ManageTemplatesProps {
  kind: TemplateKind;
  saved: readonly StoredTemplate[];
  onClose: () => void;
}

/** The templates of a kind, each to be written to a file; one's own to be deleted. */
export function ManageTemplates({ kind, saved, onClose }: ManageTemplatesProps) {
  const remove = useTemplates((state) => state.remove);
  const published = builtInTemplates(kind);
  return (
    <Modal opened onClose={onClose} title={`Templates: ${templateKindNouns[kind]}`} centered>
      <Stack gap="xs">
        {saved.length + published.length === 0 && (
          <Text size="sm" c="dimmed">
            None yet. Save what this plan has, or import a file somebody gave you.
          </Text>
        )}
        {saved.map((stored) => (
          <Group key={stored.id} justify="space-between" wrap="nowrap">
            <Text size="sm">{stored.template.name}</Text>
            <Group gap={4} wrap="nowrap">
              <ExportButton template={stored.template} />
              <ActionIcon
                variant="subtle"
                color="red"
                aria-label={`Delete ${stored.template.name}`}
                onClick={() => void remove(stored)}
              >
                <IconTrash size={16} />
              </ActionIcon>
            </Group>
          </Group>
        ))}
        {published.map((template) => (
          <Group key={template.name} justify="space-between" wrap="nowrap">
            <Text size="sm">{template.name}</Text>
            <ExportButton template={template} />
          </Group>
        ))}
      </Stack>
    </Modal>
  );
}
