import { z } from 'zod';
import {
  applicationId,
  branchName,
  folderPath,
  repositoryPath,
  serverAddress,
  serverOrigin,
} from './setting-values.ts';

/** What every hosted backend is told. */
const hostedShape = {
  /** The published branch. */
  branch: branchName().default('main'),
  /** The content folder inside the repository. */
  folder: folderPath().default('content'),
};

/** Settings for editing through GitHub. */
export const GithubSettingsSchema = z.strictObject({
  /** Which backend the editors use. */
  backend: z.literal('github'),
  ...hostedShape,
  /** Where on GitHub, and who helps with signing in. */
  github: z.strictObject({
    /** The repository, `owner/name`. */
    repository: repositoryPath('two'),
    /** Address of the interface; another one for GitHub Enterprise Server. */
    apiRoot: serverAddress().default('https://api.github.com'),
    /** The relay for signing in, without a path: GitHub wants a secret that no page can keep. */
    baseUrl: serverOrigin(),
    /** Path of the relay's start. */
    authEndpoint: z
      .string()
      .max(200)
      .regex(/^[\w-]+(?:\/[\w-]+)*$/, { error: 'path' })
      .default('auth'),
  }),
});
/** Settings for editing through GitLab. */
export const GitlabSettingsSchema = z.strictObject({
  /** Which backend the editors use. */
  backend: z.literal('gitlab'),
  ...hostedShape,
  /** Where on GitLab. */
  gitlab: z.strictObject({
    /** The repository with its groups, `group/name`. */
    repository: repositoryPath('more'),
    /** Id of the application that the admin page is registered as. */
    appId: applicationId(),
    /** Address of GitLab; an own one where you host it. */
    baseUrl: serverAddress().default('https://gitlab.com'),
    /** Address of the interface; `/api/v4` below `baseUrl` when left out. */
    apiRoot: serverAddress().optional(),
  }),
});
/** Where on a server of the Gitea family. */
const forgeShape = {
  /** The repository, `owner/name`. */
  repository: repositoryPath('two'),
  /** Id of the application that the admin page is registered as. */
  appId: applicationId(),
  /** Address of the server. */
  baseUrl: serverAddress(),
};

/** Settings for editing through Forgejo. */
export const ForgejoSettingsSchema = z.strictObject({
  /** Which backend the editors use. */
  backend: z.literal('forgejo'),
  ...hostedShape,
  /** Where on Forgejo. */
  forgejo: z.strictObject(forgeShape),
});
/** Editing through Gitea, where Decap knows no drafts: every save is published at once. */
export const GiteaSettingsSchema = z.strictObject({
  /** Which backend the editors use. */
  backend: z.literal('gitea'),
  ...hostedShape,
  /** Where on Gitea. */
  gitea: z
    .strictObject({
      ...forgeShape,
      /** Must be written out as `false`, so that nobody is surprised that nothing is reviewed. */
      workflow: z.boolean().optional(),
    })
    .check(({ value, issues }) => {
      if (value.workflow === false) return;
      issues.push({ code: 'custom', path: ['workflow'], message: 'gitea-workflow', input: value });
    }),
});
