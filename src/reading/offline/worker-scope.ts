/**
 * The parts of a service worker's global scope that are used. TypeScript's own types
 * for it conflict with those of pages.
 */
export interface WorkerScope {
  readonly registration: {
    /** Full address of the site, with a trailing slash. */
    readonly scope: string;
  };
  readonly clients: {
    /** Makes the worker handle requests of pages that were opened before it. */
    claim(): Promise<void>;
    /** Lists open pages, including those that the worker does not control yet. */
    matchAll(options: { includeUncontrolled: boolean }): Promise<readonly unknown[]>;
  };
  readonly navigator: {
    /** Network information, where the browser provides it. */
    readonly connection?: {
      /** Whether the reader has turned on data saving. */
      readonly saveData?: boolean;
    };
  };
  /** Becomes active without waiting for pages of an older worker to close. */
  skipWaiting(): Promise<void>;
  /** Listens to the worker's lifecycle events. */
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  /** Listens to requests of controlled pages. */
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  /** Listens to messages from pages. */
  addEventListener(type: 'message', listener: (event: PageMessage) => void): void;
}

/** Event that keeps the worker running while work is pending. */
interface ExtendableEvent {
  /** Keeps the worker running until `work` settles; a rejection makes the event fail. */
  waitUntil(work: Promise<unknown>): void;
}

/** A request of a controlled page. */
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  /** Sets the response. Without a call the browser handles the request itself. */
  respondWith(answer: Promise<Response>): void;
}

/** A message from an open page. */
interface PageMessage extends ExtendableEvent {
  readonly source: {
    readonly url: string;
  } | null;
}

/** Dependencies of the worker's functions, passed in so that tests can replace them. */
export interface CacheEnvironment {
  /** Full address of the site, with a trailing slash. */
  readonly scope: string;
  readonly caches: CacheStorage;
  readonly fetch: (request: Request | string, options?: RequestInit) => Promise<Response>;
}
