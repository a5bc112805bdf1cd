/**
 * Pagefind's own browser code, as far as it is used here. The build takes it from the index it has just made
 * (`scripts/build/client.ts`), so code and index are always of one version.
 */
declare module 'pagefind-runtime' {
  export interface FragmentData {
    url: string;
    meta: Record<string, string>;
    /** Around the densest matches, without marks; `<` and `>` escaped. */
    plain_excerpt: string;
  }
  export interface SearchHit {
    id: string;
    data(): Promise<FragmentData>;
  }
  export interface Instance {
    init(): Promise<void>;
    /** Null asks for every record. */
    search(keys: string | null): Promise<{ results: SearchHit[] }>;
  }
  /** The reader that stands in for `fetch`. */
  export function readPiece(address: string): Promise<Response>;
  export function createInstance(options: {
    basePath: string;
    baseUrl: string;
    noWorker: boolean;
    excerptLength: number;
    /** Stands where the text goes on. */
    excerptEllipsis: string;
    ranking: { metaWeights: Record<string, number> };
  }): Instance;
}
