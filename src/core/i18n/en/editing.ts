import type { Messages } from '../index.ts';

/** Texts about how the site is edited, for those who run it. */
export const editing: Messages['editing'] = {
  wrong: {
    branch: {
      message: 'This is no name of a branch that can be published.',
      fix: 'Write the name of the branch, such as main. Branches that begin with cms/ are drafts.',
    },
    folder: {
      message: 'This is no folder inside the repository.',
      fix: 'Write the path from the root, without a slash at either end: content',
    },
    header: {
      message: 'This is no header that the sign-on can use.',
      fix: 'Write a name of letters, digits and hyphens, such as X-Remote-User.',
    },
    host: {
      message: 'This is no name of a machine.',
      fix: 'Write only the name or the IP address, without https:// and without a port.',
    },
    'public-host': {
      message: 'This is no name that a browser can ask for.',
      fix: 'Write the name without https://, and the port only if the address shows it: knowledge.example.org',
    },
    network: {
      message: 'This is no IP address and no network.',
      fix: 'Write 10.0.0.7 or 10.0.0.0/8, for instance.',
    },
    repository: {
      message: 'This is no place of a repository.',
      fix: 'Write owner and name with a slash between: our-group/knowledge',
    },
    'app-id': {
      message: 'This is no id of an application.',
      fix: 'Copy the id that was shown when the application was registered. The secret has no place here.',
    },
    server: {
      message: 'This is no secure address of a server.',
      fix: 'Write the whole address with https:// first, without question mark, name and password.',
    },
    origin: {
      message: 'The address has a path after the name.',
      fix: 'Write only its beginning, such as https://login.example.org. The path goes in authEndpoint.',
    },
    path: {
      message: 'This is no path on a server.',
      fix: 'Write the path without a slash at either end: auth',
    },
    remote: {
      message: 'This is no name of another repository.',
      fix: 'Write the name that git remote shows, such as origin.',
    },
    'open-without-sign-on': {
      message: 'Others could reach the service without anybody having to sign in.',
      fix: 'Write in userHeader which header the sign-on sets, or remove host.',
    },
    'open-without-name': {
      message: 'The service does not know under which name it is reached from outside.',
      fix: 'Write the name in publicHost, such as knowledge.example.org.',
    },
    'name-without-user': {
      message: 'This field is only used together with userHeader.',
      fix: 'Write in userHeader which header tells who is signed in, or remove the line.',
    },
    'gitea-workflow': {
      message:
        'With Gitea there are no drafts: what is saved is published at once, without review.',
      fix: 'Write workflow: false if that is what you want. Otherwise choose forgejo or gateway.',
    },
  },
};
