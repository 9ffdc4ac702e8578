/** English texts of the fields of conclusions and of the practices they bring in, by the field's key. */
export const conclusionFields = {
  'practice.type': {
    label: 'Kind',
    meaning: 'What the conclusion does to the practice.',
    hint: 'Does the practice exist already? Then it is not new, but confirmed, refined or questioned.',
  },
  'practice.name': {
    label: 'Name',
    meaning: 'The name of the practice.',
    hint: 'Begin with a verb: “Call back the same day”.',
  },
  'practice.situation': {
    label: 'When this happens',
    meaning: 'The situation a reader recognises.',
    hint: 'Write what is heard or seen when it happens.',
  },
  'practice.statement': {
    label: 'Best practice',
    meaning: 'The sentence to remember.',
    hint: 'A sentence that can be said aloud to a colleague.',
  },
  'practice.steps': {
    label: 'Do this',
    meaning: 'What to do, in order.',
    hint: 'One step a line, seven at most if possible.',
  },
  'practice.pitfalls': {
    label: 'Pitfalls',
    meaning: 'Things that tend to go wrong.',
    hint: 'One a line. Choose those you have fallen into yourselves.',
  },
  'practice.notWhen': {
    label: 'When it does not fit',
    meaning: 'Situations where something else is better.',
    hint: 'Preferably say what to do instead.',
  },
  'introduced.practice': {
    label: 'Address',
    meaning: 'The id of the practice, the last part of its address.',
    hint: 'Set once and never changed.',
  },
  'introduced.why': {
    label: 'Why it works',
    meaning: 'Why this tends to give a good result.',
    hint: 'Say what happens to the other person, not only that it goes well.',
  },
  'introduced.areas': {
    label: 'Agreement areas',
    meaning: 'Areas, if they are fewer than those of the reflection.',
    hint: 'Leave empty to follow the reflection.',
  },
  'introduced.themes': {
    label: 'Collaboration themes',
    meaning: 'Themes, if they are fewer than those of the reflection.',
    hint: 'Leave empty to follow the reflection.',
  },
  'introduced.perspectives': {
    label: 'Perspectives',
    meaning: 'Perspectives, if they are fewer than those of the reflection.',
    hint: 'Leave empty to follow the reflection.',
  },
  'practice.practice': {
    label: 'Practice',
    meaning: 'The practice that the conclusion is about.',
    hint: 'Choose one of those that exist. Check its wording before you choose.',
  },
  'confirms.note': {
    label: 'Observation',
    meaning: 'What showed that it worked this time.',
    hint: 'Something that was heard, seen or could be counted.',
  },
  'refines.name': {
    label: 'New name',
    meaning: 'A better name for the practice.',
    hint: 'Leave empty if the name is good.',
  },
  'refines.situation': {
    label: 'New situation',
    meaning: 'A better description of when it happens.',
    hint: 'Leave empty if it is good.',
  },
  'refines.statement': {
    label: 'New wording',
    meaning: 'A better sentence to remember.',
    hint: 'Leave empty if it is good.',
  },
  'refines.why': {
    label: 'Why the change',
    meaning: 'What you learnt that makes the change an improvement.',
    hint: 'Those who used the old wording should understand why it changes.',
  },
  'questions.why': {
    label: 'Why',
    meaning: 'What spoke against the practice.',
    hint: 'Describe what happened, without judging those who tried.',
  },
  'questions.context': {
    label: 'In which circumstances',
    meaning: 'The circumstances this time.',
    hint: 'It helps readers decide whether it applies to them.',
  },
  'replaces.practice': {
    label: 'Practice that is replaced',
    meaning: 'The older practice.',
    hint: 'Its page remains and points to the new one.',
  },
  'replaces.by': {
    label: 'New practice',
    meaning: 'The practice that takes over.',
    hint: 'Fill it in as a new practice.',
  },
  'search.questions': {
    label: 'Questions readers ask',
    meaning: 'How somebody asks who needs this but does not know what it is called.',
    hint: "One a line, in the reader's own words, also those of customers and employers. They are not shown on the page but help the search find it.",
  },
  'search.otherNames': {
    label: 'Other words',
    meaning: 'Words that people search for when they mean this practice.',
    hint: 'Also former names and everyday words. They are not shown on the page.',
  },
};
