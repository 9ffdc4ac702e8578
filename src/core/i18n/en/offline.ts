import type { Messages } from '../index.ts';

/** Texts of the page that is shown when there is no network. */
export const offline: Messages['offline'] = {
  title: 'Without network',
  text: 'The site cannot be reached just now. The page you wanted has not been read on this device, so it has to wait until the network is back.',
  search: 'Search the site',
  searchText: 'The search works without network too, and the index from A to Z can be opened.',
  onDevice: 'Pages that are on the device',
  again: 'Reload the page when the network is back.',
};
