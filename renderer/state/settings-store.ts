import { create } from 'zustand';
import type { Settings } from '../../shared/ipc/settings.ts';
import { request } from './bridge.ts';
import { readSettings } from './first-requests.ts';
import { notifyFailure } from './notify.ts';

interface SettingsState {
  settings: Settings;
  load(): Promise<void>;
  change(settings: Partial<Settings>): Promise<void>;
}

/** Until the remembered ones arrive. */
const initial: Settings = {
  userName: '',
  colorScheme: 'auto',
  isCoachOpen: true,
  pageSize: 'A4',
  currency: 'EUR',
  accountsPerManager: 5,
  foldedUnits: {},
};

export const useSettings = create<SettingsState>((set, get) => ({
  settings: initial,
  load: async () => set({ settings: await readSettings() }),
  change: async (changed) => {
    set({ settings: { ...get().settings, ...changed } });
    try {
      set({ settings: await request('settings:write', changed) });
    } catch (error) {
      notifyFailure('The setting was not kept', error);
    }
  },
}));
