/** Path of the editors' API, below the path that the site is published under. Takes POST only. */
export const apiPath = 'api/v1';

/** Path of the state of the running site, below the path that the site is published under. Takes GET only. */
export const siteStatePath = 'api/site';

/** Type of every request and reply. */
export const jsonContentType = 'application/json; charset=utf-8';
