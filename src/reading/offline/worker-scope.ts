/**
 * As much of a service worker's own world as is used. TypeScript's list of it
 * cannot stand beside that of pages, which the rest of the site is written with.
 */
export interface WorkerScope {
  /** What the worker was registered for. */
  readonly registration: {
    /** Address of the site, with its path and a slash at the end. */
    readonly scope: string;
  };
  /** The open pages of the site. */
  readonly clients: {
    /** Lets the worker answer for pages that were opened before it. */
    claim(): Promise<void>;
    /** The pages, also those that the worker does not answer for yet. */
    matchAll(options: { includeUncontrolled: boolean }): Promise<readonly unknown[]>;
  };
  readonly navigator: {
    /** The network, where the browser tells of it. */
    readonly connection?: {
      /** Whether the reader has asked for little to be transferred. */
      readonly saveData?: boolean;
    };
  };
  /** Takes over from an older worker without waiting for its pages to close. */
  skipWaiting(): Promise<void>;
  /** Listens to the steps of the worker's life. */
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  /** Listens to requests of pages. */
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  /** Listens to messages of pages. */
  addEventListener(type: 'message', listener: (event: PageMessage) => void): void;
}

/** Something that the browser keeps the worker awake for. */
interface ExtendableEvent {
  /** Keeps it awake until `work` is done; when it fails, the step has failed. */
  waitUntil(work: Promise<unknown>): void;
}

/** A page asks for something. */
interface FetchEvent extends ExtendableEvent {
  /** What it asks for. */
  readonly request: Request;
  /** Answers in place of the network. Not called, the browser does as without a worker. */
  respondWith(answer: Promise<Response>): void;
}

/** A page says something. */
interface PageMessage extends ExtendableEvent {
  readonly source: {
    readonly url: string;
  } | null;
}

/** What the worker works with; given, so that a test can give its own. */
export interface CacheEnvironment {
  /** Address of the site, with its path and a slash at the end. */
  readonly scope: string;
  /** What is kept on the device. */
  readonly caches: CacheStorage;
  readonly fetch: (request: Request | string, options?: RequestInit) => Promise<Response>;
}
