import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';

interface Choice {
  title: string;
  /** What the button does, in a word. */
  button: string;
  run: () => void;
}

/** Says in a corner what was done, with a button that takes it back; gives what puts it away. */
export function notifyChoice({ title, button, run }: Choice): () => void {
  const id = notifications.show({
    withBorder: true,
    autoClose: 12_000,
    title,
    message: (
      <Button
        size="compact-xs"
        variant="light"
        mt={4}
        onClick={() => {
          notifications.hide(id);
          run();
        }}
      >
        {button}
      </Button>
    ),
  });
  return () => notifications.hide(id);
}
