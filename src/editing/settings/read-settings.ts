import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ReportedProblem } from '../../core/check/check-report.ts';
import { translator, type Messages } from '../../core/i18n/index.ts';
import { locateProblem, readYaml } from '../../core/mdx/read-yaml.ts';
import type { Problem } from '../../core/model/problem.ts';
import { validate } from '../../core/model/validate.ts';
import { EditingSettingsSchema, type EditingSettings } from './editing-settings.ts';

/** Something wrong in the settings, in words. */
type SettingsProblem = Pick<ReportedProblem, 'file' | 'line' | 'column' | 'message' | 'fix'>;

/** What reading the settings gives. */
export type EditingReading =
  | {
      /** They can be used. */
      readonly ok: true;
      /** The settings, defaults filled in. */
      readonly settings: EditingSettings;
    }
  | {
      /** They cannot be used. */
      readonly ok: false;
      /** Everything wrong with them; at least one. */
      readonly problems: readonly SettingsProblem[];
    };

/** Name of the file, in the folder of the project. */
const editingFile = 'editing.yaml';

/**
 * Reads how the site is edited. Without the file it is edited through the
 * gateway on this machine, as by `npm start`.
 *
 * @param root folder of the project
 * @param env `EDITING_FILE`: another file, relative to the project; `PORT`: goes before the gateway's port
 * @param messages the words for problems; Swedish unless told
 * @throws when the file is there and cannot be read, or is not there though `EDITING_FILE` names it
 */
export async function readEditingSettings(
  root: string,
  env: Readonly<Record<string, string | undefined>> = {},
  messages: Messages = translator('sv'),
): Promise<EditingReading> {
  const named = env['EDITING_FILE'];
  const file = named || editingFile;
  const text = await readFile(resolve(root, file), 'utf8').catch((error: unknown) => {
    if (!named && (error as NodeJS.ErrnoException).code === 'ENOENT') return 'backend: gateway\n';
    throw error;
  });
  const reading = parseEditingSettings(text, file, messages);
  return reading.ok ? { ok: true, settings: withPort(reading.settings, env['PORT']) } : reading;
}

/** Settings from the text of a file; see {@link readEditingSettings}. */
export function parseEditingSettings(
  text: string,
  file: string,
  messages: Messages,
): EditingReading {
  const yaml = readYaml(text, { file });
  if (yaml.problems.length > 0) {
    return { ok: false, problems: yaml.problems.map((one) => describeProblem(one, messages)) };
  }
  const result = validate(EditingSettingsSchema, yaml.data);
  if (result.ok) return { ok: true, settings: result.data };
  const problems = result.problems.map((one) =>
    describeProblem(locateProblem({ ...one, file }, yaml.locate), messages),
  );
  return { ok: false, problems };
}

function describeProblem(
  { file, line, column, code, params }: Problem,
  { problems, editing }: Messages,
): SettingsProblem {
  const own = code === 'invalid-value' ? editing.wrong[String(params['reason'])] : undefined;
  const { message, fix } = own ?? {
    message: problems[code].message(params),
    fix: problems[code].fix(params),
  };
  return { file, line, column, message, fix };
}

/** The same settings with the port of the environment, where it is one. */
function withPort(settings: EditingSettings, port: string | undefined): EditingSettings {
  const number = Number(port);
  const isPort = Number.isInteger(number) && number > 0 && number <= 65_535;
  if (settings.backend !== 'gateway' || !port || !isPort) return settings;
  return { ...settings, gateway: { ...settings.gateway, port: number } };
}
