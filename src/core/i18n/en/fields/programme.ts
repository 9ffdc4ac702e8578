/** English texts of the fields of training programmes, by the field's key. */
export const programmeFields = {
  'session.minutes': {
    label: 'Minutes',
    meaning: 'How long it takes.',
    hint: 'Include moving between rooms.',
  },
  'session.activity': { label: 'Activity', meaning: 'What the group does.', hint: 'One sentence.' },
  'session.kind': {
    label: 'Kind',
    meaning: 'Whether it is mostly theory, practice or reflection.',
    hint: 'Breaks belong to what they are part of.',
  },
  'session.guide': {
    label: 'Method',
    meaning: 'The method that is used.',
    hint: 'Leave empty if the activity follows no method.',
  },
  'module.id': {
    label: 'Id',
    meaning: 'The id of the module within the programme.',
    hint: 'Lower-case letters a–z, digits and hyphens.',
  },
  'module.title': {
    label: 'Name',
    meaning: 'The name of the module.',
    hint: 'Say what it is about.',
  },
  'module.theme': {
    label: 'Collaboration theme',
    meaning: 'The theme that the module trains.',
    hint: 'Choose the one that takes most room.',
  },
  'module.kind': {
    label: 'Length',
    meaning: 'Full day, half day or short session.',
    hint: 'The minutes are added up from the activities.',
  },
  'module.dates': { label: 'Dates', meaning: 'Planned occasions.', hint: 'Write YYYY-MM-DD.' },
  'module.before': {
    label: 'Before',
    meaning: 'Why: own reflection, needs and goals.',
    hint: 'About four tenths of the learning happens here.',
  },
  'module.before.questions': {
    label: 'Questions to think about',
    meaning: 'Questions that participants think through by themselves.',
    hint: 'One question a line, four at most.',
  },
  'module.before.tasks': {
    label: 'To prepare',
    meaning: 'Tasks before the meeting.',
    hint: 'One task a line, that can be finished.',
  },
  'module.during': {
    label: 'During',
    meaning: 'How: train, repeat, polish and reflect together.',
    hint: 'Alternate between theory, practice and reflection. Practice should take most of the time.',
  },
  'module.after': {
    label: 'After',
    meaning: 'What: try at home, see results, adapt.',
    hint: 'About four tenths of the learning happens here.',
  },
  'module.after.tasks': {
    label: 'To try',
    meaning: "Tasks in one's own work.",
    hint: 'One task a line, that can be done within two weeks.',
  },
  'module.after.questions': {
    label: 'Questions to reflect on',
    meaning: 'Questions after having tried.',
    hint: 'One question a line. Ask what happened, not whether it went well.',
  },
  'programme.title': {
    label: 'Name',
    meaning: 'The name of the programme.',
    hint: 'Say what one gets better at.',
  },
  'programme.audience': {
    label: 'For whom',
    meaning: 'Whom the programme is for.',
    hint: 'Role and prior knowledge, and how many take part at a time.',
  },
  'programme.goals': {
    label: 'Goals',
    meaning: 'What participants can do afterwards.',
    hint: 'One goal a line. Begin with a verb.',
  },
  'programme.parties': {
    label: 'Parties',
    meaning: 'Organisations that train together.',
    hint: 'Leave empty if it is not decided.',
  },
  'programme.modules': {
    label: 'Modules',
    meaning: 'The modules in order.',
    hint: 'Each module has three parts: before, during and after.',
  },
  'programme.signs': {
    label: 'Signs of effect',
    meaning: 'What shows that the training made a difference.',
    hint: 'Things that others than the participants can notice.',
  },
  'programme.signs.days30': {
    label: 'After 30 days',
    meaning: 'What is noticed after a month.',
    hint: 'One sign a line, that can be seen or heard.',
  },
  'programme.signs.days90': {
    label: 'After 90 days',
    meaning: 'What is noticed after three months.',
    hint: 'One sign a line, that can be seen or heard.',
  },
};
