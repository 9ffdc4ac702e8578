/**
 * `npm test`: runs every quality gate in order, each available as its own `npm run`
 * script. Prints the gates with their durations and ends with `N passed, N failed`.
 */
import { gates } from '../tests/support/quality-gates.ts';
import { runGates } from '../tests/support/run-quality-gates.ts';

const { passed, failed } = await runGates(gates);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
