/** What a reading starts from. `doc` is never changed; `selection` is the text the person marked on the page, if any; `now` an ISO time. */
export type PageToRead = {
  readonly doc: Document;
  readonly url: string;
  readonly selection?: string;
  readonly now: string;
};

/** What a reader found out about the posting beside its text. Plain text, verbatim; absent is not said. */
export type PostingFacts = {
  readonly title?: string;
  readonly company?: string;
  readonly location?: string;
  readonly employmentType?: string;
  readonly salary?: string;
  /** ISO date, or the page's own words where they are no date. */
  readonly published?: string;
  readonly closes?: string;
  /** The site's own id of the posting whose text this is: compared with the one in the address, so that job A never stands under job B. */
  readonly postingId?: string;
};

/** What an adapter says of a page: it only points at the description, in reading order; common code makes blocks of it. */
export type SiteReading = PostingFacts & { readonly description: readonly Element[] };

/** What structured data (JSON-LD, an ATS payload) says: the description as HTML, entities decoded once for all. */
export type StructuredPosting = PostingFacts & {
  /** The posting's own address, where the data name it. */
  readonly url?: string;
  readonly descriptionHtml: string;
};

/**
 * One site. `hosts` are exact hosts or parents on dot boundaries ("lever.co" is also "jobs.lever.co"); at most one adapter per
 * host. `read` changes nothing, fetches nothing, never throws, and answers undefined for markup it does not know.
 */
export type Adapter = {
  readonly id: string;
  readonly hosts: readonly string[];
  readonly read: (page: PageToRead) => SiteReading | undefined;
};
