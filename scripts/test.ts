/**
 * `npm test`: every gate, one after the other, each with its own `npm run` name.
 * Prints what it is doing and how long it took; ends with `N passed, N failed`.
 */
import { gates } from '../tests/support/quality-gates.ts';
import { runGates } from '../tests/support/run-quality-gates.ts';

const { passed, failed } = await runGates(gates);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
