/** English texts of the fields of method guides, by the field's key. */
export const guideFields = {
  'guideStep.title': {
    label: 'Heading',
    meaning: 'What the step is called.',
    hint: 'Two or three words.',
  },
  'guideStep.minutes': {
    label: 'Minutes',
    meaning: 'How long the step takes.',
    hint: "0 if it is done on one's own without a clock.",
  },
  'guideStep.do': {
    label: 'Do',
    meaning: 'What the facilitator does, and what the group does.',
    hint: 'Write in order, in the present tense.',
  },
  'guideStep.say': {
    label: 'Say',
    meaning: 'Words to say aloud.',
    hint: 'Write it as you would say it.',
  },
  'guideStep.grouping': {
    label: 'Grouping',
    meaning: 'How participants sit during the step.',
    hint: 'Leave empty if it does not matter.',
  },
  'guide.title': {
    label: 'Name',
    meaning: 'The name of the method.',
    hint: 'The name that people say, preferably one word.',
  },
  'guide.purpose': {
    label: 'Purpose',
    meaning: 'What becomes possible.',
    hint: 'One or two sentences.',
  },
  'guide.whenToUse': {
    label: 'When to use it',
    meaning: 'Situations where the method is useful.',
    hint: 'Describe what the group notices when it is needed.',
  },
  'guide.whenNotToUse': {
    label: 'When not to use it',
    meaning: 'Situations where something else is better.',
    hint: 'Be honest. It saves somebody a bad afternoon.',
  },
  'guide.themes': {
    label: 'Collaboration themes',
    meaning: 'Themes that the method trains.',
    hint: 'One to three. The first is the most important.',
  },
  'guide.areas': {
    label: 'Agreement areas',
    meaning: 'Areas, if the method belongs to some of them.',
    hint: 'Leave empty if it fits everywhere.',
  },
  'guide.groupSize': {
    label: 'Group size',
    meaning: 'How many can take part.',
    hint: 'Do not count the facilitator.',
  },
  'guide.groupSize.min': {
    label: 'At least',
    meaning: 'Fewest participants.',
    hint: 'With fewer it becomes another exercise.',
  },
  'guide.groupSize.max': {
    label: 'At most',
    meaning: 'Most participants.',
    hint: 'With more, not everyone gets to speak.',
  },
  'guide.minutes': {
    label: 'Time',
    meaning: 'How long the method takes.',
    hint: 'The time for a group of ordinary size.',
  },
  'guide.minutes.prepare': {
    label: 'Prepare',
    meaning: 'Minutes to prepare.',
    hint: 'For a facilitator who has done it a few times.',
  },
  'guide.minutes.run': {
    label: 'Run',
    meaning: 'Minutes to run it, with everyone present.',
    hint: 'The minutes of the steps under “During” should add up to the same.',
  },
  'guide.formats': {
    label: 'Formats',
    meaning: 'Where the method can be run.',
    hint: 'Include only what has been tried.',
  },
  'guide.difficulty': {
    label: 'Difficulty',
    meaning: 'How much the method asks of the facilitator.',
    hint: 'Think of a colleague who leads for the first time.',
  },
  'guide.materials': {
    label: 'What is needed',
    meaning: 'Things that should be at hand.',
    hint: 'One thing a line.',
  },
  'guide.phases': {
    label: 'Steps',
    meaning: 'The steps before, during and after.',
    hint: 'A new facilitator should be able to follow them without other help.',
  },
  'guide.phases.before': {
    label: 'Before',
    meaning: 'What is done before the group meets.',
    hint: 'Leave empty if nothing is needed.',
  },
  'guide.phases.during': {
    label: 'During',
    meaning: 'What is done together.',
    hint: 'At least one step. The page adds up the minutes.',
  },
  'guide.phases.after': {
    label: 'After',
    meaning: "What is done in one's own work afterwards.",
    hint: 'Leave empty if nothing is needed.',
  },
  'guide.tips': {
    label: 'Tips and pitfalls',
    meaning: 'Advice from those who have led the method.',
    hint: 'One piece of advice a line, preferably something that went wrong once.',
  },
  'guide.variations': {
    label: 'Variations',
    meaning: 'Other ways of doing it.',
    hint: 'One variation a line: online, shorter, larger group.',
  },
  'guide.related': {
    label: 'Related methods',
    meaning: 'Methods that go well with this one.',
    hint: 'Two or three, not all.',
  },
  'guide.source': {
    label: 'Source',
    meaning: 'Where the method comes from.',
    hint: 'Leave empty if it is your own.',
  },
  'guide.aliases': {
    label: 'Other words',
    meaning: 'Words that people search for when they mean this method.',
    hint: 'Also former names and everyday words.',
  },
};
