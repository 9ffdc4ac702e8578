/**
 * `npm run bench`: measures builds, memory and page weight on generated content and
 * compares them with the budgets, as a table and as JSON. Options: `--sizes
 * 2000,10000`, `--only check,build,pages,editing,hugo`, `--json <file>`. A missed
 * budget is reported without failing, since times depend on the machine.
 */
import { readBenchOptions } from './bench/options.ts';
import { formatReport, writeResult } from './bench/report.ts';
import { runBench } from './bench/run-bench.ts';

const root = process.cwd();
const options = readBenchOptions(process.argv.slice(2));
const result = await runBench(options, root, (what) => console.error(what));
console.log(formatReport(result));
console.log(`\n${await writeResult(result, root, options.json)}`);
