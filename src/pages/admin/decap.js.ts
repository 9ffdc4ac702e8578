import { decapScript } from '../../editing/settings/decap-script.ts';

/** Decap CMS, for the admin page alone. */
export async function GET(): Promise<Response> {
  return new Response(await decapScript());
}
