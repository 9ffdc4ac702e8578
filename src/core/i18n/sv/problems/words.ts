import type { ProblemParams } from '../../../model/problem.ts';
import { given } from '../../problem-text.ts';

/** ”Menade du …?” med ett mellanslag efter, om något liknar; annars ingenting. */
export function didYouMean(params: ProblemParams): string {
  return given(params, 'nearest', (value) => `Menade du ”${value}”? `);
}

/** A number of bytes as people say it. */
export function size(bytes: string | number | undefined): string {
  const kilobytes = Number(bytes) / 1024;
  return kilobytes >= 1024
    ? `${(kilobytes / 1024).toFixed(1).replace('.', ',')} MB`
    : `${Math.ceil(kilobytes)} kB`;
}

/** How to correct what no form can reach. */
export const askToCorrect =
  'Formuläret kan inte rätta det. Be den som sköter webbplatsen om hjälp.';
