import { GatewayServiceSchema } from '../../../src/editing/settings/gateway-settings.ts';
import {
  parseEditingSettings,
  type EditingReading,
} from '../../../src/editing/settings/read-settings.ts';
import { translator } from '../../../src/core/i18n/index.ts';

/** Settings from a text, with Swedish words for what is wrong. */
export function parseExample(yaml: string): EditingReading {
  return parseEditingSettings(yaml, 'editing.yaml', translator('sv'));
}

/** Names of the gateway's own settings. */
export function gatewaySettingsFields(): string[] {
  return Object.keys(GatewayServiceSchema.shape);
}
