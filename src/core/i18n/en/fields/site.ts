/** English texts of the fields of the site, its pages, parties, teams and former addresses, by the field's key. */
export const siteFields = {
  'page.title': {
    label: 'Heading',
    meaning: 'The heading of the page.',
    hint: 'It is also in the footer, so keep it short.',
  },
  'page.summary': {
    label: 'Summary',
    meaning: 'A sentence shown in search results.',
    hint: 'What does the reader learn here?',
  },
  'party.name': {
    label: 'Name',
    meaning: 'The name of the organisation or unit.',
    hint: 'As it writes it itself.',
  },
  'party.kind': {
    label: 'Kind',
    meaning: 'What sort of organisation it is.',
    hint: 'Choose the nearest one.',
  },
  'formerAddress.from': {
    label: 'Former address',
    meaning: 'The address that is no longer used.',
    hint: 'For example /metoder/gammalt-namn/.',
  },
  'formerAddress.to': {
    label: 'New address',
    meaning: 'The address that the reader is sent to.',
    hint: 'Fill in either this or the reason.',
  },
  'formerAddress.retired': {
    label: 'Reason why the page was removed',
    meaning: 'What the reader is told when the page has no successor.',
    hint: 'Preferably begin with “because”.',
  },
  'redirects.addresses': {
    label: 'Former addresses',
    meaning: 'Addresses that existed but are no longer used.',
    hint: 'A published address never dies: it leads on or tells why it has ended.',
  },
  'home.heading': {
    label: 'Heading',
    meaning: 'The large sentence at the top of the home page.',
    hint: 'A sentence about what the site is good for.',
  },
  'home.lead': {
    label: 'Introduction',
    meaning: 'The text below the heading: what is this, for whom?',
    hint: 'Two sentences are enough.',
  },
  'home.invitation': {
    label: 'Invitation to reflect',
    meaning: 'The text that invites a team to reflect.',
    hint: 'Say how little it takes to begin.',
  },
  'contact.name': {
    label: 'Name',
    meaning: 'The function that is responsible for the site.',
    hint: 'A function, never a person.',
  },
  'contact.mailbox': {
    label: 'Function mailbox',
    meaning: 'The address that readers write to.',
    hint: 'A mailbox that somebody reads every day.',
  },
  'site.name': {
    label: 'Name',
    meaning: 'The name of the site.',
    hint: 'It is at the top of every page.',
  },
  'site.description': {
    label: 'Description',
    meaning: 'A sentence about what the site is.',
    hint: 'Search engines show it.',
  },
  'site.language': {
    label: 'Language',
    meaning: 'The language of the interface.',
    hint: 'The content is not translated.',
  },
  'site.contact': {
    label: 'Contact',
    meaning: 'Who is responsible for the site.',
    hint: 'Shown at the bottom of every page.',
  },
  'site.reviewMonths': {
    label: 'Months until review',
    meaning: 'This many months after its last support a practice needs review.',
    hint: 'An area or theme can have an interval of its own.',
  },
  'site.notice': {
    label: 'Notice',
    meaning: 'A line shown on every page.',
    hint: 'For example that the content is an example.',
  },
  'site.home': {
    label: 'Home page',
    meaning: 'The texts of the home page.',
    hint: 'The first thing a new reader meets.',
  },
  'team.name': {
    label: 'Name',
    meaning: 'The name of the team.',
    hint: 'The name of a function, never of a person.',
  },
  'team.party': {
    label: 'Party',
    meaning: 'The organisation or unit that the team belongs to.',
    hint: 'Choose the nearest unit if there is one.',
  },
  'team.mailbox': {
    label: 'Function mailbox',
    meaning: 'An e-mail address that the whole team reads.',
    hint: "A shared mailbox, not a person's address.",
  },
};
