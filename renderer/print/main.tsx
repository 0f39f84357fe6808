import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PrintBridge, PrintDocument } from '../../shared/ipc/print-bridge.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { fitOnPage } from './fit-page.ts';
import { PlanDocument } from './plan-document.tsx';
import './styles/fonts.css';
import './styles/page.css';
import './styles/text.css';
import './styles/tables.css';
import './styles/parts.css';
import './styles/pictures.css';
import './styles/business-case.css';
import './styles/selection.css';
import './styles/weeks-chart.css';
import './styles/insight.css';
import './styles/decisions.css';

declare global {
  interface Window {
    readonly cairnPrint: PrintBridge;
  }
}

async function layOut(bridge: PrintBridge): Promise<void> {
  // Every document needs the Latin letters: they come while the rest is on its way.
  const letters = loadFonts('A');
  const { planJson, lastVersionJson, audience, today, title, pageSize } = await bridge.document();
  // Our own main process wrote it, from a plan that went through its schemas when it was loaded.
  const plan = JSON.parse(planJson) as Plan;
  const lastVersion = JSON.parse(lastVersionJson) as Plan | null;
  document.title = `${plan.account.name}: ${title}`;
  document.body.dataset.pageSize = pageSize satisfies PrintDocument['pageSize'];
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no root');
  // Nobody sees the document on a screen: only what has to be measured is laid out before it is printed.
  document.body.classList.add('preparing');
  flushSync(() =>
    createRoot(root).render(
      <PlanDocument
        view={{ plan, lastVersion, audience, today, title, isInternal: audience === 'internal' }}
      />,
    ),
  );
  await letters;
  await loadFonts(document.body.textContent);
  const summary = document.getElementById('summary');
  if (summary !== null) fitOnPage(summary);
  document.body.classList.remove('preparing');
  bridge.ready();
}

/** A window that nobody sees draws no frames, so fonts.ready would wait for ever: what the text needs is asked for. */
async function loadFonts(text: string): Promise<void> {
  await Promise.all([400, 500, 600].map((weight) => document.fonts.load(`${weight} 12px Inter`, text)));
}

layOut(window.cairnPrint).catch((error: unknown) => {
  window.cairnPrint.failed(error instanceof Error ? `${error.name} ${error.stack ?? ''}` : 'unknown');
});
