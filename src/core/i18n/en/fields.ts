import { componentFields } from './fields/component.ts';
import { conclusionFields } from './fields/conclusion.ts';
import { guideFields } from './fields/guide.ts';
import { programmeFields } from './fields/programme.ts';
import { reflectionFields } from './fields/reflection.ts';
import { siteFields } from './fields/site.ts';
import { topicFields } from './fields/topic.ts';

/** English label, meaning and hint of every field, by the key that its schema names. */
export const fields = {
  ...componentFields,
  ...conclusionFields,
  ...guideFields,
  ...programmeFields,
  ...reflectionFields,
  ...siteFields,
  ...topicFields,
};

/** English name and meaning of every component of running text. */
export const components = {
  Callout: { label: 'Box', meaning: 'Highlights something beside the text.' },
  Quote: { label: 'Quote', meaning: 'Repeats what somebody said.' },
  Steps: { label: 'Step by step', meaning: 'Something done in order. Contains only steps.' },
  Step: { label: 'Step', meaning: 'One of the steps.' },
  Figure: { label: 'Image', meaning: 'An image with a description for those who cannot see it.' },
  Term: {
    label: 'Word',
    meaning: 'Links a word in the text to what it means to different parties.',
  },
};
