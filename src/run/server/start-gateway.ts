import { readEditingSettings } from '../../editing/settings/read-settings.ts';
import { translator } from '../../core/i18n/index.ts';
import type { Paths } from '../../core/source/run-paths.ts';
import { startSite, type RunningSite } from './start-site.ts';

/** Port when `PORT` and the settings name none. */
const defaultPort = 4321;

/**
 * Starts the site and the editing service for an organisation, behind its
 * sign-on proxy, as configured by `editing.yaml` and the environment.
 * @param env may hold `EDITING_FILE` and `PORT`
 * @returns undefined when it cannot start; the reason has been printed
 */
export async function startGateway(
  paths: Paths,
  env: Readonly<Record<string, string | undefined>>,
  log: (text: string) => void,
): Promise<RunningSite | undefined> {
  const words = translator('sv').gateway.server;
  const reading = await readEditingSettings(paths.root, env);
  if (!reading.ok) {
    for (const { file, line, column, message, fix } of reading.problems) {
      log(`${file}:${line}:${column}  ${message}  → ${fix}`);
    }
    return undefined;
  }
  const { settings } = reading;
  if (settings.backend !== 'gateway') {
    log(words.otherBackend(settings.backend));
    return undefined;
  }
  const { host, port = defaultPort, publicHost, push, ...signIn } = settings.gateway;
  return startSite({
    paths,
    port,
    host,
    hosts: publicHost,
    branch: settings.branch,
    signIn,
    push: push === undefined ? undefined : { remote: push },
    log,
  });
}
