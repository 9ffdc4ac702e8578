/** English texts of the fields of reflections, by the field's key. */
export const reflectionFields = {
  'activity.kind': {
    label: 'Kind',
    meaning: 'What sort of activity the reflection followed.',
    hint: 'Choose the nearest one.',
  },
  'activity.words': {
    label: 'What happened',
    meaning: 'What happened and what was expected.',
    hint: 'No names and nothing that identifies a person.',
  },
  'reflection.title': {
    label: 'Heading',
    meaning: 'What the reflection is about.',
    hint: 'Say what happened rather than what you felt.',
  },
  'reflection.date': {
    label: 'Date',
    meaning: 'The day the team reflected.',
    hint: 'Write YYYY-MM-DD.',
  },
  'reflection.summary': {
    label: 'Summary',
    meaning: 'A sentence shown in lists and search results.',
    hint: 'The most important thing first. Readers should be able to decide whether it concerns them.',
  },
  'reflection.activity': {
    label: 'Activity',
    meaning: 'What the reflection followed.',
    hint: 'What a reader needs to recognise the situation is enough.',
  },
  'reflection.team': {
    label: 'Team',
    meaning: 'The team that reflected.',
    hint: 'If the team is missing, ask whoever runs the site to add it.',
  },
  'reflection.parties': {
    label: 'Parties',
    meaning: 'Organisations and units that took part.',
    hint: 'Include everyone who was in the room, your own too.',
  },
  'reflection.areas': {
    label: 'Agreement areas',
    meaning: 'Areas that the reflection belongs to.',
    hint: 'At least one area or one theme.',
  },
  'reflection.themes': {
    label: 'Collaboration themes',
    meaning: 'Themes that the reflection belongs to.',
    hint: 'At least one area or one theme.',
  },
  'reflection.perspectives': {
    label: 'Perspectives',
    meaning: 'Whose question it was about.',
    hint: "Several are fine. Leave empty if it is nobody's in particular.",
  },
  'reflection.method': {
    label: 'Method',
    meaning: 'The method that the team used.',
    hint: 'Leave empty if you followed no method.',
  },
  'reflection.conclusions': {
    label: 'Conclusions',
    meaning: 'What you concluded about each of the practices.',
    hint: 'Each conclusion is about one practice.',
  },
  'reflection.disagreement': {
    label: 'Where we thought differently',
    meaning: 'What the team did not agree on.',
    hint: 'Differing opinions are worth keeping.',
  },
};
