/**
 * `npm run check`: prints every problem of the content folder as `file:line:column
 * code  message  → how to fix`, or as JSON with `--json`. Exits with 1 when a problem
 * would stop a build, else with 0.
 */
import { checkContent } from '../src/core/check/check-content.ts';
import { reportAsJson, reportAsText } from '../src/core/check/check-report.ts';
import { translator } from '../src/core/i18n/index.ts';
import { today } from '../src/core/util/today.ts';
import { currentPaths } from '../src/core/source/current-paths.ts';

const report = await checkContent(currentPaths, today());
const messages = translator(report.content.site.language);
const asJson = process.argv.includes('--json');
console.log(asJson ? reportAsJson(report, messages) : reportAsText(report, messages));
process.exitCode = report.errors > 0 ? 1 : 0;
