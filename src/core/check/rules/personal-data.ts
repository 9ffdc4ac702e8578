import { fileProblem, type Problem } from '../../model/problem.ts';
import { personalDataCodes } from '../../privacy/personal-data-kinds.ts';
import { describeFinding, type PersonalDataHint } from '../../privacy/describe-finding.ts';
import { findPersonalData } from '../../privacy/find-personal-data.ts';
import type { CheckContext } from '../check-rule.ts';

/** A name with fewer digits than this, and no at sign, holds nothing. */
const mayHoldData = /(?:\d\D*){6}|@/;

/**
 * No entry, no comment in one and no name of a file may hold personal data.
 * Mailboxes of teams and the address of the site are nobody's own.
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
    // Folders are no part of a number in the name of the file.
    const names = file.replaceAll('/', '\n\n');
    for (const finding of findPersonalData(names, { allowedMailboxes: mailboxes })) {
      const { code, params } = problemWith(describeFinding(names, finding));
      yield fileProblem(file, code, params);
    }
  }
}

/** A problem that says what kind of data it is and how it ends, never the value. */
function problemWith({ kind, ending }: PersonalDataHint): Pick<Problem, 'code' | 'params'> {
  return { code: personalDataCodes[kind], params: { kind, ending } };
}

/** Addresses of teams and of the site in lower case; of teams with errors too, which are told where they are. */
function mailboxesOf({ entries, failed, site }: CheckContext['content']): Set<string> {
  const teams = [...entries.team, ...failed.filter(({ kind }) => kind === 'team')];
  const addresses = teams.map(({ data }) => (data as { mailbox?: unknown } | undefined)?.mailbox);
  return new Set(
    [site.contact.mailbox, ...addresses]
      .filter((address) => typeof address === 'string')
      .map((address) => address.toLowerCase()),
  );
}
