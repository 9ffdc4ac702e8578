import { z } from 'zod';
import { GatewaySettingsSchema } from './gateway-settings.ts';
import {
  ForgejoSettingsSchema,
  GiteaSettingsSchema,
  GithubSettingsSchema,
  GitlabSettingsSchema,
} from './hosted-settings.ts';

/** How the site is edited, `editing.yaml`: one of five backends, each with fields of its own. */
export const EditingSettingsSchema = z.discriminatedUnion('backend', [
  GatewaySettingsSchema,
  GithubSettingsSchema,
  GitlabSettingsSchema,
  ForgejoSettingsSchema,
  GiteaSettingsSchema,
]);
/** What somebody writes in `editing.yaml`. */
export type EditingInput = z.input<typeof EditingSettingsSchema>;
/** Valid settings, defaults filled in. */
export type EditingSettings = z.output<typeof EditingSettingsSchema>;
