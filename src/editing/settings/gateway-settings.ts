import { z } from 'zod';
import {
  branchName,
  folderPath,
  headerName,
  hostName,
  isLoopback,
  network,
  publicName,
} from './setting-values.ts';

/** Settings of the gateway itself. */
export const GatewayServiceSchema = z
  .strictObject({
    /** Address it listens on; any but this machine's own needs `userHeader` and `publicHost`. */
    host: hostName().default('127.0.0.1'),
    /** Port it listens on; that of `npm start` when left out. `PORT` in the environment goes first. */
    port: z.int().min(1).max(65_535).optional(),
    /** Header in which the sign-on before the gateway names who is signed in. Without it nobody is asked. */
    userHeader: headerName().optional(),
    /** Header with the name that stands in history. */
    nameHeader: headerName().optional(),
    /** Header with the e-mail address that stands in history. */
    emailHeader: headerName().optional(),
    /** Addresses and networks that the sign-on asks from; any when left out. */
    trustedProxies: z.array(network()).min(1).max(20).optional(),
    /** Names under which the site is reached from outside, with a port where there is one; requests for others are refused. */
    publicHost: z
      .preprocess(
        (value) => (typeof value === 'string' ? [value] : value),
        z.array(publicName()).min(1).max(20),
      )
      .optional(),
    /** Remote that everything is pushed to; nothing is pushed when left out. */
    push: z
      .string()
      .max(100)
      .regex(/^[A-Za-z\d][\w.-]*$/, { error: 'remote' })
      .optional(),
  })
  .check((context) => {
    const { host, userHeader, nameHeader, emailHeader, publicHost, trustedProxies } = context.value;
    const refuse = (field: string, message: string) =>
      context.issues.push({ code: 'custom', path: [field], message, input: context.value });
    if (!isLoopback(host) && !userHeader) refuse('host', 'open-without-sign-on');
    else if (!isLoopback(host) && !publicHost) refuse('host', 'open-without-name');
    if (nameHeader && !userHeader) refuse('nameHeader', 'name-without-user');
    if (emailHeader && !userHeader) refuse('emailHeader', 'name-without-user');
    if (trustedProxies && !userHeader) refuse('trustedProxies', 'name-without-user');
  });

/** Editing through the project's own gateway. */
export const GatewaySettingsSchema = z.strictObject({
  /** Which backend the editors use. */
  backend: z.literal('gateway'),
  /** The published branch; the one that is checked out when left out. */
  branch: branchName().optional(),
  /** The content folder inside the repository. */
  folder: folderPath().default('content'),
  /** Settings of the gateway itself. */
  gateway: GatewayServiceSchema.prefault({}),
});
