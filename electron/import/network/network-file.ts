import { AppError } from '../../../shared/model/errors.ts';
import type { CsvTable, TableProblem } from '../csv/read-table.ts';

export type NetworkNode = {
  /** The line of the file. */
  row: number;
  /** What ties call it. */
  id: string;
  label: string;
  attributes: ReadonlyMap<string, string>;
};

export type NetworkTie = {
  row: number;
  from: string;
  to: string;
  /** What the file calls this kind of tie; '' where it says nothing. */
  relation: string;
  /** As the file writes it; '' where it says nothing. */
  weight: string;
  isDirected: boolean;
};

/** A network as its file has it, before anything is made of it. */
export type NetworkFile = {
  nodes: readonly NetworkNode[];
  ties: readonly NetworkTie[];
  /** Lines that could not be read. */
  broken: readonly TableProblem[];
  remarks: readonly TableProblem[];
  dialect: Pick<CsvTable, 'encoding' | 'separator'>;
};

/** What reading a file gives beside how it was encoded. */
export type NetworkContent = Omit<NetworkFile, 'dialect'>;

const largestBytes = 50_000_000;

/** Throws FILE_UNREADABLE for a file no network of people needs. */
export function requireReadableSize(bytes: Uint8Array): void {
  if (bytes.length > largestBytes)
    throw new AppError('FILE_UNREADABLE', 'This file is larger than 50 MB; no network of people is.');
}
