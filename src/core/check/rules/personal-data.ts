import { fileProblem, type Problem } from '../../model/problem.ts';
import { personalDataCodes } from '../../privacy/personal-data-kinds.ts';
import { describeFinding, type PersonalDataHint } from '../../privacy/describe-finding.ts';
import { findPersonalData } from '../../privacy/find-personal-data.ts';
import type { CheckContext } from '../check-rule.ts';

/** Fast pre-filter: a file name with fewer than six digits and no at sign has no personal data. */
const mayHoldData = /(?:\d\D*){6}|@/;

/**
 * Reports personal data in entries, comments and file names. Mailboxes of teams
 * and of the site are allowed.
 */
export function* personalData({ content }: CheckContext): Generator<Problem> {
  const mailboxes = mailboxesOf(content);
  for (const { file, path, line, column, mailbox, ...hint } of content.personal) {
    if (mailbox === undefined || !mailboxes.has(mailbox)) {
      yield { file, path, line, column, ...problemWith(hint) };
    }
  }
  const entries = [...Object.values(content.entries).flat(), ...content.failed];
  for (const file of [...entries.map((entry) => entry.file), ...content.media]) {
    if (!mayHoldData.test(file)) continue;
    // A number must not span folder names and the file name.
    const names = file.replaceAll('/', '\n\n');
    for (const finding of findPersonalData(names, { allowedMailboxes: mailboxes })) {
      const { code, params } = problemWith(describeFinding(names, finding));
      yield fileProblem(file, code, params);
    }
  }
}

/** A problem with the kind and last digits of the data, never the value. */
function problemWith({ kind, ending }: PersonalDataHint): Pick<Problem, 'code' | 'params'> {
  return { code: personalDataCodes[kind], params: { kind, ending } };
}

/** Mailboxes of teams, also of those with errors, and of the site, in lower case. */
function mailboxesOf({ entries, failed, site }: CheckContext['content']): Set<string> {
  const teams = [...entries.team, ...failed.filter(({ kind }) => kind === 'team')];
  const addresses = teams.map(({ data }) => (data as { mailbox?: unknown } | undefined)?.mailbox);
  return new Set(
    [site.contact.mailbox, ...addresses]
      .filter((address) => typeof address === 'string')
      .map((address) => address.toLowerCase()),
  );
}
