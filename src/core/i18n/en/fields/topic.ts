/** English texts of the fields of areas, themes and terms, by the field's key. */
export const topicFields = {
  'meaning.party': {
    label: 'Party',
    meaning: 'Who uses the word this way.',
    hint: 'Leave empty if it applies to all.',
  },
  'meaning.text': {
    label: 'Meaning',
    meaning: 'What the word means to that party.',
    hint: 'Explain as to a new colleague.',
  },
  'term.term': {
    label: 'Word',
    meaning: 'The word that is explained.',
    hint: 'Base form, lower-case first letter.',
  },
  'term.aliases': {
    label: 'Other words',
    meaning: 'Inflections, abbreviations and other words for the same thing.',
    hint: 'One a line.',
  },
  'term.meanings': {
    label: 'Meanings',
    meaning: 'What the word means, to each who uses it.',
    hint: 'One for each party that means something of its own by the word.',
  },
  'theme.dimension': {
    label: 'Dimension',
    meaning: 'Which question of collaboration the theme answers: what, when or how.',
    hint: 'What it is, when it is useful or how it is done.',
  },
  'agreement.name': {
    label: 'Name',
    meaning: 'The name of the agreement or insurance.',
    hint: 'As it is usually written, for example ITP 1.',
  },
  'agreement.aliases': {
    label: 'Other names',
    meaning: 'Other ways to write or say the name.',
    hint: 'Things that people search for.',
  },
  'ruleChange.date': {
    label: 'Date',
    meaning: 'The day the change took effect.',
    hint: 'Write YYYY-MM-DD.',
  },
  'ruleChange.what': {
    label: 'What changed',
    meaning: 'What the change means.',
    hint: 'A sentence that a colleague understands without background.',
  },
  'topic.title': {
    label: 'Name',
    meaning: 'The name readers see.',
    hint: 'Short, without abbreviations.',
  },
  'topic.summary': {
    label: 'Summary',
    meaning: 'A sentence shown in lists and search results.',
    hint: 'What is found here?',
  },
  'topic.description': {
    label: 'Description',
    meaning: 'What is included, and what is not.',
    hint: 'A blank line starts a new paragraph.',
  },
  'topic.aliases': {
    label: 'Other words',
    meaning: 'Words that people use when they mean this.',
    hint: 'For example on sick leave, on maternity leave, accident at work.',
  },
  'topic.agreements': {
    label: 'Agreements and insurances',
    meaning: 'The agreements and insurances that belong here.',
    hint: 'Names only. The terms are with the insurer.',
  },
  'topic.order': {
    label: 'Order',
    meaning: 'The place in lists, lowest first.',
    hint: 'Equal numbers are sorted by name.',
  },
  'topic.reviewMonths': {
    label: 'Months until review',
    meaning: 'After this many months without support a practice here needs review.',
    hint: 'Leave empty to follow the common interval of the site.',
  },
  'topic.ruleChanges': {
    label: 'Rule changes',
    meaning: 'Changes that make older practices need review.',
    hint: 'Practices last supported before the date are shown as in need of review.',
  },
  'topic.contact': {
    label: 'Team to ask',
    meaning: 'The team that answers questions here.',
    hint: "The team's mailbox is shown on the page.",
  },
};
