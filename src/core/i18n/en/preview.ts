import type { Messages } from '../index.ts';

/** Texts of the preview of an entry. */
export const preview: Messages['preview'] = {
  missing: (label) => (label === '' ? 'Missing' : `${label}: missing`),
  notChosen: 'not chosen yet',
  practices: 'What the practices become',
  practicesIntro:
    'This is what they look like once the reflection is published, together with what has been said about them before.',
  noPage: 'This has no page of its own. It is shown by its name where other texts point to it.',
  listsElsewhere: 'Lists of practices, methods and reflections are shown on the published page.',
  loading: 'Fetching the preview …',
  failed: 'The preview could not be shown. What you write is still in the form.',
  unreachable:
    'What is published could not be fetched, so names and earlier conclusions may be missing from the preview.',
  practiceUnreachable: (practice) =>
    `What has been said about “${practice}” before could not be fetched.`,
  problems: (count) => (count === 1 ? 'One thing to look over' : `${count} things to look over`),
  title: 'Preview',
};
