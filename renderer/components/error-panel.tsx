import { Button, Group } from '@mantine/core';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { request } from '../state/bridge.ts';
import styles from './empty-state.module.css';

interface ErrorPanelProps {
  /** What failed, as it would be named on screen: "The map". */
  subject: string;
  children: ReactNode;
}

interface Failure {
  error: Error;
  where: string;
}

/** Keeps an unexpected error inside its view: a calm panel, details to copy, the rest of the app goes on. */
export class ErrorPanel extends Component<ErrorPanelProps, { failure: Failure | null }> {
  override state: { failure: Failure | null } = { failure: null };

  static getDerivedStateFromError(error: Error): { failure: Failure } {
    return { failure: { error, where: error.stack ?? '' } };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    // Component names and code positions only: a message could quote the plan.
    const where = (info.componentStack ?? '').slice(0, 20_000);
    void request('app:report-error', { name: error.name.slice(0, 200), where });
  }

  private details({ error, where }: Failure): string {
    return [`${this.props.subject}: ${error.name}: ${error.message}`, where].join('\n');
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return (
      <div role="alert" className={styles.empty}>
        <p className={styles.title}>{this.props.subject} could not be shown</p>
        <div className={styles.text}>
          Nothing is lost: every change was saved as you made it, and the rest of Cairn keeps working. Try
          again, or copy the details for whoever looks after Cairn at your company; they may quote the plan,
          so read them before you send them.
        </div>
        <Group gap="xs">
          <Button size="xs" onClick={() => this.setState({ failure: null })}>
            Try again
          </Button>
          <Button
            size="xs"
            variant="default"
            onClick={() => void navigator.clipboard.writeText(this.details(failure))}
          >
            Copy details
          </Button>
        </Group>
      </div>
    );
  }
}
