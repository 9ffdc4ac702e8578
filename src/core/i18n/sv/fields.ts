import { componentFields } from './fields/component.ts';
import { conclusionFields } from './fields/conclusion.ts';
import { guideFields } from './fields/guide.ts';
import { programmeFields } from './fields/programme.ts';
import { reflectionFields } from './fields/reflection.ts';
import { siteFields } from './fields/site.ts';
import { topicFields } from './fields/topic.ts';

/** Swedish label, meaning and hint of every field, by the key that its schema names. */
export const fields = {
  ...componentFields,
  ...conclusionFields,
  ...guideFields,
  ...programmeFields,
  ...reflectionFields,
  ...siteFields,
  ...topicFields,
};

/** Swedish name and meaning of every component of running text. */
export const components = {
  Callout: { label: 'Ruta', meaning: 'Lyfter fram något vid sidan av texten.' },
  Quote: { label: 'Citat', meaning: 'Återger något som någon sa.' },
  Steps: { label: 'Steg för steg', meaning: 'Något som görs i ordning. Innehåller bara steg.' },
  Step: { label: 'Steg', meaning: 'Ett av stegen.' },
  Figure: { label: 'Bild', meaning: 'En bild med en beskrivning för den som inte ser den.' },
  Term: { label: 'Ord', meaning: 'Länkar ett ord i texten till vad det betyder för olika parter.' },
};
