import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PrintBridge, PrintDocument } from '../../shared/ipc/print-bridge.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { PlanDocument } from './plan-document.tsx';
import './styles/fonts.css';
import './styles/page.css';
import './styles/text.css';
import './styles/tables.css';
import './styles/parts.css';
import './styles/pictures.css';

declare global {
  interface Window {
    readonly cairnPrint: PrintBridge;
  }
}

async function layOut(bridge: PrintBridge): Promise<void> {
  const { planJson, audience, today, title, pageSize } = await bridge.document();
  // Our own main process wrote it, from a plan that went through its schemas when it was loaded.
  const plan = JSON.parse(planJson) as Plan;
  document.title = `${plan.account.name}: ${title}`;
  document.body.dataset.pageSize = pageSize satisfies PrintDocument['pageSize'];
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no root');
  flushSync(() =>
    createRoot(root).render(
      <StrictMode>
        <PlanDocument view={{ plan, audience, today, title, isInternal: audience === 'internal' }} />
      </StrictMode>,
    ),
  );
  await document.fonts.ready;
  bridge.ready();
}

layOut(window.cairnPrint).catch((error: unknown) => {
  window.cairnPrint.failed(error instanceof Error ? `${error.name} ${error.stack ?? ''}` : 'unknown');
});
