/** English texts of the fields of the components of running text, by the field's key. */
export const componentFields = {
  'Callout.kind': {
    label: 'Kind',
    meaning: 'Whether the box is a tip, a note, a warning or an example.',
    hint: 'Use warnings sparingly, or they are not read.',
  },
  'Callout.title': {
    label: 'Heading',
    meaning: 'The heading of the box.',
    hint: 'Leave empty if the kind says enough.',
  },
  'Quote.by': {
    label: 'Who said it',
    meaning: 'The role or function of the one who said it.',
    hint: "Never a person's name.",
  },
  'Step.title': {
    label: 'Heading',
    meaning: 'What to do, in a few words.',
    hint: 'Begin with a verb.',
  },
  'Figure.src': { label: 'Image', meaning: 'The path to the image.', hint: 'Begins with media/.' },
  'Figure.alt': {
    label: 'Description',
    meaning: 'What the image shows, for those who cannot see it.',
    hint: 'Write what a reader needs to know, not “image of”.',
  },
  'Figure.caption': {
    label: 'Caption',
    meaning: 'The text below the image.',
    hint: 'Say something that is not already visible.',
  },
  'Term.id': {
    label: 'Word',
    meaning: 'The word that is explained.',
    hint: 'Choose one of the words that exist.',
  },
};
